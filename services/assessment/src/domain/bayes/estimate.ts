import { acquiredSkills, insideLevel, levelOfHeld } from './acquired-skills';
import type { Bank } from './bank';
import type { CompetenceState } from './competence-state';
import { normalOnThetas, THETA_COUNT, THETAS } from './grids';
import { likeliestLevel, PIX_PER_LEVEL } from './level-distribution';
import { type SkillMark, subjectsAfter, thetaAfter } from './measure';
import { type CompetenceResult, priorOfResults } from './profile-prior';
import type { SubjectState } from './subject-state';
import type { TestState } from './test-state';
import { at } from './vectors';

export type SkillEstimate = {
  readonly skillId: string;
  /** Chance that it is held. */
  readonly chance: number;
  /** Shown as acquired: reconciled with the level. */
  readonly isAcquired: boolean;
};

/** What a test says of one competence. Always: level = floor(Σ pix of the acquired skills / 8), within the levels open today. */
export type CompetenceEstimate = {
  readonly competenceId: string;
  readonly level: number;
  /** Whole pix, inside the band of the level. */
  readonly pix: number;
  /** The same before it is rounded down. */
  readonly meanPix: number;
  readonly sdPix: number;
  /** Chance of the level shown. */
  readonly confidence: number;
  readonly levels: readonly number[];
  readonly skills: readonly SkillEstimate[];
  readonly questionCount: number;
  /** To be kept for the prior of other competences. */
  readonly result: CompetenceResult;
};

/** Level, pix and skills of each competence of a test, at any moment of it. */
export const estimate = ({ competences, setup }: TestState): readonly CompetenceEstimate[] =>
  competences.map((competence) => estimateCompetence(competence, setup.maxReachableLevel));

/** The same of one of them. */
export const estimateCompetence = (state: CompetenceState, maxReachableLevel: number): CompetenceEstimate => {
  const { bank, believed, isTwin, levels, highestLevel: highest } = state;
  const { heldFrom } = bank.parameters;
  const { pix } = believed.bank;
  const { held } = state.outlook;
  const level = isTwin ? levelOfHeld(held, pix, highest, heldFrom) : likeliestLevel(levels);
  const acquired = acquiredSkills(held, pix, { level, highest, heldFrom });
  const mostPix = Math.min(bank.totalPix, maxReachableLevel * PIX_PER_LEVEL);
  const meanPix = insideLevel(believed.learner.meanPix, level, highest, mostPix);
  return {
    competenceId: bank.competenceId,
    level,
    pix: Math.floor(meanPix + 1e-6),
    meanPix,
    sdPix: Math.sqrt(believed.learner.variancePix),
    confidence: levels[level] ?? 0,
    levels,
    skills: bank.skills.map(({ id }, skill) => ({
      skillId: id,
      chance: at(held, skill),
      isAcquired: acquired.has(skill),
    })),
    questionCount: state.questionCount,
    result: resultOf(bank, { noisy: state.noisy.subjects, perfect: state.perfect.subjects }),
  };
};

type Said = { readonly noisy: readonly SubjectState[]; readonly perfect: readonly SubjectState[] };

/** What some answers say of a competence, outside of any test. */
export const resultOfMarks = (bank: Bank, marks: readonly SkillMark[]): CompetenceResult =>
  resultOf(bank, {
    noisy: subjectsAfter(bank.noisy, bank.noisy.unanswered, marks),
    perfect: subjectsAfter(bank.perfect, bank.perfect.unanswered, marks),
  });

/** The result under the prior of somebody unknown, whatever profile the test started from. */
const resultOf = (bank: Bank, { noisy, perfect }: Said): CompetenceResult => {
  const { mean, sd } = priorOfResults(bank.parameters.profile);
  const thetas = normalOnThetas(mean, sd);
  const { weight, logEvidence } = thetaAfter(noisy, thetas);
  let [meanLevel, meanSquare] = [0, 0];
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    meanLevel += at(weight, theta) * at(THETAS, theta);
    meanSquare += at(weight, theta) * at(THETAS, theta) ** 2;
  }
  return {
    competenceId: bank.competenceId,
    meanLevel,
    sdLevel: Math.sqrt(meanSquare - meanLevel ** 2),
    twinLogEvidence: thetaAfter(perfect, thetas).logEvidence - logEvidence,
  };
};
