import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { fileError, type RosterError } from '../domain/roster-error';

/** A line of a table: its cells, or why the table cannot be read any further. */
export type CsvLine =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly error: RosterError };

const LONGEST_RECORD = 100_000;

export const delimiterOf = (header: string): string => (header.includes(';') ? ';' : ',');

/** The cells of a header line, as far as telling one kind of file from another needs. */
export const headerCells = (text: string): string[] =>
  (text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1)[0] ?? '')
    .split(delimiterOf(text.split(/\r?\n|\r/, 1)[0] ?? ''))
    .map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));

/** The beginning of a text up to its first line at least, and the whole of it. */
const splitHeader = async (
  text: AsyncGenerator<string>,
): Promise<{ header: string; whole: AsyncGenerator<string> }> => {
  let beginning = '';
  while (!beginning.includes('\n') && beginning.length < LONGEST_RECORD) {
    const next = await text.next();
    if (next.done) break;
    beginning += next.value;
  }
  const whole = (async function* () {
    yield beginning;
    yield* text;
  })();
  return { header: beginning.split('\n', 1)[0] ?? '', whole };
};

const MOST_ERRORS = 100;

/**
 * Reads the lines of a CSV text as a stream; `;` separates cells, or `,` where the header has no `;`. Lines that are no CSV
 * come last: what is read before one of them is not lost.
 */
export const csvLines = async function* (text: AsyncGenerator<string>): AsyncGenerator<CsvLine> {
  const { header, whole } = await splitHeader(text);
  const skipped: CsvError[] = [];
  const parser = parse({
    delimiter: delimiterOf(header),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error && skipped.length < MOST_ERRORS) skipped.push(error);
    },
  });
  // What goes wrong at the source comes out of the parser, which is being read.
  pipeline(Readable.from(whole), parser, () => {});

  let line = 0;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    line = info.lines;
    if (record.some((cell) => cell.trim() !== '')) yield { line, cells: record };
  }
  for (const found of linesAtFault(skipped, line))
    yield { line: found, error: fileError('BAD_CSV_FORMAT', null, found) };
};

/** The lines of a small CSV text that is all there, with or without a byte order mark. */
export const readCsv = (text: string): AsyncGenerator<CsvLine> =>
  csvLines(
    (async function* () {
      yield text.replace(/^\uFEFF/, '');
    })(),
  );

/** A quote left open is found at the end of the file: it is told where its line began, unless it was told already. */
const linesAtFault = (skipped: readonly CsvError[], lastLine: number): number[] => {
  const told = skipped.filter(({ code }) => code !== 'CSV_QUOTE_NOT_CLOSED');
  if (told.length === 0 && skipped.length > 0) return [lastLine + 1];
  return told.map(({ lines }) => Number(lines));
};
