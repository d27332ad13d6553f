import { describe, expect, it } from '@jest/globals';
import { aSetup, chanceOf, endOf, play, someBank, theCompetence } from '../../../test/bayes';
import { BAYES_V1, type ModeName } from './bayes-modes';
import { estimate } from './estimate';
import { highestLevel, levelChances } from './level-distribution';
import { type CompetenceResult, priorAlone } from './profile-prior';
import { rebuild, startTest } from './test-state';

const theEstimate = (state: Parameters<typeof estimate>[0]) => {
  const [first] = estimate(state);
  if (!first) throw new Error('A test estimates each of its competences.');
  return first;
};

/** Somebody who answers as a level would, most of the time. */
const somebody = (seed: string, level: number) => (skillId: string, variantId: string) =>
  chanceOf(`${seed}/${variantId}`) < 1 / (1 + Math.exp(1.6 * (Number(skillId.at(-1)) - level)));

describe('the estimate', () => {
  it('shows the level that the skills shown are worth, at every moment of thousands of tests', () => {
    const { skills } = someBank();
    const pixOf = new Map(skills.map(({ id, pix }) => [id, pix]));
    let checked = 0;
    for (let test = 0; test < 150; test += 1) {
      const maxReachableLevel = [5, 6, 8][test % 3] ?? 8;
      const mode = (['express', 'prod', 'long'] as const)[test % 3] as ModeName;
      const isRight =
        test % 4 === 0
          ? (_: string, variantId: string) => chanceOf(`${test}/${variantId}`) < 0.5
          : somebody(`${test}`, (test % 9) - 0.5);
      for (const state of play(aSetup({ seed: `test-${test}`, mode, maxReachableLevel }), isRight)) {
        const { level, pix, meanPix, levels, skills } = theEstimate(state);
        const sum = skills.reduce(
          (total, { skillId, isAcquired }) => total + (isAcquired ? (pixOf.get(skillId) ?? 0) : 0),
          0,
        );
        const shown = Math.min(Math.floor(sum + 1e-6), 8 * maxReachableLevel);
        if (
          Math.floor(shown / 8) !== level ||
          Math.floor(pix / 8) !== level ||
          Math.floor(meanPix / 8 + 1e-9) !== level
        )
          throw new Error(`Test ${test}: level ${level}, ${pix} pix, skills worth ${sum}`);
        if (Math.abs(levels.reduce((total, chance) => total + chance, 0) - 1) > 1e-9) throw new Error('Levels');
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(1_500);
  });

  it('finds what somebody holds who knows everything below a level and nothing above', () => {
    for (const level of [1, 2, 3, 4, 5, 6, 7]) {
      const holds = (skillId: string): boolean => Number(skillId.at(-1)) <= level;
      const { level: shown, skills } = theEstimate(endOf(aSetup({ mode: 'long', seed: `sure-${level}` }), holds));
      // Their score is exactly the border of two levels: a skill missed is a level less.
      expect([level - 1, level]).toContain(shown);
      expect(skills.filter(({ skillId, isAcquired }) => isAcquired !== holds(skillId)).length).toBeLessThanOrEqual(2);
    }
  });

  it('never shows more than the levels open today, and is surer of them', () => {
    const setup = aSetup({ maxReachableLevel: 5 });
    const { level, pix, confidence } = theEstimate(endOf(setup, () => true));
    expect(level).toBe(5);
    expect(pix).toBe(40);
    expect(confidence).toBeGreaterThan(0.9);
  });

  it('keeps a result that does not depend on the profile the test started from', () => {
    const bank = someBank();
    const answers = play(aSetup({ seed: 'one' }), somebody('one', 4)).at(-1)?.answers ?? [];
    const resultFrom = (mean: number, sd: number): CompetenceResult => {
      const setup = aSetup({ competences: [{ bank, prior: { mean, sd, twinLogEvidence: 3 } }] });
      return theEstimate(rebuild(setup, answers)).result;
    };
    expect(resultFrom(1, 0.7)).toEqual(resultFrom(6, 1.2));
  });
});

describe('the chance of each level', () => {
  it('cuts the score of every possible level at 8 pix, the ends taking the rest', () => {
    const state = startTest(aSetup());
    const competence = theCompetence(state);
    const chances = levelChances(competence.believed, 8, BAYES_V1.continuity);
    const capped = levelChances(competence.believed, 5, BAYES_V1.continuity);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    capped.slice(0, 5).forEach((chance, level) => {
      expect(chance).toBeCloseTo(chances[level] ?? 0, 12);
    });
    expect(capped[5]).toBeCloseTo(
      chances.slice(5).reduce((sum, chance) => sum + chance, 0),
      12,
    );
  });

  it('goes no higher than the skills are worth', () => {
    expect(highestLevel(31.9999999, 8)).toBe(4);
    expect(highestLevel(31, 8)).toBe(3);
    expect(highestLevel(64, 5)).toBe(5);
  });
});

describe('starting alone', () => {
  it('is around the mean of everybody', () => {
    expect(priorAlone(BAYES_V1.profile)).toEqual({ mean: 3.3, sd: 1.7, twinLogEvidence: 0 });
  });
});
