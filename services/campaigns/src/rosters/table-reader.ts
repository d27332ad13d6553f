import { fileError } from '../domain/roster-error';
import { checkRow, type RosterFormat } from '../domain/roster-format';
import { readHeader } from '../domain/roster-header';
import type { RosterPart } from '../domain/roster-import';
import { csvLines } from './csv-lines';

/** A roster that is one table: FREGATA, SUP. A header that is wrong is the end: nothing more can be read. */
export const readTable = async function* (
  text: AsyncGenerator<string>,
  format: RosterFormat,
  today: string,
): AsyncGenerator<RosterPart> {
  let header: Exclude<ReturnType<typeof readHeader>, { errors: unknown }> | null = null;
  for await (const read of csvLines(text)) {
    if ('error' in read) yield { errors: [read.error] };
    else if (!header) {
      const found = readHeader(format, read.cells);
      if ('errors' in found) return yield found;
      header = found;
    } else yield rowPart(format, header, { line: read.line, cells: read.cells, today });
  }
};

const rowPart = (
  format: RosterFormat,
  { ranks, width }: Exclude<ReturnType<typeof readHeader>, { errors: unknown }>,
  { line, cells, today }: { line: number; cells: readonly string[]; today: string },
): RosterPart => {
  if (cells.slice(width).some((cell) => cell.trim() !== ''))
    return { errors: [fileError('BAD_CSV_FORMAT', null, line)] };
  const { values, errors, warnings } = checkRow(format, (column) => cells[ranks.get(column) ?? -1], { line, today });
  return { row: { key: String(line), line, values, errorCount: errors.length }, errors, warnings };
};
