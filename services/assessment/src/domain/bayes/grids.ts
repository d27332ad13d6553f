import type { BayesParameters } from './bayes-modes';
import { normalBetween } from './normal';
import { at, normalise } from './vectors';

/** θ, the level in the competence: −2 to 10 by halves. */
export const THETAS: Float64Array = Float64Array.from({ length: 25 }, (_, index) => -2 + index / 2);
export const THETA_COUNT = THETAS.length;

/** τ, the level in one subject: cells of half a level on [−3, 11], so that whole levels are borders of cells. */
export const CELL_COUNT = 28;
export const CELL_WIDTH = 0.5;
export const cellLow = (cell: number): number => -3 + cell * CELL_WIDTH;
export const cellCentre = (cell: number): number => cellLow(cell) + CELL_WIDTH / 2;

/**
 * K(θ, τ) = Σ share · [Φ((high − θ)/sd) − Φ((low − θ)/sd)]: where a subject stands when the competence stands at θ.
 * Row by row of θ, each adding up to 1.
 */
export const subjectKernel = (spread: BayesParameters['subjectSpread']): Float64Array => {
  const kernel = new Float64Array(THETA_COUNT * CELL_COUNT);
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    const row = kernel.subarray(theta * CELL_COUNT, (theta + 1) * CELL_COUNT);
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const low = cellLow(cell) - at(THETAS, theta);
      row[cell] = spread.reduce(
        (sum, { share, sd }) => sum + share * normalBetween(low / sd, (low + CELL_WIDTH) / sd),
        0,
      );
    }
    normalise(row);
  }
  return kernel;
};

/** N(mean, sd) on the grid of θ, adding up to 1. */
export const normalOnThetas = (mean: number, sd: number): Float64Array =>
  normalise(THETAS.map((theta) => Math.exp(-0.5 * ((theta - mean) / sd) ** 2)));
