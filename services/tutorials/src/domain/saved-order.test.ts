import { describe, expect, it } from '@jest/globals';
import { placesAfterMove, type SavedPlace } from './saved-order';

const LIST: SavedPlace[] = ['a', 'b', 'c', 'd'].map((tutorialId, rank) => ({
  tutorialId,
  place: 4_000 - rank * 1_000,
}));

const moved = (list: readonly SavedPlace[], tutorialId: string, afterId: string | null): SavedPlace[] => {
  const changed = new Map(placesAfterMove(list, { tutorialId, afterId })?.map((one) => [one.tutorialId, one.place]));
  return list
    .map((one) => ({ ...one, place: changed.get(one.tutorialId) ?? one.place }))
    .sort((one, other) => other.place - one.place);
};
const order = (list: readonly SavedPlace[]) => list.map(({ tutorialId }) => tutorialId).join('');

describe('placesAfterMove', () => {
  it.each([
    ['d', null, 'dabc'],
    ['a', 'b', 'bacd'],
    ['a', 'd', 'bcda'],
    ['c', 'a', 'acbd'],
    ['b', 'a', 'abcd'],
    ['a', null, 'abcd'],
  ])('puts %s after %s', (tutorialId, afterId, expected) => {
    expect(order(moved(LIST, tutorialId, afterId))).toBe(expected);
  });

  it('makes room when there is none, however often a list is shuffled', () => {
    let list = LIST.map(({ tutorialId }) => ({ tutorialId, place: 7 }));
    let expected = 'abcd';
    for (let turn = 0; turn < 40; turn += 1) {
      list = moved(list, order(list).at(-1) ?? '', order(list)[0] ?? '');
      expected = `${expected[0]}${expected[3]}${expected.slice(1, 3)}`;
      expect(order(list)).toBe(expected);
    }
  });

  it.each([
    ['x', null],
    ['a', 'x'],
    ['a', 'a'],
  ])('knows no place for %s after %s', (tutorialId, afterId) => {
    expect(placesAfterMove(LIST, { tutorialId, afterId })).toBeNull();
  });
});
