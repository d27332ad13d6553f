import type { ModelBank } from './bank';
import { THETA_COUNT } from './grids';
import { afterSubjectMarks, type Mark, type SubjectState } from './subject-state';
import { at, sumOf, wholeAt, zeros } from './vectors';

/** What the answers say of one person in one competence, in one model. It is a value: answers make another one. */
export type Measure = {
  readonly bank: ModelBank;
  /** Chance of each θ before any answer. */
  readonly prior: Float64Array;
  readonly subjects: readonly SubjectState[];
  readonly learner: Learner;
};

/** What is known of the person at each θ, and of their score X. */
export type Learner = {
  /** w(θ): chance of each θ after the answers. */
  readonly weight: Float64Array;
  /** E[X | θ] and Var[X | θ], pix and pix². */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly meanPix: number;
  readonly variancePix: number;
  /** Logarithm of the chance of all the answers. */
  readonly logEvidence: number;
};

/** An answer: its skill by its number in the bank, the guess of its variant. */
export type SkillMark = Omit<Mark, 'place'> & { readonly skill: number };

/** Before any answer. */
export const newMeasure = (bank: ModelBank, prior: Float64Array): Measure => withLearner(bank, prior, bank.unanswered);

/** After more answers, exact: an answer touches its own subject only, and the competence through it. */
export const afterMarks = (measure: Measure, marks: readonly SkillMark[]): Measure => {
  if (marks.length === 0) return measure;
  const { bank, prior, subjects } = measure;
  return withLearner(bank, prior, subjectsAfter(bank, subjects, marks));
};

/** What more answers say in each subject, whatever is thought of the competence. */
export const subjectsAfter = (
  bank: ModelBank,
  subjects: readonly SubjectState[],
  marks: readonly SkillMark[],
): readonly SubjectState[] => {
  const bySubject = new Map<number, Mark[]>();
  for (const { skill, guess, isRight } of marks) {
    const subject = wholeAt(bank.subjectOf, skill);
    const mark = { place: wholeAt(bank.placeOf, skill), guess, isRight };
    const before = bySubject.get(subject);
    if (before) before.push(mark);
    else bySubject.set(subject, [mark]);
  }
  const after = [...subjects];
  for (const [subject, own] of bySubject) {
    const [state, constants] = [subjects[subject], bank.subjects[subject]];
    if (state && constants) after[subject] = afterSubjectMarks(state, own, { bank: constants, kernel: bank.kernel });
  }
  return after;
};

/** How often a skill was asked. */
export const askedCount = ({ bank, subjects }: Measure, skill: number): number => {
  const asked = subjects[wholeAt(bank.subjectOf, skill)]?.askedCount;
  return asked ? wholeAt(asked, wholeAt(bank.placeOf, skill)) : 0;
};

/** E[X|θ] = Σ M ; Var[X|θ] = Σ Q ; EX = Σ w·E ; VX = Σ w(Var + E²) − EX². */
const withLearner = (bank: ModelBank, prior: Float64Array, subjects: readonly SubjectState[]): Measure => {
  const [mean, variance] = zeros([THETA_COUNT, THETA_COUNT]) as [Float64Array, Float64Array];
  for (const { sums } of subjects)
    for (let theta = 0; theta < THETA_COUNT; theta += 1) {
      mean[theta] = at(mean, theta) + at(sums.mean, theta);
      variance[theta] = at(variance, theta) + at(sums.variance, theta);
    }
  const { weight, logEvidence } = thetaAfter(subjects, prior);
  let [meanPix, meanSquare] = [0, 0];
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    meanPix += at(weight, theta) * at(mean, theta);
    meanSquare += at(weight, theta) * (at(variance, theta) + at(mean, theta) ** 2);
  }
  const variancePix = Math.max(meanSquare - meanPix ** 2, 0);
  return { bank, prior, subjects, learner: { weight, mean, variance, meanPix, variancePix, logEvidence } };
};

type ThetaAfter = { readonly weight: Float64Array; readonly logEvidence: number };

/** w(θ) ∝ prior · Π L. What the answers say does not depend on the prior, so any other one may be tried afterwards. */
export const thetaAfter = (subjects: readonly SubjectState[], prior: Float64Array): ThetaAfter => {
  const weight = prior.slice();
  let logScale = 0;
  for (const { sums, logScale: own } of subjects) {
    logScale += own;
    for (let theta = 0; theta < THETA_COUNT; theta += 1) weight[theta] = at(weight, theta) * at(sums.likelihood, theta);
  }
  const total = sumOf(weight);
  for (let theta = 0; theta < THETA_COUNT; theta += 1) weight[theta] = at(weight, theta) / total;
  return { weight, logEvidence: Math.log(total) + logScale };
};
