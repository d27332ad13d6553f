import type { ProfileRules } from './bayes-modes';

/**
 * What a finished test says of a competence, to be kept: θ under the prior of somebody unknown, and how much better the answers suit the
 * perfect-ladder twin. It does not depend on the profile the test started from, so nothing is ever counted twice.
 */
export type CompetenceResult = {
  readonly competenceId: string;
  readonly meanLevel: number;
  readonly sdLevel: number;
  /** ln of (chance of the answers for the twin / for the noisy model). */
  readonly twinLogEvidence: number;
};

/** Where a test of a competence starts from: θ ~ N(mean, sd²), and what is already said for or against the twin. */
export type Prior = { readonly mean: number; readonly sd: number; readonly twinLogEvidence: number };

/** The prior under which results are kept: N(mean, general² + competence²). */
export const priorOfResults = ({ meanLevel, generalSd, competenceSd }: ProfileRules): Prior => ({
  mean: meanLevel,
  sd: Math.hypot(generalSd, competenceSd),
  twinLogEvidence: 0,
});

/** Starting with nothing of the profile: nobody tested yet, or somebody who refuses that it is used. */
export const priorAlone = ({ meanLevel, aloneSd }: ProfileRules): Prior => ({
  mean: meanLevel,
  sd: aloneSd,
  twinLogEvidence: 0,
});

/** Two normal opinions in one: precisions add up. */
const combined = (a: Normal, b: Normal): Normal => {
  const precision = 1 / a.variance + 1 / b.variance;
  return { mean: (a.mean / a.variance + b.mean / b.variance) / precision, variance: 1 / precision };
};

type Normal = { readonly mean: number; readonly variance: number };

/** What the answers alone said of θ: the result with its prior taken out, `null` when that is next to nothing. */
const likelihoodOf = ({ meanLevel, sdLevel }: CompetenceResult, rules: ProfileRules): Normal | null => {
  const prior = priorOfResults(rules);
  const precision = 1 / sdLevel ** 2 - 1 / prior.sd ** 2;
  if (precision <= rules.leastPrecision) return null;
  return { mean: (meanLevel / sdLevel ** 2 - prior.mean / prior.sd ** 2) / precision, variance: 1 / precision };
};

/**
 * The prior of a competence from a person's results: the others tell the general level, N(3.3, 1.4²), each as an observation of
 * variance 1/precision + 0.8²; the competence is within 0.8 of it; an earlier test of the same competence, within 0.5 of its result.
 */
export const profilePrior = (
  competenceId: string,
  results: readonly CompetenceResult[],
  rules: ProfileRules,
): Prior => {
  if (results.length === 0) return priorAlone(rules);
  const spread = rules.competenceSd ** 2;
  let general: Normal = { mean: rules.meanLevel, variance: rules.generalSd ** 2 };
  let own: Normal | null = null;
  for (const result of results) {
    const said = likelihoodOf(result, rules);
    if (!said) continue;
    if (result.competenceId === competenceId) own = { mean: said.mean, variance: said.variance + rules.retestSd ** 2 };
    else general = combined(general, { mean: said.mean, variance: said.variance + spread });
  }
  const expected = { mean: general.mean, variance: general.variance + spread };
  const { mean, variance } = own ? combined(expected, own) : expected;
  const twinLogEvidence = results.reduce((sum, result) => sum + result.twinLogEvidence, 0);
  return { mean, sd: Math.sqrt(variance), twinLogEvidence };
};
