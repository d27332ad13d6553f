import type { ChallengeKind } from '@pix/content';

/**
 * How likely a right answer is, as the engine sees it: p(τ) = g + (1 − slip − g) · logistic(a (τ − b)), τ being the level
 * in the subject, spread around the level θ in the competence. Levels are those of the framework, 1 to 8. An item is a challenge.
 */
export type ItemParameters = {
  /** Discrimination, per level. */
  readonly a: number;
  /** Difficulty, a level. */
  readonly b: number;
  /** The chance of somebody who does not know. */
  readonly g: number;
  /** The chance that somebody who knows fails. */
  readonly slip: number;
};

export type Item = {
  readonly challengeId: string;
  readonly skillId: string;
  readonly competenceId: string;
  /** What its author says its difficulty is. */
  readonly level: number;
  readonly kind: ChallengeKind;
};

/** Levels in a competence that are told apart: −2 to 10, half a level apart. */
export const THETAS: readonly number[] = Array.from({ length: 25 }, (_, node) => -2 + node / 2);

const TAUS: readonly number[] = Array.from({ length: 28 }, (_, cell) => -3 + cell / 2 + 0.25);
const HALF_CELL = 0.25;

/** The spread of a person's subjects around their competence: most near, some far. */
const SPREADS = [
  { weight: 0.92, sd: 0.95 },
  { weight: 0.08, sd: 2.2 },
] as const;

// Abramowitz and Stegun 26.2.17, error below 1e-7.
const normalCdf = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
};

const kernelRow = (theta: number): Float64Array => {
  const row = Float64Array.from(TAUS, (tau) =>
    SPREADS.reduce(
      (sum, { weight, sd }) =>
        sum + weight * (normalCdf((tau + HALF_CELL - theta) / sd) - normalCdf((tau - HALF_CELL - theta) / sd)),
      0,
    ),
  );
  const total = row.reduce((sum, weight) => sum + weight, 0);
  return row.map((weight) => weight / total);
};

const KERNEL: readonly Float64Array[] = THETAS.map(kernelRow);

/** The chance of a right answer at each level of `THETAS`, and how it changes with log a, b, logit g and logit slip. */
export type ItemCurve = {
  readonly p: Float64Array;
  readonly slopes: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
};

export const itemCurve = ({ a, b, g, slip }: ItemParameters): ItemCurve => {
  const logistic = TAUS.map((tau) => 1 / (1 + Math.exp(-a * (tau - b))));
  const p = new Float64Array(THETAS.length);
  const slopes = [0, 1, 2, 3].map(() => new Float64Array(THETAS.length)) as unknown as ItemCurve['slopes'];
  const range = 1 - slip - g;
  for (const [node, row] of KERNEL.entries()) {
    let [mean, byLogA, byB] = [0, 0, 0];
    for (const [cell, weight] of row.entries()) {
      const known = logistic[cell] ?? 0;
      const steep = weight * known * (1 - known);
      mean += weight * known;
      byLogA += steep * a * ((TAUS[cell] ?? 0) - b);
      byB -= steep * a;
    }
    p[node] = g + range * mean;
    slopes[0][node] = range * byLogA;
    slopes[1][node] = range * byB;
    slopes[2][node] = g * (1 - g) * (1 - mean);
    slopes[3][node] = -slip * (1 - slip) * mean;
  }
  return { p, slopes };
};
