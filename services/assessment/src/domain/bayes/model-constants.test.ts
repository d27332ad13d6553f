import { describe, expect, it } from '@jest/globals';
import { BAYES_V1 } from './bayes-modes';
import { CELL_COUNT, CELL_WIDTH, cellLow, normalOnThetas, subjectKernel, THETA_COUNT, THETAS } from './grids';
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
  const curves = skillCurves({ difficulty: 4, difficultySd: 0.4, slope: 1.5, guess: 0.22, slip: 0.06 }, BAYES_V1.model);

  it('only rise with the level', () => {
    for (const curve of Object.values(curves))
      for (let cell = 1; cell < CELL_COUNT; cell += 1)
        expect(at(curve, cell)).toBeGreaterThanOrEqual(at(curve, cell - 1));
  });

  it('go from the guess to all but the slip', () => {
    expect(at(curves.right, 0)).toBeCloseTo(0.22, 3);
    expect(at(curves.right, CELL_COUNT - 1)).toBeCloseTo(0.94, 3);
  });

  it('make held and right likelier together than apart', () => {
    for (let cell = 0; cell < CELL_COUNT; cell += 1) {
      expect(at(curves.heldAndRight, cell)).toBeLessThanOrEqual(at(curves.held, cell));
      expect(at(curves.heldAndRight, cell)).toBeGreaterThanOrEqual(
        at(curves.held, cell) * at(curves.right, cell) - 1e-12,
      );
    }
  });
});
