import { CELL_COUNT, CELL_WIDTH, cellCentre, cellLow } from './grids';
import { clamp } from './vectors';

/** What one skill does at each level of its subject: chances, one per cell of τ, meaned over what its difficulty may be. */
export type SkillCurves = {
  /** l = E logistic(a(τ − b)): able to answer, without slips and guesses. */
  readonly able: Float64Array;
  /** S = E step(τ − b): the level is above the difficulty. */
  readonly above: Float64Array;
  /** E[step · logistic]: both. */
  readonly aboveAndAble: Float64Array;
};

/** The numbers of a skill: nominal (its level), or measured on real answers. */
export type SkillNumbers = {
  /** b, in levels. */
  readonly difficulty: number;
  /** How well it is known, standard deviation in levels. */
  readonly difficultySd: number;
  /** a, per level. */
  readonly slope: number;
  /** Chance of a wrong answer by somebody able. */
  readonly slip: number;
};

// A normal difficulty by five points: (z, weight).
const DIFFICULTY_POINTS: readonly (readonly [number, number])[] = [
  [-1.6, 0.11],
  [-0.8, 0.24],
  [0, 0.3],
  [0.8, 0.24],
  [1.6, 0.11],
];

/** The share of a cell of τ that is above a difficulty. */
const shareAbove = (cell: number, difficulty: number): number =>
  clamp((cellLow(cell) + CELL_WIDTH - difficulty) / CELL_WIDTH, 0, 1);

/** The curves of a skill; everything else about it is made of them: see `noise.ts`. */
export const skillCurves = ({ difficulty, difficultySd, slope }: SkillNumbers): SkillCurves => {
  const able = new Float64Array(CELL_COUNT);
  const above = new Float64Array(CELL_COUNT);
  const aboveAndAble = new Float64Array(CELL_COUNT);
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const sums = { able: 0, above: 0, both: 0 };
    for (const [z, weight] of DIFFICULTY_POINTS) {
      const b = difficulty + difficultySd * z;
      const step = shareAbove(cell, b);
      const l = 1 / (1 + Math.exp(-slope * (cellCentre(cell) - b)));
      sums.able += weight * l;
      sums.above += weight * step;
      sums.both += weight * step * l;
    }
    able[cell] = sums.able;
    above[cell] = sums.above;
    aboveAndAble[cell] = sums.both;
  }
  return { able, above, aboveAndAble };
};
