import type { ModelRules } from './bayes-modes';
import { CELL_COUNT, CELL_WIDTH, cellCentre, cellLow } from './grids';
import { clamp } from './vectors';

/** What one skill does at each level of its subject. All are chances, one per cell of τ. */
export type SkillCurves = {
  /** l: of the lasting part, that the skill is held. */
  readonly lasting: Float64Array;
  /** p: of a right answer. */
  readonly right: Float64Array;
  /** That the skill is held. */
  readonly held: Float64Array;
  /** That it is held and answered right. */
  readonly heldAndRight: Float64Array;
};

/** The numbers of a skill: nominal (its level), or measured on real answers. */
export type SkillNumbers = {
  /** b, in levels. */
  readonly difficulty: number;
  readonly difficultySd: number;
  /** a, per level. */
  readonly slope: number;
  /** g: chance of a right answer without the skill. */
  readonly guess: number;
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

/**
 * With b = difficulty + sd·z, κ the lasting share and E the mean over z:
 * l = E logistic(a(τ − b)); p = g + (1 − slip − g)·l; held = E[(1 − κ)·step(τ − b) + κ·l];
 * heldAndRight = E[(1 − κ)·step·p + κ·l·(1 − slip)].
 */
export const skillCurves = (
  { difficulty, difficultySd, slope, guess, slip }: SkillNumbers,
  { lastingShare }: Pick<ModelRules, 'lastingShare'>,
): SkillCurves => {
  const [lasting, right, held, heldAndRight] = [0, 0, 0, 0].map(() => new Float64Array(CELL_COUNT)) as Curves;
  for (let cell = 0; cell < CELL_COUNT; cell += 1) {
    const sums = { lasting: 0, held: 0, heldAndRight: 0 };
    for (const [z, weight] of DIFFICULTY_POINTS) {
      const b = difficulty + difficultySd * z;
      const step = shareAbove(cell, b);
      const l = 1 / (1 + Math.exp(-slope * (cellCentre(cell) - b)));
      const p = guess + (1 - slip - guess) * l;
      sums.lasting += weight * l;
      sums.held += weight * ((1 - lastingShare) * step + lastingShare * l);
      sums.heldAndRight += weight * ((1 - lastingShare) * step * p + lastingShare * l * (1 - slip));
    }
    lasting[cell] = sums.lasting;
    right[cell] = guess + (1 - slip - guess) * sums.lasting;
    held[cell] = sums.held;
    heldAndRight[cell] = sums.heldAndRight;
  }
  return { lasting, right, held, heldAndRight };
};

type Curves = [Float64Array, Float64Array, Float64Array, Float64Array];
