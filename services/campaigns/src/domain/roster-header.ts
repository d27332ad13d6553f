import { fileError, type RosterError } from './roster-error';
import type { Column, RosterFormat } from './roster-format';

/** Where each column of a format is in a file; or what is wrong with the file's header. */
export type ReadHeader =
  | { readonly ranks: ReadonlyMap<Column, number>; readonly width: number }
  | { readonly errors: readonly RosterError[] };

const HEADER_LINE = 1;

/** Every column of the format once, in any order, and no other (education-standards.md §2.2). */
export const readHeader = (format: RosterFormat, cells: readonly string[]): ReadHeader => {
  const names = cells.map(plain);
  const missing = format.columns
    .filter(({ header }) => !names.includes(plain(header)))
    .map(({ header }): RosterError => ({ ...fileError('HEADER_REQUIRED', null, HEADER_LINE), field: header }));
  const unexpected = names.flatMap((name, index): RosterError[] => {
    const isExpected = name === '' || (isKnown(format, name) && names.indexOf(name) === index);
    return isExpected ? [] : [fileError('HEADER_UNKNOWN', String(index + 1), HEADER_LINE)];
  });
  const errors = [...missing, ...unexpected];
  if (errors.length > 0) return { errors };
  const ranks = new Map(format.columns.map((column) => [column, names.indexOf(plain(column.header))]));
  return { ranks, width: cells.length };
};

/** How many columns of a format a header has: what tells one kind of CSV file from another. */
export const knownColumnCount = (format: RosterFormat, cells: readonly string[]): number =>
  cells.map(plain).filter((name) => isKnown(format, name)).length;

const isKnown = (format: RosterFormat, name: string): boolean =>
  format.columns.some(({ header }) => plain(header) === name);

// Office suites write a curly apostrophe, some systems decomposed accents.
const plain = (name: string): string => name.normalize('NFC').replaceAll('’', "'").trim();
