import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { fileError, type RosterError } from '../domain/roster-error';
import type { Encoding } from '../domain/roster-import';

/** A line of the file: its cells, or why the file cannot be read any further. */
export type RosterLine =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly error: RosterError };

const LONGEST_RECORD = 100_000;

/** UTF-8 if every byte of the file fits, windows-1252 otherwise; `null` for what is no text (education-standards.md §2.2). */
const detectEncoding = async (bytes: AsyncIterable<Buffer>): Promise<Encoding | null> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  const decode = (chunk?: Buffer): void => {
    try {
      if (encoding === 'utf-8') decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      encoding = 'windows-1252';
    }
  };
  for await (const chunk of bytes) {
    if (chunk.includes(0)) return null;
    decode(chunk);
  }
  decode();
  return encoding;
};

const decoded = async function* (bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
};

/** The beginning of a text up to its first line at least, and the rest. */
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

/** Reads the lines of a CSV file as a stream; `;` separates cells, or `,` where the header has no `;`. */
const readLines = async function* (bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<RosterLine> {
  const { header, whole } = await splitHeader(decoded(bytes, encoding));
  const parser = parse({
    delimiter: header.includes(';') ? ';' : ',',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  // What goes wrong at the source comes out of the parser, which is being read.
  pipeline(Readable.from(whole), parser, () => {});

  let line = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      line = info.lines;
      if (record.some((cell) => cell.trim() !== '')) yield { line, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quote left open is found at the end of the file: it is told where its line began.
    const found =
      error.code === 'CSV_INVALID_CLOSING_QUOTE' && typeof error.lines === 'number' ? error.lines : line + 1;
    yield { line: found, error: { ...fileError('BAD_CSV_FORMAT'), line: found } };
  }
};

/** How roster files are read, whatever their format. Memory stays the same, however large the file. */
export const rosterReader = { detectEncoding, readLines };

export type RosterReader = typeof rosterReader;
