import { describe, expect, it } from '@jest/globals';
import { askedBytes } from './byte-range';

const file = { bytes: 1_000, etag: '"abc"' };
const asked = (range?: string, ifRange?: string) => askedBytes({ range, ifRange }, file);

describe('what of a file is asked for', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-499', 0, 499],
    ['bytes=500-', 500, 999],
    ['bytes=-1', 999, 999],
    ['bytes=-5000', 0, 999],
    ['bytes=990-5000', 990, 999],
    ['Bytes=1-2', 1, 2],
  ])('is a part of it: %s', (range, first, last) => {
    expect(asked(range)).toEqual({ first, last });
  });

  it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'bytes=a-b', 'items=0-1', 'bytes=-1-2'])(
    'is all of it when nothing is said that can be followed: %s',
    (range) => {
      expect(asked(range)).toBe('ALL');
    },
  );

  it.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0'])('is what it does not have: %s', (range) => {
    expect(asked(range)).toBe('UNSATISFIABLE');
  });

  it('is never a part of an empty file', () => {
    expect(askedBytes({ range: 'bytes=0-', ifRange: undefined }, { ...file, bytes: 0 })).toBe('UNSATISFIABLE');
  });

  it('is a part only of the file its reader began with', () => {
    expect(asked('bytes=0-1', '"abc"')).toEqual({ first: 0, last: 1 });
    for (const other of ['"xyz"', 'W/"abc"', 'Sun, 22 Nov 2026 08:00:00 GMT'])
      expect(asked('bytes=0-1', other)).toBe('ALL');
  });
});
