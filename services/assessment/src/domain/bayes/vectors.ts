/** An element known to be there: typed arrays of fixed sizes, walked by loops that stay inside them. */
export const at = (values: Float64Array | Int32Array | Uint8Array, index: number): number => values[index] as number;

/** Σ aᵢ bᵢ over `length` elements, from an offset in each. */
export const dot = (a: Float64Array, fromA: number, b: Float64Array, fromB: number, length: number): number => {
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += at(a, fromA + index) * at(b, fromB + index);
  return sum;
};

export const sumOf = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** The same proportions, adding up to 1; in place. */
export const normalise = (values: Float64Array): Float64Array => {
  const total = sumOf(values);
  for (let index = 0; index < values.length; index += 1) values[index] = at(values, index) / total;
  return values;
};

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
