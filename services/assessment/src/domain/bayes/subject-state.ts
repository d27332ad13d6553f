import { CELL_COUNT, THETA_COUNT } from './grids';
import { chanceOfHeldAndRight, chanceOfRight } from './noise';
import type { SubjectBank } from './subject-bank';
import { at, clamp, wholeAt, zeros } from './vectors';

/** What the answers in one subject say, in one model. It is a value: answers make another one. */
export type SubjectState = {
  /** e(τ): likelihood of the answers, its maximum brought back to 1. */
  readonly likelihood: Float64Array;
  /** Logarithm of all that was divided out of it. */
  readonly logScale: number;
  /** By place and cell: chance that the skill is held, that one is able at its next answer, that its lasting part is there. */
  readonly held: Float64Array;
  readonly able: Float64Array;
  readonly lasting: Float64Array;
  /** By place, how often it was asked. */
  readonly askedCount: Uint8Array;
  /** What it says of the competence, and brings to its score. */
  readonly sums: SubjectSums;
};

export type SubjectSums = {
  /** f(τ) = Σ pix · held: expected pix of the subject, by cell. */
  readonly pix: Float64Array;
  /** L(θ) = Σ_τ K e: how likely the answers are. */
  readonly likelihood: Float64Array;
  /** M(θ) = Σ_τ K e f / L: expected pix. */
  readonly mean: Float64Array;
  /** Q(θ) = Σ_τ K e (f² + r) / L − M², with r(τ) = Σ pix² held (1 − held): variance of the pix. */
  readonly variance: Float64Array;
};

/** An answer in a subject: the place of its skill, the guess of its variant. */
export type Mark = { readonly place: number; readonly guess: number; readonly isRight: boolean };

/** Before any answer. */
export const newSubjectState = (bank: SubjectBank, kernel: Float64Array): SubjectState => {
  const state = emptyState(bank);
  state.likelihood.fill(1);
  state.held.set(bank.held);
  state.able.set(bank.able);
  state.lasting.set(bank.able);
  sum(bank, kernel, state);
  return state;
};

/** After more answers, in their order. */
export const afterSubjectMarks = (
  before: SubjectState,
  marks: readonly Mark[],
  { bank, kernel }: { readonly bank: SubjectBank; readonly kernel: Float64Array },
): SubjectState => {
  const state = emptyState(bank);
  state.likelihood.set(before.likelihood);
  state.held.set(before.held);
  state.able.set(before.able);
  state.lasting.set(before.lasting);
  state.askedCount.set(before.askedCount);
  let { logScale } = before;
  for (const mark of marks) {
    logScale += absorb(bank, state, mark);
    reviseSkill(bank, state, mark);
    state.askedCount[mark.place] = wholeAt(state.askedCount, mark.place) + 1;
  }
  sum(bank, kernel, state);
  return { ...state, logScale };
};

const emptyState = ({ skills }: SubjectBank): SubjectState => {
  const perSkill = skills.length * CELL_COUNT;
  const vectors = zeros([CELL_COUNT, CELL_COUNT, perSkill, perSkill, perSkill, THETA_COUNT, THETA_COUNT, THETA_COUNT]);
  const [likelihood, pix, held, able, lasting, whole, mean, variance] = vectors as Eight;
  const sums = { pix, likelihood: whole, mean, variance };
  return { likelihood, logScale: 0, held, able, lasting, askedCount: new Uint8Array(skills.length), sums };
};

type Vector = Float64Array;
type Eight = [Vector, Vector, Vector, Vector, Vector, Vector, Vector, Vector];

/** e(τ) ← e(τ) · P(answer | τ), in place, its maximum brought back to 1; the logarithm of what was divided out. */
const absorb = ({ slip }: SubjectBank, { likelihood, able }: SubjectState, { place, guess, isRight }: Mark): number => {
  let highest = 0;
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const right = chanceOfRight(at(able, place * CELL_COUNT + cell), guess, at(slip, place));
    likelihood[cell] = at(likelihood, cell) * (isRight ? right : 1 - right);
    highest = Math.max(highest, at(likelihood, cell));
  }
  for (let cell = 0; cell < CELL_COUNT; cell += 1) likelihood[cell] = at(likelihood, cell) / highest;
  return Math.log(highest);
};

/**
 * The skill after an answer, at each τ, in place. The first one is Bayes on « held and right », exactly; later ones move « held » by κ
 * times what they move the lasting part: st ← st·A / (st·A + (1 − st)·B), with A = 1 − slip or slip and B = g or 1 − g. Then
 * able ← κ st + (1 − κ) l.
 */
const reviseSkill = (bank: SubjectBank, state: SubjectState, { place, guess, isRight }: Mark): void => {
  const slip = at(bank.slip, place);
  const { lastingShare } = bank;
  const isFirst = wholeAt(state.askedCount, place) === 0;
  for (let here = place * CELL_COUNT; here < (place + 1) * CELL_COUNT; here += 1) {
    const before = at(state.lasting, here);
    const ifThere = before * (isRight ? 1 - slip : slip);
    const lasting = ifThere / (ifThere + (1 - before) * (isRight ? guess : 1 - guess));
    state.held[here] = isFirst
      ? heldAfterFirst(bank, here, { guess, slip, isRight })
      : clamp(at(state.held, here) + lastingShare * (lasting - before), 0, 1);
    state.lasting[here] = lasting;
    state.able[here] = lastingShare * lasting + (1 - lastingShare) * at(bank.able, here);
  }
};

type First = { readonly guess: number; readonly slip: number; readonly isRight: boolean };

/** P(held | right) = P(held and right) / P(right); P(held | wrong) = (P(held) − P(held and right)) / (1 − P(right)). */
const heldAfterFirst = (bank: SubjectBank, here: number, { guess, slip, isRight }: First): number => {
  const [able, above, aboveAndAble] = [at(bank.able, here), at(bank.above, here), at(bank.aboveAndAble, here)];
  const right = chanceOfRight(able, guess, slip);
  const both = chanceOfHeldAndRight(above, able, aboveAndAble, { guess, slip, lastingShare: bank.lastingShare });
  return clamp(isRight ? both / right : (at(bank.held, here) - both) / (1 - right), 0, 1);
};

const square = new Float64Array(CELL_COUNT); // Scratch: nothing is kept in it between two calls.

/** Makes the sums of a state again, in place. */
const sum = (bank: SubjectBank, kernel: Float64Array, { likelihood, held, sums }: SubjectState): void => {
  sumSkills(bank, held, sums.pix);
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    const row = theta * CELL_COUNT;
    let [total, mean, meanSquare] = [0, 0, 0];
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const weight = at(kernel, row + cell) * at(likelihood, cell);
      total += weight;
      mean += weight * at(sums.pix, cell);
      meanSquare += weight * at(square, cell);
    }
    sums.likelihood[theta] = total;
    sums.mean[theta] = mean / total;
    sums.variance[theta] = meanSquare / total - (mean / total) ** 2;
  }
};

/** f into `pix`, and f² + r into the scratch. */
const sumSkills = (bank: SubjectBank, held: Float64Array, pix: Float64Array): void => {
  square.fill(0);
  for (let place = 0; place < bank.skills.length; place += 1) {
    const worth = at(bank.pix, place);
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const chance = at(held, place * CELL_COUNT + cell);
      pix[cell] = at(pix, cell) + worth * chance;
      square[cell] = at(square, cell) + worth * worth * chance * (1 - chance);
    }
  }
  for (let cell = 0; cell < CELL_COUNT; cell += 1) square[cell] = at(square, cell) + at(pix, cell) ** 2;
};
