import { insideLevel } from './acquired-skills';
import type { Bank } from './bank';
import type { BayesParameters } from './bayes-modes';
import { normalOnThetas } from './grids';
import { highestLevel, levelChances, PIX_PER_LEVEL } from './level-distribution';
import { afterMarks, type Measure, newMeasure, type SkillMark, thetaAfter } from './measure';
import { priorAlone } from './profile-prior';
import { withShiftedMarks } from './shifted-answers';

/** What may be thought of a profile: so many levels above its person, or of somebody else altogether. */
export type Suspicion = { readonly prior: number; readonly levels: number | 'VOID' };

export type OpinionRules = {
  readonly version: string;
  readonly suspicions: readonly Suspicion[];
  /** Chance that a competence follows a suspicion of its own. */
  readonly ownShare: number;
  /** From this inconsistency on, the profile is not confirmed: levels come from the supervised answers alone. */
  readonly flaggedAbove: number;
  /** A framework's levels: what is open today does not enter, so that the same opinion comes out at any time. */
  readonly maxLevel: number;
};

/**
 * The constants of adaptive.md §6, under a version of their own. Flagged above 0.8: of simulated people none of 388 honest ones, 96 % of
 * those whose profile was helped by two levels (docs/adaptive.md).
 */
export const OPINION_V1: OpinionRules = {
  version: 'opinion.v1',
  suspicions: [
    { prior: 0.82, levels: 0 },
    { prior: 0.04, levels: 1 },
    { prior: 0.04, levels: 2 },
    { prior: 0.03, levels: 3 },
    { prior: 0.07, levels: 'VOID' },
  ],
  ownShare: 0.3,
  flaggedAbove: 0.8,
  maxLevel: 8,
};

/** The answers of one competence: those that made the profile, and those given under supervision. */
export type OpinionInput = {
  readonly bank: Bank;
  readonly positioning: readonly SkillMark[];
  readonly supervised: readonly SkillMark[];
};

export type CompetenceOpinion = {
  readonly competenceId: string;
  readonly level: number;
  readonly pix: number;
  /** Chance of the level told. */
  readonly confidence: number;
};

export type SecondOpinion = {
  /** Of the engine and of the rules together: the same answers give the same opinion under the same version. */
  readonly version: string;
  /** Chance, 0 to 1, that the profile was not earned by who was supervised. Never a verdict: a jury looks. */
  readonly inconsistency: number;
  readonly isFlagged: boolean;
  readonly competences: readonly CompetenceOpinion[];
};

type Reading = { readonly bank: Bank; readonly measures: readonly Measure[]; readonly evidence: readonly number[] };

/**
 * The engine's opinion of a certification: every competence read under each suspicion, the suspicions weighed by all competences
 * together, the levels at the median of the mixture (E7, adaptive.md §6). Deterministic.
 */
export const secondOpinion = (
  inputs: readonly OpinionInput[],
  rules: OpinionRules,
  engine: BayesParameters,
): SecondOpinion => {
  const readings = inputs.map((input) => readUnder(input, rules, engine));
  const together = weigh(logPriors(rules), readings, rules);
  const inconsistency = rounded(1 - at(together, 0), 4);
  const isFlagged = inconsistency > rules.flaggedAbove;
  return {
    version: `${rules.version}/${engine.version}`,
    inconsistency,
    isFlagged,
    competences: readings.map((reading) => {
      const others = readings.filter((other) => other !== reading);
      const weights = isFlagged ? supervisedAlone(rules) : localWeights(reading, others, rules);
      return levelOf(reading, weights, rules);
    }),
  };
};

const at = (values: readonly number[], index: number): number => values[index] ?? 0;
const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
const logPriors = ({ suspicions }: OpinionRules): number[] => suspicions.map(({ prior }) => Math.log(prior));

/**
 * ln P(supervised answers | profile read under the suspicion): a profile is not suspect for being good, only for not being met again. A
 * void one says nothing of who is supervised.
 */
