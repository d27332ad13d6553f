import { describe, expect, it } from '@jest/globals';
import { BAYES_V1 } from './bayes-modes';
import { CELL_COUNT, CELL_WIDTH, cellLow, normalOnThetas, subjectKernel, THETA_COUNT, THETAS } from './grids';
import { chanceOfHeld, chanceOfHeldAndRight, chanceOfRight } from './noise';
import { normalBelow, normalBetween } from './normal';
import { skillCurves } from './skill-curves';
import { at, sumOf } from './vectors';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746],
    [1.959963985, 0.975],
    [-2.326347874, 0.01],
    [4, 0.999968329],
  ])('is %d → %d', (z, share) => {
    expect(normalBelow(z)).toBeCloseTo(share, 6);
  });

  it('keeps its tails: between 6 and 7 there is something', () => {
    expect(normalBetween(6, 7) / 9.8531e-10).toBeCloseTo(1, 3);
    expect(normalBetween(-7, -6)).toBe(normalBetween(6, 7));
  });

  it('adds up to 1 on the grid of levels, around its mean', () => {
    const weights = normalOnThetas(3.3, 1.7);
    expect(sumOf(weights)).toBeCloseTo(1, 12);
    expect(THETAS.reduce((sum, theta, index) => sum + theta * at(weights, index), 0)).toBeCloseTo(3.3, 2);
  });
});

describe('where a subject stands for a level of the competence', () => {
  const kernel = subjectKernel(BAYES_V1.subjectSpread);

  it('adds up to 1 for each level', () => {
    for (let theta = 0; theta < THETA_COUNT; theta += 1)
      expect(sumOf(kernel.subarray(theta * CELL_COUNT, (theta + 1) * CELL_COUNT))).toBeCloseTo(1, 12);
  });

  it('is the integral of the two normal densities over each cell', () => {
    const theta = 11; // Level 3.5, far from the ends of the grid.
    const density = (x: number, sd: number): number =>
      Math.exp(-0.5 * ((x - 3.5) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI));
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      let integral = 0;
      for (let step = 0; step < 100; step += 1) {
        const x = cellLow(cell) + ((step + 0.5) / 100) * CELL_WIDTH;
        integral += ((0.92 * density(x, 0.95) + 0.08 * density(x, 2.2)) * CELL_WIDTH) / 100;
      }
      expect(at(kernel, theta * CELL_COUNT + cell)).toBeCloseTo(integral, 4);
    }
  });
});

describe('the curves of a skill', () => {
  const curves = skillCurves({ difficulty: 4, difficultySd: 0.4, slope: 1.5, slip: 0.06 });

  it('only rise with the level, from nothing to everything', () => {
    for (const curve of Object.values(curves)) {
      for (let cell = 1; cell < CELL_COUNT; cell += 1)
        expect(at(curve, cell)).toBeGreaterThanOrEqual(at(curve, cell - 1));
      expect(at(curve, 0)).toBeCloseTo(0, 3);
      expect(at(curve, CELL_COUNT - 1)).toBeCloseTo(1, 3);
    }
  });

  it('are of a logistic and of a step, meaned over what the difficulty may be', () => {
    const [z, weights] = [
      [-1.6, -0.8, 0, 0.8, 1.6],
      [0.11, 0.24, 0.3, 0.24, 0.11],
    ];
    const cell = 15; // Centre 4.75: between 4.5 and 5.
    const difficulties = z.map((point) => 4 + 0.4 * point);
    const mean = (of: (difficulty: number) => number): number =>
      difficulties.reduce((sum, difficulty, index) => sum + (weights[index] ?? 0) * of(difficulty), 0);
    const step = (difficulty: number): number => Math.min(1, Math.max(0, (5 - difficulty) / 0.5));
    const logistic = (difficulty: number): number => 1 / (1 + Math.exp(-1.5 * (4.75 - difficulty)));
    expect(at(curves.able, cell)).toBeCloseTo(mean(logistic), 12);
    expect(at(curves.above, cell)).toBeCloseTo(mean(step), 12);
    expect(at(curves.aboveAndAble, cell)).toBeCloseTo(
      mean((difficulty) => step(difficulty) * logistic(difficulty)),
      12,
    );
  });

  it('make held and right likelier together than apart, within the guess and the slip', () => {
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      const [able, above, both] = [at(curves.able, cell), at(curves.above, cell), at(curves.aboveAndAble, cell)];
      const right = chanceOfRight(able, 0.22, 0.06);
      const held = chanceOfHeld(above, able, 0.6);
      const together = chanceOfHeldAndRight(above, able, both, { guess: 0.22, slip: 0.06, lastingShare: 0.6 });
      expect(right).toBeGreaterThanOrEqual(0.22);
      expect(right).toBeLessThanOrEqual(0.94);
      expect(together).toBeLessThanOrEqual(Math.min(held, right) + 1e-12);
      expect(together).toBeGreaterThanOrEqual(held * right - 1e-12);
    }
  });
});
