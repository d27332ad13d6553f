import { describe, expect, it } from '@jest/globals';
import { isLaterPublication, linksOf } from './catalogue';

describe('linksOf', () => {
  it('keeps the order of the authors, for each purpose', () => {
    const links = linksOf({ skills: [{ id: 'skill', tutorials: ['b', 'a'], learnMore: ['c'] }] });

    expect(links).toEqual([
      { skillId: 'skill', purpose: 'SUCCEED', position: 0, tutorialId: 'b' },
      { skillId: 'skill', purpose: 'SUCCEED', position: 1, tutorialId: 'a' },
      { skillId: 'skill', purpose: 'LEARN_MORE', position: 0, tutorialId: 'c' },
    ]);
  });

  it('gives a tutorial listed twice its first place, and may give it both purposes', () => {
    const links = linksOf({ skills: [{ id: 'skill', tutorials: ['a', 'b', 'a'], learnMore: ['a'] }] });

    expect(links.map(({ purpose, tutorialId }) => `${purpose} ${tutorialId}`)).toEqual([
      'SUCCEED a',
      'SUCCEED b',
      'LEARN_MORE a',
    ]);
  });
});

describe('isLaterPublication', () => {
  const EARLY = '019aa5d0-0000-7000-8000-000000000001';
  const LATE = '019aa5d0-0001-7000-8000-000000000000';

  it.each([
    ['the first one', EARLY, null, true],
    ['a later one', LATE, EARLY, true],
    ['the same one', LATE, LATE, false],
    ['an earlier one', EARLY, LATE, false],
  ])('of %s', (_, publicationId, applied, expected) => {
    expect(isLaterPublication(publicationId, applied)).toBe(expected);
  });
});
