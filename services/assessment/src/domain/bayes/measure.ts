import type { ModelBank } from './bank';
import { CELL_COUNT, THETA_COUNT } from './grids';
import { type SubjectSums, sumSubject } from './subject-sums';
import { at, clamp } from './vectors';

/** What the answers say of one person in one competence, in one model. */
export type Measure = {
  readonly bank: ModelBank;
  /** Chance of each θ before any answer. */
  readonly prior: Float64Array;
  /** e(τ) of each subject: product of its answers' likelihoods, its maximum brought back to 1. */
  readonly likelihood: Float64Array;
  /** Logarithm of all that was divided out of the likelihoods. */
  readonly logScale: number;
  /** By skill and cell: chance that it is held, that its next answer is right, that its lasting part is there. */
  readonly held: Float64Array;
  readonly right: Float64Array;
  readonly lasting: Float64Array;
  readonly askedCount: Uint8Array;
  readonly sums: SubjectSums;
  readonly learner: Learner;
};

/** What is known of the person at each θ. */
export type Learner = {
  /** Chance of each θ after the answers. */
  readonly weight: Float64Array;
  /** E[X | θ] and Var[X | θ], pix and pix². */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly meanPix: number;
  readonly variancePix: number;
  /** Logarithm of the chance of all the answers. */
  readonly logEvidence: number;
};

/** An answer, its skill by its number in the bank. */
export type Mark = { readonly skill: number; readonly isRight: boolean };

/** Before any answer. */
export const newMeasure = (bank: ModelBank, prior: Float64Array): Measure =>
  withLearner({
    bank,
    prior,
    likelihood: new Float64Array(bank.skillsOf.length * CELL_COUNT).fill(1),
    logScale: 0,
    held: bank.held,
    right: bank.right,
    lasting: bank.lasting,
    askedCount: new Uint8Array(bank.pix.length),
    sums: bank.unanswered,
  });

/**
 * The measure after more answers, exact: an answer touches its own subject only, and the competence through it. The measure given
 * stays as it was.
 */
export const afterMarks = (before: Measure, marks: readonly Mark[]): Measure => {
  const { bank } = before;
  const copies = {
    likelihood: before.likelihood.slice(),
    held: before.held.slice(),
    right: before.right.slice(),
    lasting: before.lasting.slice(),
    askedCount: before.askedCount.slice(),
  };
  let { logScale } = before;
  for (const mark of marks) logScale += absorb(bank, copies, mark);

  const sums = copyOf(before.sums);
  const touched = new Set(marks.map(({ skill }) => at(bank.subjectOf, skill)));
  for (const subject of touched)
    sumSubject(sums, subject, {
      skillsOf: bank.skillsOf,
      pix: bank.pix,
      kernel: bank.kernel,
      held: copies.held,
      likelihood: copies.likelihood,
    });
  return withLearner({ bank, prior: before.prior, ...copies, logScale, sums });
};

const copyOf = ({ pix, likelihood, mean, variance }: SubjectSums): SubjectSums => ({
  pix: pix.slice(),
  likelihood: likelihood.slice(),
  mean: mean.slice(),
  variance: variance.slice(),
});

type Copies = Pick<Measure, 'likelihood' | 'held' | 'right' | 'lasting' | 'askedCount'>;

/** Takes one answer in, in place; the logarithm of what was divided out of its subject's likelihood. */
const absorb = (bank: ModelBank, copies: Copies, { skill, isRight }: Mark): number => {
  const isFirst = at(copies.askedCount, skill) === 0;
  const cells = at(bank.subjectOf, skill) * CELL_COUNT;
  let highest = 0;
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const here = skill * CELL_COUNT + cell;
    const right = at(copies.right, here);
    const likelihood = at(copies.likelihood, cells + cell) * (isRight ? right : 1 - right);
    copies.likelihood[cells + cell] = likelihood;
    highest = Math.max(highest, likelihood);
    const lastingGain = reviseSkill(bank, copies, here, skill, isRight);
    copies.held[here] = isFirst
      ? heldAfter(at(bank.held, here), at(bank.heldAndRight, here), right, isRight)
      : clamp(at(copies.held, here) + bank.rules.lastingShare * lastingGain, 0, 1);
  }
  for (let cell = 0; cell < CELL_COUNT; cell += 1)
    copies.likelihood[cells + cell] = at(copies.likelihood, cells + cell) / highest;
  copies.askedCount[skill] = at(copies.askedCount, skill) + 1;
  return Math.log(highest);
};

