import type { FileError } from '../domain/candidate-file';
import type { TableLine } from './table-file';

/** The lines under a header, each cell by its header's name. */
export type HeadedTable = {
  readonly rows: readonly { readonly line: number; readonly cell: (header: string) => string }[];
  readonly errors: readonly FileError[];
};

// Office suites write curly apostrophes and unbreakable blanks; the star of a required column may be forgotten.
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/^\s*\*\s*/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Finds the header among the first lines, whatever stands above it, and checks that every column is there once. */
export const headedTable = (lines: readonly TableLine[], headers: readonly string[]): HeadedTable => {
  const known = new Set(headers.map(plain));
  const knownIn = ({ cells }: TableLine): number => cells.filter((cell) => known.has(plain(cell))).length;
  const [header] = [...lines].sort((one, other) => knownIn(other) - knownIn(one) || one.line - other.line);
  const names = header?.cells.map(plain) ?? [];
  const errors = headers.flatMap((name): FileError[] => {
    const count = names.filter((one) => one === plain(name)).length;
    if (count === 1) return [];
    const message =
      count === 0
        ? { fr: `Il manque la colonne « ${name} ».`, en: `The column « ${name} » is missing.` }
        : { fr: `La colonne « ${name} » y est ${count} fois.`, en: `The column « ${name} » is there ${count} times.` };
    return [{ line: header?.line ?? 1, field: name, message }];
  });
  if (!header || errors.length > 0) return { rows: [], errors };
  const ranks = new Map(headers.map((name) => [name, names.indexOf(plain(name))]));
  const rows = lines
    .filter(({ line, cells }) => line > header.line && cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, cell: (name: string) => cells[ranks.get(name) ?? -1] ?? '' }));
  return { rows, errors };
};
