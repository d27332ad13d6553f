import { describe, expect, it } from '@jest/globals';
import { BAYES_V1 } from './bayes-modes';
import { type CompetenceResult, priorAlone, priorOfResults, profilePrior } from './profile-prior';

const RULES = BAYES_V1.profile;

const aResult = (competenceId: string, meanLevel: number, sdLevel: number, twinLogEvidence = 0): CompetenceResult => ({
  competenceId,
  meanLevel,
  sdLevel,
  twinLogEvidence,
});

describe('the prior of a competence', () => {
  it('is the one of everybody without any result', () => {
    expect(profilePrior('1.1', [], RULES)).toEqual(priorAlone(RULES));
  });

  it('weighs one result as worked out by hand', () => {
    const base = 1.4 ** 2 + 0.8 ** 2;
    const precision = 1 / 0.25 - 1 / base;
    const mean = (5 / 0.25 - 3.3 / base) / precision;
    const observation = 1 / precision + 0.8 ** 2;
    const general = 1 / (1 / 1.4 ** 2 + 1 / observation);
    const prior = profilePrior('1.1', [aResult('1.2', 5, 0.5)], RULES);
    expect(prior.mean).toBeCloseTo(general * (3.3 / 1.4 ** 2 + mean / observation), 10);
    expect(prior.sd).toBeCloseTo(Math.sqrt(general + 0.8 ** 2), 10);
  });

  it('is narrower with more results, never narrower than competences differ', () => {
    const many = Array.from({ length: 15 }, (_, index) => aResult(`c${index}`, 5, 0.4));
    const [few, all] = [profilePrior('1.1', many.slice(0, 2), RULES), profilePrior('1.1', many, RULES)];
    expect(all.sd).toBeLessThan(few.sd);
    expect(all.sd).toBeGreaterThan(RULES.competenceSd);
    expect(all.mean).toBeGreaterThan(few.mean);
    expect(all.mean).toBeLessThan(5.2);
  });

  it('leaves out a result that says nothing', () => {
    const { mean, sd } = priorOfResults(RULES);
    expect(profilePrior('1.1', [aResult('1.2', mean, sd)], RULES)).toMatchObject({ mean: 3.3, sd });
  });

  it('trusts an earlier test of the same competence more than another competence', () => {
    const own = profilePrior('1.1', [aResult('1.1', 6, 0.5)], RULES);
    const other = profilePrior('1.1', [aResult('1.2', 6, 0.5)], RULES);
    expect(own.mean).toBeGreaterThan(other.mean);
    expect(own.sd).toBeLessThan(other.sd);
    expect(own.sd).toBeGreaterThan(RULES.retestSd);
  });

  it('hands on what is said for or against the twin', () => {
    expect(profilePrior('1.1', [aResult('1.2', 3, 1, 1.5), aResult('1.3', 3, 1, -0.5)], RULES).twinLogEvidence).toBe(1);
  });
});
