import { CELL_COUNT, THETA_COUNT } from './grids';
import type { Measure } from './measure';
import type { SubjectBank } from './subject-bank';
import type { SubjectState } from './subject-state';
import { at, dot, wholeAt, zeros } from './vectors';

/** What is expected of each skill of a competence, by its number: means over every level its subject may have. */
export type Outlook = {
  /** Chance that the skill is held. */
  readonly held: Float64Array;
  /** Chance of being able at its next answer. */
  readonly able: Float64Array;
  /** E[X · able]: the score and the answer together, but for what they share in this very skill. */
  readonly pixWhenAble: Float64Array;
  /** Before its first answer: E[above], E[above · able], E[held · able]. */
  readonly above: Float64Array;
  readonly aboveAndAble: Float64Array;
  readonly heldTimesAble: Float64Array;
  /** After it: E[st(1 − st)], the doubt left in the lasting part. */
  readonly lastingDoubt: Float64Array;
};

// Below this a θ changes nothing that can be seen, and is skipped.
const NEGLIGIBLE = 1e-10;

/** The outlook of a competence: the gain of every question comes out of it (`gainOf`), without trying any answer. */
export const outlookOf = (measure: Measure): Outlook => {
  const { bank, subjects } = measure;
  const vectors = zeros(Array.from({ length: 7 }, () => bank.pix.length));
  const [held, able, pixWhenAble, above, aboveAndAble, heldTimesAble, lastingDoubt] = vectors as Seven;
  const outlook = { held, able, pixWhenAble, above, aboveAndAble, heldTimesAble, lastingDoubt };
  bank.subjects.forEach((constants, rank) => {
    const subject = subjects[rank];
    if (subject) lookAtSubject(measure, constants, subject, outlook);
  });
  return outlook;
};

type Vector = Float64Array;
type Seven = [Vector, Vector, Vector, Vector, Vector, Vector, Vector];

// Scratch: nothing is kept in them between two subjects.
const level = new Float64Array(CELL_COUNT); // G(τ): chance of each cell.
const pix = new Float64Array(CELL_COUNT); // H(τ) = E[X; τ]: the score, counted where the subject is in each cell.

/** G(τ) = e Σ_θ (w/L) K ; H(τ) = e Σ_θ (w/L) K (E[X|θ] − M) + G f. */
const weighCells = ({ bank, learner }: Measure, { sums, likelihood }: SubjectState): void => {
  const { kernel } = bank;
  level.fill(0);
  pix.fill(0);
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    const weight = at(learner.weight, theta);
    if (weight < NEGLIGIBLE) continue;
    const share = weight / at(sums.likelihood, theta);
    const elsewhere = share * (at(learner.mean, theta) - at(sums.mean, theta));
    const row = theta * CELL_COUNT;
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const chance = at(kernel, row + cell);
      level[cell] = at(level, cell) + share * chance;
      pix[cell] = at(pix, cell) + elsewhere * chance;
    }
  }
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const here = at(level, cell) * at(likelihood, cell);
    pix[cell] = at(pix, cell) * at(likelihood, cell) + here * at(sums.pix, cell);
    level[cell] = here;
  }
};

const lookAtSubject = (measure: Measure, bank: SubjectBank, subject: SubjectState, to: Outlook): void => {
  weighCells(measure, subject);
  for (let place = 0; place < bank.skills.length; place += 1) {
    const skill = bank.skills[place] ?? 0;
    const from = place * CELL_COUNT;
    to.held[skill] = dot(level, 0, subject.held, from, CELL_COUNT);
    to.able[skill] = dot(level, 0, subject.able, from, CELL_COUNT);
    to.pixWhenAble[skill] = dot(pix, 0, subject.able, from, CELL_COUNT);
    if (wholeAt(subject.askedCount, place) === 0) lookAtUnasked(bank, from, skill, to);
    else to.lastingDoubt[skill] = doubtOf(subject.lasting, from);
  }
};

const lookAtUnasked = (bank: SubjectBank, from: number, skill: number, to: Outlook): void => {
  to.above[skill] = dot(level, 0, bank.above, from, CELL_COUNT);
  to.aboveAndAble[skill] = dot(level, 0, bank.aboveAndAble, from, CELL_COUNT);
  let together = 0;
  for (let cell = 0; cell < CELL_COUNT; cell += 1)
    together += at(level, cell) * at(bank.held, from + cell) * at(bank.able, from + cell);
  to.heldTimesAble[skill] = together;
};

const doubtOf = (lasting: Float64Array, from: number): number => {
  let doubt = 0;
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const chance = at(lasting, from + cell);
    doubt += at(level, cell) * chance * (1 - chance);
  }
  return doubt;
};
