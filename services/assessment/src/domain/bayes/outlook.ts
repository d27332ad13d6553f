import { CELL_COUNT, THETA_COUNT } from './grids';
import type { Measure } from './measure';
import { at, dot } from './vectors';

/** What is expected of each skill of a competence, by its number in the bank. */
export type Outlook = {
  /** P: chance of a right answer. */
  readonly chance: Float64Array;
  /** Expected drop of the variance of the score if it is asked now, pix². */
  readonly gain: Float64Array;
  /** Chance that the skill is held. */
  readonly held: Float64Array;
};

// Below this a θ changes nothing that can be seen, and is skipped.
const NEGLIGIBLE = 1e-12;

/**
 * The outlook of a competence. The gain of a question with answer u is exact, and needs no trial update:
 * Var X − E[Var(X | u)] = Cov(X, u)² / Var(u) = (E[X·u] − P·EX)² / (P(1 − P)).
 */
export const outlookOf = (measure: Measure): Outlook => {
  const skillCount = measure.bank.pix.length;
  const outlook = {
    chance: new Float64Array(skillCount),
    gain: new Float64Array(skillCount),
    held: new Float64Array(skillCount),
  };
  const cells = { level: new Float64Array(CELL_COUNT), pix: new Float64Array(CELL_COUNT) };
  measure.bank.skillsOf.forEach((skills, subject) => {
    weighCells(measure, subject, cells);
    for (const skill of skills) expect(measure, skill, cells, outlook);
  });
  return outlook;
};

type Cells = {
  /** G(τ): chance of each cell. */
  readonly level: Float64Array;
  /** H(τ) = E[X; τ]: the score, counted where the subject is in each cell. */
  readonly pix: Float64Array;
};

/** G(τ) = e Σ_θ (w/L) K ; H(τ) = e Σ_θ (w/L) K (E[X|θ] − M) + G f. */
const weighCells = ({ bank, likelihood, sums, learner }: Measure, subject: number, { level, pix }: Cells): void => {
  level.fill(0);
  pix.fill(0);
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    const weight = at(learner.weight, theta);
    if (weight < NEGLIGIBLE) continue;
    const place = subject * THETA_COUNT + theta;
    const share = weight / at(sums.likelihood, place);
    const elsewhere = share * (at(learner.mean, theta) - at(sums.mean, place));
    const row = theta * CELL_COUNT;
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const chance = at(bank.kernel, row + cell);
      level[cell] = at(level, cell) + share * chance;
      pix[cell] = at(pix, cell) + elsewhere * chance;
    }
  }
  const from = subject * CELL_COUNT;
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const answers = at(likelihood, from + cell);
    level[cell] = at(level, cell) * answers;
    pix[cell] = at(pix, cell) * answers + at(level, cell) * at(sums.pix, from + cell);
  }
};

/** P = Σ G·right ; E[X·u] = Σ H·right + own, where own is the covariance of the answer and of this very skill at a given τ. */
const expect = (
  { bank, right, held, askedCount, learner }: Measure,
  skill: number,
  cells: Cells,
  to: Outlook,
): void => {
  const from = skill * CELL_COUNT;
  const chance = dot(cells.level, 0, right, from, CELL_COUNT);
  let together = dot(cells.pix, 0, right, from, CELL_COUNT);
  if (at(askedCount, skill) === 0) {
    let own = 0;
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const here = from + cell;
      own += at(cells.level, cell) * (at(bank.heldAndRight, here) - at(held, here) * at(right, here));
    }
    together += at(bank.pix, skill) * own;
  }
  to.chance[skill] = chance;
  to.held[skill] = dot(cells.level, 0, held, from, CELL_COUNT);
  to.gain[skill] = (together - chance * learner.meanPix) ** 2 / (chance * (1 - chance));
};
