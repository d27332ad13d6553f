import { THETA_COUNT } from './grids';
import type { Measure } from './measure';
import { normalBelow } from './normal';
import { at, normalise } from './vectors';

/** A level is worth 8 pix; the levels of a competence go no higher than what is open, nor than what its skills are worth. */
export const PIX_PER_LEVEL = 8;

// Sums of thirds and sevenths end a hair under the whole number they mean.
const EPSILON = 1e-6;

// A θ less probable than this is left out: it moves no level by more than this.
const NEGLIGIBLE = 1e-7;

/** The highest level that can come out of skills worth so many pix. */
export const highestLevel = (totalPix: number, maxReachableLevel: number): number =>
  Math.min(maxReachableLevel, Math.floor((totalPix + EPSILON) / PIX_PER_LEVEL));

/** The level of a score, in pix. */
export const levelOfPix = (pix: number, highest: number): number =>
  Math.min(highest, Math.floor((pix + EPSILON) / PIX_PER_LEVEL));

/**
 * Chance of each level from 0 to the highest: Σ_θ w [Φ((8(k+1) − E)/√(V + continuity)) − Φ((8k − E)/√(V + continuity))], the ends
 * taking what is beyond them.
 */
export const levelChances = ({ learner }: Measure, highest: number, continuity: number): readonly number[] => {
  const chances = new Float64Array(highest + 1);
  for (let theta = 0; theta < THETA_COUNT; theta += 1) {
    const weight = at(learner.weight, theta);
    if (weight < NEGLIGIBLE) continue;
    const sd = Math.sqrt(at(learner.variance, theta) + continuity);
    let below = 0;
    for (let level = 0; level <= highest; level += 1) {
      const border = PIX_PER_LEVEL * (level + 1) - at(learner.mean, theta);
      const next = level === highest ? 1 : normalBelow(border / sd);
      chances[level] = at(chances, level) + weight * (next - below);
      below = next;
    }
  }
  return [...normalise(chances)];
};

/** The most probable level; of equals the lowest. */
export const likeliestLevel = (chances: readonly number[]): number => chances.indexOf(Math.max(...chances));
