import { describe, expect, it } from '@jest/globals';
import { anOpinion, aReport, CLAIMS } from '../../test/doubles';
import type { Evidence } from './evidence';
import { scoreBy } from './scoring';
import { scoreV2 } from './scoring-v2';

const EVIDENCE: Evidence = {
  questions: aReport(2).questions.map((question) => ({ ...question, isNeutralised: false, isExcused: false })),
  claims: CLAIMS,
};
const told = (changes: object) =>
  anOpinion({ competences: CLAIMS.map((claim) => ({ ...claim, confidence: 0.6, ...changes })) });

describe('scoreBy', () => {
  it('scores by v2/1 whatever the engine thinks', () => {
    expect(scoreBy('v2/1', EVIDENCE, null)).toEqual(scoreV2(EVIDENCE));
    expect(scoreBy('v2/1', EVIDENCE, told({ level: 0, pix: 0 }))).toEqual(scoreV2(EVIDENCE));
  });

  it('scores by bayes/1 from the levels of the engine, and keeps the rate beside them', () => {
    const result = scoreBy('bayes/1', EVIDENCE, anOpinion());

    expect(result).toMatchObject({ rule: 'bayes', ruleVersion: 1, reproducibilityRate: 67, passed: true, pix: 368 });
    expect(result.competences.map(({ level, pix }) => ({ level, pix }))).toEqual(
      CLAIMS.map(({ level, pix }) => ({ level, pix })),
    );
  });

  it('never certifies by bayes/1 more than was claimed', () => {
    const { competences } = scoreBy('bayes/1', EVIDENCE, told({ level: 8, pix: 64 }));

    expect(competences.map(({ level, pix }) => [level, pix])).toEqual(CLAIMS.map(({ level, pix }) => [level, pix]));
  });

  it('certifies nothing by bayes/1 below level 1, and does not pass with nothing', () => {
    const result = scoreBy('bayes/1', EVIDENCE, told({ level: 0, pix: 7 }));

    expect(result).toMatchObject({ passed: false, pix: 0 });
    expect(result.competences.every(({ level, pix }) => level === -1 && pix === 0)).toBe(true);
  });

  it('certifies nothing in a competence the engine says nothing of', () => {
    const [first, ...others] = anOpinion().competences;
    const result = scoreBy('bayes/1', EVIDENCE, anOpinion({ competences: others }));

    expect(result.competences[0]).toEqual({ competenceId: first?.competenceId, level: -1, pix: 0 });
  });

  it('does not score by a rule that never was, nor by the engine without its opinion', () => {
    expect(() => scoreBy('v9/1', EVIDENCE, null)).toThrow('No scoring rule');
    expect(() => scoreBy('bayes/1', EVIDENCE, null)).toThrow('needs the opinion');
  });
});