/** Bayes on « held », with the chance of « held and right »: P(held | right) = joint/p, P(held | wrong) = (held − joint)/(1 − p). */
const heldAfter = (held: number, heldAndRight: number, right: number, isRight: boolean): number =>
  clamp(isRight ? heldAndRight / right : (held - heldAndRight) / (1 - right), 0, 1);

/**
 * The lasting part after an answer, and the chance of the next one: st ← st·A / (st·A + (1 − st)·B), with A = 1 − slip or slip and
 * B = g or 1 − g; then right ← κ(st(1 − slip) + (1 − st)g) + (1 − κ)p. Says by how much st has risen.
 */
const reviseSkill = (bank: ModelBank, copies: Copies, here: number, skill: number, isRight: boolean): number => {
  const guess = at(bank.guess, skill);
  const slip = at(bank.slip, skill);
  const { lastingShare } = bank.rules;
  const before = at(copies.lasting, here);
  const ifHeld = before * (isRight ? 1 - slip : slip);
  const lasting = ifHeld / (ifHeld + (1 - before) * (isRight ? guess : 1 - guess));
  copies.lasting[here] = lasting;
  copies.right[here] =
    lastingShare * (lasting * (1 - slip) + (1 - lasting) * guess) + (1 - lastingShare) * at(bank.right, here);
  return lasting - before;
};

/** w(θ) ∝ prior · Π L ; E[X|θ] = Σ M ; Var[X|θ] = Σ Q ; EX = Σ w·E ; VX = Σ w(Var + E²) − EX². */
const withLearner = (measure: Omit<Measure, 'learner'>): Measure => {
  const subjectCount = measure.bank.skillsOf.length;
  const [mean, variance] = [new Float64Array(THETA_COUNT), new Float64Array(THETA_COUNT)];
  for (let place = 0; place < subjectCount * THETA_COUNT; place += 1) {
    const theta = place % THETA_COUNT;
    mean[theta] = at(mean, theta) + at(measure.sums.mean, place);
    variance[theta] = at(variance, theta) + at(measure.sums.variance, place);
  }
  const { weight, logEvidence } = thetaAfter(measure, measure.prior);
  let [meanPix, meanSquare] = [0, 0];
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    meanPix += at(weight, theta) * at(mean, theta);
    meanSquare += at(weight, theta) * (at(variance, theta) + at(mean, theta) ** 2);
  }
  const variancePix = Math.max(meanSquare - meanPix ** 2, 0);
  return { ...measure, learner: { weight, mean, variance, meanPix, variancePix, logEvidence } };
};

type ThetaAfter = { readonly weight: Float64Array; readonly logEvidence: number };

/** The chance of each θ after the answers, whatever was believed before them: the answers' part does not depend on it. */
export const thetaAfter = (
  { bank, sums, logScale }: Pick<Measure, 'bank' | 'sums' | 'logScale'>,
  prior: Float64Array,
): ThetaAfter => {
  const weight = prior.slice();
  for (let place = 0; place < bank.skillsOf.length * THETA_COUNT; place += 1) {
    const theta = place % THETA_COUNT;
    weight[theta] = at(weight, theta) * at(sums.likelihood, place);
  }
  let total = 0;
  for (const value of weight) total += value;
  for (let theta = 0; theta < THETA_COUNT; theta += 1) weight[theta] = at(weight, theta) / total;
  return { weight, logEvidence: Math.log(total) + logScale };
};
