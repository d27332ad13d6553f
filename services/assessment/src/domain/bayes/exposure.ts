import { hashOf } from '../deterministic-pick';

/** By skill, the chance that a test holds it back. A test keeps the table it started with, or its version. */
export type ExposureTable = ReadonlyMap<string, number>;

export const NOTHING_HELD_BACK: ExposureTable = new Map();

const HASHES = 2 ** 32;

/** Whether a test holds a skill back: always the same for a test and a table, and independent from one skill to another. */
export const isHeldBack = (seed: string, skillId: string, table: ExposureTable): boolean => {
  const chance = table.get(skillId);
  return chance !== undefined && chance > 0 && hashOf(`${seed}/exposure/${skillId}`) < chance * HASHES;
};

/** How many tests there were, in how many of them a skill was not held back, and in how many it was asked. */
export type Exposure = { readonly testCount: number; readonly openCount: number; readonly askedCount: number };

/**
 * The next chance that a skill is held back, so that at most `target` of the tests ask it (ineligibility, van der Linden & Veldkamp 2004):
 * P(open) = min(1, target / P(asked | open)). Of too few tests nothing is concluded. Half a step at a time, for it feeds back.
 */
export const nextHoldBack = (current: number, exposure: Exposure, target: number, fewestTests = 50): number => {
  if (exposure.testCount < fewestTests || exposure.askedCount === 0) return current;
  const askedWhenOpen = exposure.askedCount / Math.max(exposure.openCount, 1);
  const wanted = 1 - Math.min(1, target / askedWhenOpen);
  return (current + wanted) / 2;
};
