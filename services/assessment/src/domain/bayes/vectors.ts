/** An element known to be there: typed arrays of fixed sizes, walked by loops that stay inside them. */
export const at = (values: Float64Array, index: number): number => values[index] as number;

/** The same of whole numbers: apart, because one function for both would be slower for both. */
export const wholeAt = (values: Int32Array | Uint8Array, index: number): number => values[index] as number;

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

/** Vectors of these lengths, zeroed, in one allocation: their memory is not the heap's, and asking for it is what costs. */
export const zeros = (lengths: readonly number[]): Float64Array[] => {
  const buffer = new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT * lengths.reduce((sum, length) => sum + length, 0));
  let offset = 0;
  return lengths.map((length) => {
    const vector = new Float64Array(buffer, offset, length);
    offset += vector.byteLength;
    return vector;
  });
};
