import { describe, expect, it } from '@jest/globals';
import { aSetup, chanceOf, endOf, LADDERS, play, someBank, someSkills, theCompetence } from '../../../test/bayes';
import { buildBank } from './bank';
import { BAYES_V1 } from './bayes-modes';
import type { CompetenceState } from './competence-state';
import { next } from './next-question';
import { priorAlone } from './profile-prior';
import { longestTest, whyStop } from './stop-rules';
import { startTest } from './test-state';

const MODE = BAYES_V1.modes.prod;
const alone = priorAlone(BAYES_V1.profile);

const aState = (given: Partial<CompetenceState> = {}): CompetenceState => ({
  ...theCompetence(startTest(aSetup())),
  questionCount: 8,
  levels: [0.3, 0.4, 0.3],
  isTwin: false,
  ...given,
});

describe('a competence is finished', () => {
  it.each([
    ['when its level is sure enough', aState({ levels: [0.2, 0.69, 0.11] }), 5, 'CONFIDENT'],
    ['when nothing is worth asking', aState(), 1.24, 'NOT_WORTH_IT'],
    ['after the longest', aState({ questionCount: 24 }), 5, 'LONGEST'],
    ['when nothing is left', aState({ questionCount: 1 }), null, 'NOTHING_LEFT'],
    ['never before the least, however sure', aState({ questionCount: 4, levels: [0, 1] }), 0.1, null],
    ['not while it is unsure and there is much to learn', aState(), 1.26, null],
    ['not by the twin, until it is nearly certain', aState({ isTwin: true, levels: [0.06, 0.94] }), 0.11, null],
    ['by the twin once it is', aState({ isTwin: true, levels: [0.04, 0.96] }), 5, 'CONFIDENT'],
    ['by the twin when nothing at all is left to learn', aState({ isTwin: true }), 0.09, 'NOT_WORTH_IT'],
  ])('%s', (_, state, bestGain, reason) => {
    expect(whyStop(state, bestGain, MODE)).toBe(reason);
  });
});

describe('a part of a competence', () => {
  const part = LADDERS.slice(0, 2);
  const skills = someSkills(part);
  const worth = skills.reduce((sum, { pix }) => sum + pix, 0);
  const bank = buildBank({ competenceId: '1.1', skills, competencePix: 4 * worth }, BAYES_V1);
  const state = {
    ...theCompetence(startTest(aSetup({ competences: [{ bank, prior: alone }] }))),
    questionCount: 4,
  };

  it('is asked about in proportion, and has no level to be sure of', () => {
    expect(longestTest(state, MODE)).toBe(6);
    expect(whyStop({ ...state, levels: [1] }, 0.32, MODE)).toBeNull();
    expect(whyStop({ ...state, levels: [1] }, 0.31, MODE)).toBe('NOT_WORTH_IT');
  });
});

describe('modes', () => {
  it('go from the shortest to the longest', () => {
    const length = (mode: 'express' | 'prod' | 'long'): number => {
      let total = 0;
      for (let test = 0; test < 30; test += 1)
        total += endOf(aSetup({ seed: `${test}`, mode }), (_, variantId) => chanceOf(`${test}/${variantId}`) < 0.5)
          .answers.length;
      return total;
    };
    const [express, prod, long] = [length('express'), length('prod'), length('long')];
    expect(express).toBeLessThan(prod);
    expect(prod).toBeLessThan(long);
  });

  it('stay between their least and longest', () => {
    for (let test = 0; test < 60; test += 1) {
      const state = endOf(aSetup({ seed: `${test}` }), (_, variantId) => chanceOf(`${test}/${variantId}`) < 0.5);
      expect(state.answers.length).toBeGreaterThanOrEqual(MODE.minQuestions);
      expect(state.answers.length).toBeLessThanOrEqual(MODE.maxQuestions);
    }
  });
});

describe('the perfect-ladder twin', () => {
  it('is believed of somebody whose answers never contradict a ladder, and asks nothing again', () => {
    const competences = [{ bank: someBank(), prior: { ...alone, twinLogEvidence: 1 } }];
    const setup = aSetup({ mode: 'long', seed: 'ladder', competences });
    const states = play(setup, (skillId) => Number(skillId.at(-1)) <= 4);
    const last = states.at(-1);
    expect(last?.competences[0]?.isTwin).toBe(true);
    const asked = last?.answers.map(({ skillId }) => skillId) ?? [];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is dropped at contradictions', () => {
    const setup = aSetup({ mode: 'long', seed: 'noise', competences: [{ bank: someBank(), prior: alone }] });
    const state = endOf(setup, (_, variantId) => chanceOf(`noise/${variantId}`) < 0.5);
    expect(state.competences[0]?.twinChance).toBeLessThan(0.05);
    expect(state.competences[0]?.isTwin).toBe(false);
  });

  it('starts from what other competences said, within bounds', () => {
    const chanceGiven = (twinLogEvidence: number) =>
      startTest(aSetup({ competences: [{ bank: someBank(), prior: { ...alone, twinLogEvidence } }] })).competences[0]
        ?.twinChance;
    expect(chanceGiven(0)).toBeCloseTo(0.3, 10);
    expect(chanceGiven(2)).toBeCloseTo(1 / (1 + (7 / 3) * Math.exp(-2)), 10);
    expect(chanceGiven(50)).toBe(chanceGiven(6));
    expect(next(startTest(aSetup())).trace.competences[0]?.twinChance).toBeCloseTo(0.3, 10);
  });
});
