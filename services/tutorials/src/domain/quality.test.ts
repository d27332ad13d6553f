import { describe, expect, it } from '@jest/globals';
import { type Evidence, qualities } from './quality';

const RULES = { priorVotes: 10, priorRetests: 20, fewestRetests: 30 };
const evidence = (tutorialId: string, given: Partial<Evidence> = {}): Evidence => ({
  tutorialId,
  usefulCount: 0,
  uselessCount: 0,
  retestedCount: 0,
  passedCount: 0,
  ...given,
});
const ranked = (...given: Evidence[]) =>
  qualities(given, RULES)
    .sort((one, other) => other.score - one.score)
    .map(({ tutorialId }) => tutorialId);

describe('qualities', () => {
  it('puts many votes before one, and no vote between good and bad', () => {
    expect(
      ranked(
        evidence('one', { usefulCount: 1 }),
        evidence('many', { usefulCount: 90, uselessCount: 10 }),
        evidence('none'),
        evidence('bad', { usefulCount: 2, uselessCount: 38 }),
      ),
    ).toEqual(['many', 'one', 'none', 'bad']);
  });

  it('puts many useful votes before few where nobody says that anything is useless', () => {
    expect(
      ranked(evidence('few', { usefulCount: 2 }), evidence('many', { usefulCount: 40 }), evidence('none')),
    ).toEqual(['many', 'few', 'none']);
  });

  it('is neutral where nobody has said anything', () => {
    expect(qualities([evidence('a')], RULES)).toMatchObject([{ usefulness: 0.5, effect: null, score: 500 }]);
  });

  it('computes the averages as the page says', () => {
    const [first] = qualities(
      [
        evidence('a', { usefulCount: 8, uselessCount: 2, retestedCount: 40, passedCount: 30 }),
        evidence('b', { usefulCount: 2, uselessCount: 8, retestedCount: 40, passedCount: 10 }),
      ],
      RULES,
    );

    // (8 + 5) / 20; the average effect is 40 / 80, so (30 + 10) / 60; half of each.
    expect(first).toMatchObject({ usefulness: 0.65, score: Math.round(500 * (0.65 + 40 / 60)) });
    expect(first?.effect).toBeCloseTo(40 / 60);
  });

  it('says nothing of the effect on too few', () => {
    const [few, enough] = qualities(
      [
        evidence('few', { retestedCount: 29, passedCount: 29 }),
        evidence('enough', { retestedCount: 30, passedCount: 30 }),
      ],
      RULES,
    );

    expect([few?.effect, enough?.effect]).toEqual([null, 1]);
  });

  it('lets the effect decide between two that are liked as much', () => {
    const liked = { usefulCount: 10, retestedCount: 50 };
    expect(
      ranked(evidence('fun', { ...liked, passedCount: 10 }), evidence('works', { ...liked, passedCount: 40 })),
    ).toEqual(['works', 'fun']);
  });
});
