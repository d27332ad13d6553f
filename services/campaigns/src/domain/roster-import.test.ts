import { describe, expect, it } from '@jest/globals';
import { inPieces } from './roster-import';

describe('inPieces', () => {
  it.each([
    [['abcdefgh'], ['abc', 'def', 'gh']],
    [
      ['a', 'b', 'cd', 'ef'],
      ['abc', 'def'],
    ],
    [['', 'a'], ['a']],
    [[], []],
  ])('cuts %j into %j', async (chunks, expected) => {
    const source = async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    };
    const pieces: string[] = [];

    for await (const piece of inPieces(source(), 3)) pieces.push(piece.toString());

    expect(pieces).toEqual(expected);
  });
});
