import { newCanvas } from './canvas';
import { pngOf } from './png';

/** Data and correction codewords of versions 1 to 5, level L: one block each (ISO/IEC 18004, table 9). */
const SIZES = [
  [19, 7],
  [34, 10],
  [55, 15],
  [80, 20],
  [108, 26],
] as const;

/** x to the power n in the field of 256 numbers that QR codes count in. */
const EXP = ((): number[] => {
  const powers = [1];
  for (let n = 1; n < 255; n += 1) {
    const next = (powers[n - 1] ?? 0) << 1;
    powers.push(next > 255 ? next ^ 0x11d : next);
  }
  return powers;
})();
const LOG = EXP.reduce<number[]>((all, power, n) => {
  all[power] = n;
  return all;
}, []);

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (EXP[((LOG[a] ?? 0) + (LOG[b] ?? 0)) % 255] ?? 0);

/** The Reed-Solomon codewords of a block. */
const correction = (data: readonly number[], count: number): number[] => {
  let generator = [1];
  for (let n = 0; n < count; n += 1) {
    const root = EXP[n] ?? 0;
    generator = [...generator, 0].map((value, index) => value ^ times(generator[index - 1] ?? 0, root));
  }
  const rest = [...data, ...Array.from({ length: count }, () => 0)];
  for (let n = 0; n < data.length; n += 1) {
    const factor = rest[n] ?? 0;
    generator.forEach((value, index) => {
      rest[n + index] = (rest[n + index] ?? 0) ^ times(value, factor);
    });
  }
  return rest.slice(data.length);
};

const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (value >>> (length - 1 - index)) & 1);

const codewords = (bytes: Uint8Array, total: number): number[] => {
  const bits = [...bitsOf(4, 4), ...bitsOf(bytes.byteLength, 8), ...[...bytes].flatMap((byte) => bitsOf(byte, 8))];
  bits.push(...bitsOf(0, Math.min(4, total * 8 - bits.length)));
  while (bits.length % 8 > 0) bits.push(0);
  const words = Array.from({ length: bits.length / 8 }, (_, index) =>
    Number.parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2),
  );
  for (let pad = 0xec; words.length < total; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
};

/** Level L and mask 0, with the correction of these five bits. */
const FORMAT = '111011111000100';

/**
 * The QR code of a short text, row by row, dark modules true. Level L, mask 0, 106 bytes at most: enough for an address,
 * and readable on a screen, where nothing hides a part of the code.
 */
export const qrModules = (text: string): boolean[][] => {
  const bytes = Buffer.from(text, 'utf8');
  const version = SIZES.findIndex(([room]) => bytes.byteLength <= room - 2) + 1;
  const [room, extra] = SIZES[version - 1] ?? [0, 0];
  if (room === 0) throw new Error(`${bytes.byteLength} bytes are too many for a small QR code`);
  const data = codewords(bytes, room);
  const bits = [...data, ...correction(data, extra)].flatMap((word) => bitsOf(word, 8));

  const size = 17 + 4 * version;
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const fixed = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const set = (row: number, column: number, dark: boolean): void => {
    const [line, marks] = [modules[row], fixed[row]];
    if (line?.[column] === undefined || marks === undefined) return;
    line[column] = dark;
    marks[column] = true;
  };

  const square = (top: number, left: number, radius: number, light: number): void => {
    for (let row = -radius; row <= radius; row += 1)
      for (let column = -radius; column <= radius; column += 1) {
        const ring = Math.max(Math.abs(row), Math.abs(column));
        set(top + row, left + column, ring !== light && ring !== 4);
      }
  };
  for (let n = 0; n < size; n += 1) {
    set(6, n, n % 2 === 0);
    set(n, 6, n % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    square(row, column, 4, 2);
  if (version > 1) square(size - 7, size - 7, 2, 1);

  [...FORMAT].forEach((bit, n) => {
    const dark = bit === '1';
    set(8, n < 6 ? n : n < 8 ? n + 1 : size - 15 + n, dark);
    set(n < 7 ? size - 1 - n : n < 9 ? 15 - n : 14 - n, 8, dark);
  });
  set(8, size - 8, FORMAT[7] === '1');
  set(size - 8, 8, true);

  let next = 0;
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up)
    for (let step = 0; step < size; step += 1)
      for (const column of [right, right - 1]) {
        const row = up ? size - 1 - step : step;
        if (fixed[row]?.[column]) continue;
        const dark = bits[next] === 1;
        (modules[row] as boolean[])[column] = (row + column) % 2 === 0 ? !dark : dark;
        next += 1;
      }
  return modules;
};

/** The QR code of a short text as a PNG image, with the light margin that readers need. */
export const qrPng = (text: string, scale = 5): Uint8Array => {
  const modules = qrModules(text);
  const side = (modules.length + 8) * scale;
  const canvas = newCanvas(side, side);
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) canvas.rectangle((x + 4) * scale, (y + 4) * scale, scale, scale, [0, 0, 0]);
    }),
  );
  return pngOf(canvas);
};
