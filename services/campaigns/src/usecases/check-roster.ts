import type { Needs } from '../context';
import { fregataFormat } from '../domain/fregata-format';
import { fileError, type RosterError } from '../domain/roster-error';
import {
  type Column,
  errorList,
  identifierRegister,
  type RosterEntry,
  readHeader,
  readRow,
} from '../domain/roster-format';
import type { Encoding, RosterImport } from '../domain/roster-import';

export type CheckedRoster = { readonly encoding: Encoding } | { readonly errors: readonly RosterError[] };

/** Reads the whole file and finds every error of it, changing nothing but the percentage shown (C2). */
export const checkRoster = async (
  needs: Needs<'rosterImports' | 'rosterReader' | 'clock' | 'config'>,
  rosterImport: RosterImport,
): Promise<CheckedRoster> => {
  const { rosterImports, rosterReader, clock, config } = needs;
  const encoding = await rosterReader.detectEncoding(rosterImports.bytes(rosterImport.id));
  if (!encoding) return { errors: [fileError('ENCODING_NOT_SUPPORTED')] };

  const today = clock.now().toISOString().slice(0, 10);
  const register = identifierRegister(fregataFormat);
  const list = errorList(config.rosters.maxErrors);
  for await (const row of readEntries(
    rosterReader.readLines(bytesTellingProgress(needs, rosterImport), encoding),
    today,
  )) {
    if ('errors' in row) list.add(row.errors);
    else {
      const repeated = register.check(row.entry, row.line);
      if (repeated) list.add([repeated]);
    }
    if (list.isFull) break;
  }
  if (list.errors.length > 0) return { errors: list.errors };
  return register.isEmpty ? { errors: [fileError('EMPTY')] } : { encoding };
};

export type EntryLine =
  | { readonly line: number; readonly entry: RosterEntry }
  | { readonly errors: readonly RosterError[] };

type Lines = ReturnType<Needs<'rosterReader'>['rosterReader']['readLines']>;

/** The pupils of a file, or what is wrong, line by line. A header that is wrong is the end: nothing more can be read. */
export const readEntries = async function* (lines: Lines, today: string): AsyncGenerator<EntryLine> {
  let columns: readonly (Column | null)[] | null = null;
  for await (const read of lines) {
    if ('error' in read) yield { errors: [read.error] };
    else if (!columns) {
      const header = readHeader(fregataFormat, read.cells);
      if ('errors' in header) return yield header;
      columns = header.columns;
    } else {
      const row = readRow(fregataFormat, columns, { line: read.line, cells: read.cells, today });
      yield 'errors' in row ? row : { line: read.line, entry: row.entry };
    }
  }
};

const bytesTellingProgress = async function* (
  { rosterImports, config }: Needs<'rosterImports' | 'config'>,
  { id, sizeBytes }: RosterImport,
): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of rosterImports.bytes(id)) {
    yield chunk;
    read += chunk.length;
    await rosterImports.setPercentage(id, Math.floor((config.rosters.checkedPercentage * read) / sizeBytes));
  }
};
