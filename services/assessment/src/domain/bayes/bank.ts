import type { BayesParameters, ModelRules } from './bayes-modes';
import { CELL_COUNT, subjectKernel } from './grids';
import { type SkillNumbers, skillCurves } from './skill-curves';
import { emptySums, type SubjectSums, sumSubject } from './subject-sums';

export type BankVariant = {
  readonly id: string;
  /** Chance of a right answer by somebody who does not hold the skill. */
  readonly guess: number;
  readonly isTimed: boolean;
};

export type BankSkill = {
  readonly id: string;
  readonly subjectId: string;
  readonly level: number;
  /** What it is worth in the score of its competence. */
  readonly pix: number;
  readonly variants: readonly BankVariant[];
  /** What real answers have measured; the rest comes from the level. */
  readonly measured?: Partial<SkillNumbers>;
};

/** The constants of a competence in one model. Skills and subjects are numbered; a skill has `CELL_COUNT` numbers per curve. */
export type ModelBank = {
  readonly rules: ModelRules;
  readonly pix: Float64Array;
  readonly subjectOf: Int32Array;
  readonly skillsOf: readonly Int32Array[];
  readonly guess: Float64Array;
  readonly slip: Float64Array;
  readonly lasting: Float64Array;
  readonly right: Float64Array;
  readonly held: Float64Array;
  readonly heldAndRight: Float64Array;
  /** K(θ, τ), shared by everybody. */
  readonly kernel: Float64Array;
  /** The sums of every subject before any answer. */
  readonly unanswered: SubjectSums;
};

/** Everything about a competence that no answer changes: built once for a release and a calibration, then only read. */
export type Bank = {
  readonly competenceId: string;
  readonly parameters: BayesParameters;
  readonly skills: readonly BankSkill[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly totalPix: number;
  /** Share of its competence's pix that is in this bank: less than 1 when a campaign takes some subjects only. */
  readonly share: number;
  readonly noisy: ModelBank;
  readonly perfect: ModelBank;
};

export type BankSource = {
  readonly competenceId: string;
  readonly skills: readonly BankSkill[];
  /** Pix of the whole competence; those of the skills when it is whole. */
  readonly competencePix?: number;
};

/** Builds the constants of a competence. About a millisecond: keep the result. */
export const buildBank = ({ competenceId, skills, competencePix }: BankSource, parameters: BayesParameters): Bank => {
  const totalPix = skills.reduce((sum, { pix }) => sum + pix, 0);
  const kernel = subjectKernel(parameters.subjectSpread);
  return {
    competenceId,
    parameters,
    skills,
    indexOf: new Map(skills.map(({ id }, index) => [id, index])),
    totalPix,
    share: competencePix === undefined || competencePix <= 0 ? 1 : Math.min(1, totalPix / competencePix),
    noisy: buildModel(skills, kernel, parameters.model, true),
    perfect: buildModel(skills, kernel, parameters.twin.model, false),
  };
};

const buildModel = (
  skills: readonly BankSkill[],
  kernel: Float64Array,
  rules: ModelRules,
  isMeasured: boolean,
): ModelBank => {
  const subjectIds = [...new Set(skills.map(({ subjectId }) => subjectId))];
  const numbers = skills.map((skill) => numbersOf(skill, rules, isMeasured));
  const curves = numbers.map((skill) => skillCurves(skill, rules));
  const joined = (name: keyof (typeof curves)[number]): Float64Array => {
    const all = new Float64Array(skills.length * CELL_COUNT);
    curves.forEach((curve, index) => all.set(curve[name], index * CELL_COUNT));
    return all;
  };
  const model = {
    rules,
    pix: Float64Array.from(skills, ({ pix }) => pix),
    subjectOf: Int32Array.from(skills, ({ subjectId }) => subjectIds.indexOf(subjectId)),
    skillsOf: subjectIds.map((id) =>
      Int32Array.from(skills.flatMap((skill, at) => (skill.subjectId === id ? at : []))),
    ),
    guess: Float64Array.from(numbers, ({ guess }) => guess),
    slip: Float64Array.from(numbers, ({ slip }) => slip),
    lasting: joined('lasting'),
    right: joined('right'),
    held: joined('held'),
    heldAndRight: joined('heldAndRight'),
    kernel,
  };
  const certain = new Float64Array(subjectIds.length * CELL_COUNT).fill(1);
  const unanswered = emptySums(subjectIds.length);
  subjectIds.forEach((_, subject) => sumSubject(unanswered, subject, { ...model, likelihood: certain }));
  return { ...model, unanswered };
};

/** Measured difficulties are known within their error; nominal ones within the model's spread. The twin knows levels only. */
const numbersOf = (skill: BankSkill, rules: ModelRules, isMeasured: boolean): SkillNumbers => {
  const guesses = skill.variants.map(({ guess }) => guess);
  const nominal: SkillNumbers = {
    difficulty: skill.level,
    difficultySd: rules.difficultySd,
    slope: rules.slope,
    guess: guesses.reduce((sum, guess) => sum + guess, 0) / Math.max(guesses.length, 1),
    slip: rules.slip,
  };
  return isMeasured ? { ...nominal, ...skill.measured } : nominal;
};
