import { createHash } from 'node:crypto';

/** So many of something: exactly two, three or four when that number is written in the program. */
export type Several<T, N extends number> = N extends 2
  ? [T, T]
  : N extends 3
    ? [T, T, T]
    : N extends 4
      ? [T, T, T, T]
      : T[];

/** Chance that always falls the same way for the same seed: a challenge made twice is the same challenge. */
export type Random = {
  /** A whole number between two others, both included. */
  integer: (from: number, to: number) => number;
  /** A number between two others with so many decimals. */
  decimal: (from: number, to: number, digits: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Several different members of a list, in no particular order. */
  sample: <T, const N extends number>(list: readonly T[], count: N) => Several<T, N>;
  shuffle: <T>(list: readonly T[]) => T[];
};

/** sfc32 (Doty-Humphrey's « small fast counting » generator), whose state is the SHA-256 of the seed. */
const sfc32 = (seed: string): (() => number) => {
  const digest = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)) as [
    number,
    number,
    number,
    number,
  ];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
};

/** The chance of one seed. */
export const seededRandom = (seed: string): Random => {
  const next = sfc32(seed);
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));

  const shuffle = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    return list.flatMap(() => rest.splice(integer(0, rest.length - 1), 1));
  };

  return {
    integer,
    decimal: (from, to, digits) => integer(from * 10 ** digits, to * 10 ** digits) / 10 ** digits,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[integer(0, list.length - 1)] as T;
    },
    sample: <T, const N extends number>(list: readonly T[], count: N): Several<T, N> => {
      if (count > list.length) throw new Error(`${count} wanted, only ${list.length} to choose from`);
      return shuffle(list).slice(0, count) as Several<T, N>;
    },
    shuffle,
  };
};