const readUnder = (
  { bank, positioning, supervised }: OpinionInput,
  { suspicions }: OpinionRules,
  engine: BayesParameters,
): Reading => {
  const { mean, sd } = priorAlone(engine.profile);
  const start = newMeasure(bank.noisy, normalOnThetas(mean, sd));
  const read = suspicions.map(({ levels }) => {
    const before = levels === 'VOID' ? start : profileRead(start, positioning, levels);
    const after = afterMarks(before, supervised);
    return { measure: after, evidence: evidenceOf(after) - evidenceOf(before) };
  });
  return { bank, measures: read.map(({ measure }) => measure), evidence: read.map(({ evidence }) => evidence) };
};

const profileRead = (start: Measure, positioning: readonly SkillMark[], levels: number): Measure =>
  levels === 0 ? afterMarks(start, positioning) : withShiftedMarks(start, positioning, levels);

const evidenceOf = ({ subjects, prior }: Measure): number => thetaAfter(subjects, prior).logEvidence;

const logSum = (values: readonly number[]): number => {
  const highest = Math.max(...values);
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
};

const normalised = (logs: readonly number[]): number[] => {
  const total = logSum(logs);
  return logs.map((value) => Math.exp(value - total));
};

/** g(d) ∝ start(d) · Π [0.7 e^{e(d)} + 0.3 Σ prior e^{e}]: competences follow one suspicion, or each its own. */
const weigh = (start: readonly number[], readings: readonly Reading[], rules: OpinionRules): number[] => {
  const priors = logPriors(rules);
  const logs = start.map((own, rank) =>
    readings.reduce((sum, { evidence }) => {
      const itsOwn = logSum(evidence.map((value, other) => value + at(priors, other)));
      return sum + logSum([Math.log(1 - rules.ownShare) + at(evidence, rank), Math.log(rules.ownShare) + itsOwn]);
    }, own),
  );
  return normalised(logs);
};

/** What is thought of one competence: what the others say of all, or its own suspicion, and what its answers say. */
const localWeights = ({ evidence }: Reading, others: readonly Reading[], rules: OpinionRules): number[] => {
  const together = weigh(logPriors(rules), others, rules);
  return normalised(
    evidence.map(
      (value, rank) =>
        value +
        Math.log((1 - rules.ownShare) * at(together, rank) + rules.ownShare * (rules.suspicions[rank]?.prior ?? 0)),
    ),
  );
};

const supervisedAlone = ({ suspicions }: OpinionRules): number[] =>
  suspicions.map(({ levels }) => (levels === 'VOID' ? 1 : 0));

/** The median of the mixture's levels, and its mean score inside the band of that level. */
const levelOf = (
  { bank, measures }: Reading,
  weights: readonly number[],
  { maxLevel }: OpinionRules,
): CompetenceOpinion => {
  const highest = highestLevel(bank.totalPix, maxLevel);
  const chances = Array.from({ length: highest + 1 }, () => 0);
  let meanPix = 0;
  measures.forEach((measure, rank) => {
    const weight = at(weights, rank);
    if (weight === 0) return;
    meanPix += weight * measure.learner.meanPix;
    levelChances(measure, highest, bank.parameters.continuity).forEach((chance, level) => {
      chances[level] = at(chances, level) + weight * chance;
    });
  });
  const level = medianOf(chances);
  const mostPix = Math.min(bank.totalPix, maxLevel * PIX_PER_LEVEL);
  return {
    competenceId: bank.competenceId,
    level,
    pix: Math.floor(insideLevel(meanPix, level, highest, mostPix) + 1e-6),
    confidence: rounded(at(chances, level), 4),
  };
};

const medianOf = (chances: readonly number[]): number => {
  let below = 0;
  for (const [level, chance] of chances.entries()) {
    below += chance;
    if (below >= 0.5) return level;
  }
  return chances.length - 1;
};
