/** A cell: a text, a number, a day, a formula in English notation (« SUM(B2:B9) ») with its value, or nothing. */
export type Cell = string | number | null | { date: string } | { formula: string; value: number };

/** A sheet; its first row is shown in bold. `widths` in millimetres. */
export type Sheet = { name: string; rows: Cell[][]; widths?: number[]; hidden?: boolean };

/** The name of a column: 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

const lengthOf = (cell: Cell): number =>
  typeof cell === 'string' ? Math.min(40, cell.length) : typeof cell === 'number' ? String(cell).length : 10;

/** The widths of the columns of a sheet, in millimetres: those given, or what the longest texts need. */
export const widthsOf = ({ rows, widths }: Sheet): number[] =>
  widths ??
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    Math.min(90, 8 + 2.2 * Math.max(...rows.map((row) => lengthOf(row[column] ?? null)))),
  );
