import type { BayesParameters, ModelRules } from './bayes-modes';
import { subjectKernel } from './grids';
import type { SkillNumbers } from './skill-curves';
import { type ModelSkill, type SubjectBank, subjectBank } from './subject-bank';
import { newSubjectState, type SubjectState } from './subject-state';

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

/** The constants of a competence in one model. Skills are numbered in the competence, and have a place in their subject. */
export type ModelBank = {
  readonly rules: ModelRules;
  /** By skill. */
  readonly pix: Float64Array;
  readonly slip: Float64Array;
  readonly subjectOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly subjects: readonly SubjectBank[];
  /** K(θ, τ), shared by everybody. */
  readonly kernel: Float64Array;
  /** Every subject before any answer. */
  readonly unanswered: readonly SubjectState[];
};

/** Everything about a competence that no answer changes: built once for a release and a calibration, then only read. */
export type Bank = {
  readonly competenceId: string;
  readonly parameters: BayesParameters;
  readonly skills: readonly BankSkill[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** By variant. */
  readonly guessOf: ReadonlyMap<string, number>;
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
    guessOf: new Map(skills.flatMap(({ variants }) => variants.map(({ id, guess }) => [id, guess] as const))),
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
  const bySubject = new Map<string, ModelSkill[]>();
  const [subjectOf, placeOf] = [new Int32Array(skills.length), new Int32Array(skills.length)];
  const modelled = skills.map((known, skill) => ({
    skill,
    pix: known.pix,
    numbers: numbersOf(known, rules, isMeasured),
  }));
  modelled.forEach((known, skill) => {
    const id = skills[skill]?.subjectId ?? '';
    const own = bySubject.get(id) ?? [];
    bySubject.set(id, own);
    subjectOf[skill] = [...bySubject.keys()].indexOf(id);
    placeOf[skill] = own.push(known) - 1;
  });
  const subjects = [...bySubject.values()].map((own) => subjectBank(own, rules));
  return {
    rules,
    pix: Float64Array.from(modelled, ({ pix }) => pix),
    slip: Float64Array.from(modelled, ({ numbers }) => numbers.slip),
    subjectOf,
    placeOf,
    subjects,
    kernel,
    unanswered: subjects.map((subject) => newSubjectState(subject, kernel)),
  };
};

/** Measured difficulties are known within their error; nominal ones within the model's spread. The twin knows levels only. */
const numbersOf = ({ level, measured }: BankSkill, rules: ModelRules, isMeasured: boolean): SkillNumbers => {
  const { difficultySd, slope, slip } = rules;
  return { difficulty: level, difficultySd, slope, slip, ...(isMeasured ? measured : {}) };
};
