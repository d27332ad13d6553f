import { describe, expect, it } from '@jest/globals';
import { someBank } from '../../../test/bayes';
import { BAYES_V1 } from './bayes-modes';
import { OPINION_V1, type OpinionInput, secondOpinion } from './second-opinion';

const bank = someBank();
const marksOf = (isRight: (level: number) => boolean, levels: readonly number[]) =>
  bank.skills.flatMap(({ level, variants: [variant] }, skill) =>
    levels.includes(level) ? [{ skill, guess: variant?.guess ?? 0, isRight: isRight(level) }] : [],
  );
const upTo = (highest: number) => (level: number) => level <= highest;
const ALL = [1, 2, 3, 4, 5, 6, 7, 8];

/** Six competences alike: a profile of a level, and three hard questions of it under supervision. */
const profile = (claimed: number, real: number): OpinionInput[] =>
  Array.from({ length: 6 }, () => ({
    bank,
    positioning: marksOf(upTo(claimed), ALL),
    supervised: marksOf(upTo(real), [claimed - 1, claimed]).slice(0, 3),
  }));

const opinion = (inputs: readonly OpinionInput[]) => secondOpinion(inputs, OPINION_V1, BAYES_V1);

describe('the second opinion', () => {
  it('confirms who does again what made the profile', () => {
    const { isFlagged, inconsistency, competences } = opinion(profile(5, 5));

    expect(isFlagged).toBe(false);
    expect(inconsistency).toBeLessThan(0.05);
    for (const { level } of competences) expect(level).toBeGreaterThanOrEqual(4);
  });

  it('flags a profile that fails everything under supervision, and certifies from the supervised answers alone', () => {
    const inflated = profile(6, 1);
    const { isFlagged, inconsistency, competences } = opinion(inflated);
    const alone = opinion(inflated.map((input) => ({ ...input, positioning: [] })));

    expect(isFlagged).toBe(true);
    expect(inconsistency).toBeGreaterThan(0.99);
    expect(competences.map(({ level }) => level)).toEqual(alone.competences.map(({ level }) => level));
  });

  it('does not flag one bad competence among six as it does six', () => {
    const [failed] = profile(6, 1) as [OpinionInput];

    expect(opinion([...profile(6, 6).slice(1), failed]).inconsistency).toBeLessThan(0.5);
  });

  it('says nothing against somebody without a profile', () => {
    const inputs = profile(5, 1).map((input) => ({ ...input, positioning: [] }));

    expect(opinion(inputs).inconsistency).toBeCloseTo(0.18, 4);
  });

  it('tells levels and pix that belong together, and the version they were made under', () => {
    for (const real of [0, 2, 4, 6]) {
      const { version, competences } = opinion(profile(6, real));
      expect(version).toBe('opinion.v1/bayes.v1');
      for (const { level, pix, confidence } of competences) {
        expect(Math.floor(pix / 8)).toBe(level);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is the same to the last bit, again', () => {
    expect(JSON.stringify(opinion(profile(5, 3)))).toBe(JSON.stringify(opinion(profile(5, 3))));
  });
});
