/** A small symmetric, positive definite matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** The inverse, by Gauss and Jordan; rows are few and the diagonal is never small, so nothing is swapped. */
export const inverse = (matrix: Matrix): number[][] => {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const pivotRow = rows[pivot] ?? [];
    const scale = pivotRow[pivot] ?? 1;
    for (let column = 0; column < 2 * size; column += 1) pivotRow[column] = (pivotRow[column] ?? 0) / scale;
    for (const row of rows) {
      const factor = row[pivot] ?? 0;
      if (row === pivotRow || factor === 0) continue;
      for (let column = 0; column < 2 * size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return rows.map((row) => row.slice(size));
};

/** A matrix times a vector. */
export const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, column) => sum + value * (vector[column] ?? 0), 0));
