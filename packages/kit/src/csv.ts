import { stringify } from 'csv-stringify/sync';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Lines for a spreadsheet: semicolons, CRLF, the mark of UTF-8 before the first. No cell can be taken for a formula
 * (reliability-security.md §2.4).
 */
export const toCsv = (lines: readonly (readonly (string | number)[])[], { isFirst }: { isFirst: boolean }): string =>
  (isFirst ? BYTE_ORDER_MARK : '') +
  stringify(
    lines.map((cells) => [...cells]),
    { delimiter: ';', record_delimiter: 'windows', escape_formulas: true },
  );
