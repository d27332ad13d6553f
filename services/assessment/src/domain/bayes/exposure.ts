import { hashOf } from '../deterministic-pick';

/** By skill, the chance that a test holds it back. */
export type ExposureTable = ReadonlyMap<string, number>;

const HASHES = 2 ** 32;

/** Whether a test holds a skill back: always the same for a test and a table, and independent from one skill to another. */
const isHeldBack = (seed: string, skillId: string, table: ExposureTable): boolean => {
  const chance = table.get(skillId);
  return chance !== undefined && chance > 0 && hashOf(`${seed}/exposure/${skillId}`) < chance * HASHES;
};

/** The skills a test holds back: decided once at its start, from its id, and kept by it. */
export const heldBackBy = (table: ExposureTable, seed: string, skillIds: readonly string[]): readonly string[] =>
  skillIds.filter((id) => isHeldBack(seed, id, table));

/** How many tests could ask a skill, in how many of them it was not held back, and in how many of these it was asked. */
export type Exposure = { readonly testCount: number; readonly openCount: number; readonly askedCount: number };

/** By skill. */
export type ExposureCounts = Readonly<Record<string, Exposure>>;

/** What a test did with the skills it could ask. */
export type SeenByTest = {
  readonly skillIds: readonly string[];
  readonly heldBack: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
};

/**
 * Counts more tests. Only what was asked while it was open counts as asked: a short campaign asks all it has, held back or not, and
 * would have its skills held back everywhere, ever more.
 */
export const withTests = (before: ExposureCounts, tests: readonly SeenByTest[]): ExposureCounts => {
  const counts = new Map(Object.entries(before));
  for (const { skillIds, heldBack, asked } of tests)
    for (const id of skillIds) {
      const { testCount, openCount, askedCount } = counts.get(id) ?? NEVER;
      const open = heldBack.has(id) ? 0 : 1;
      counts.set(id, {
        testCount: testCount + 1,
        openCount: openCount + open,
        askedCount: askedCount + (asked.has(id) ? open : 0),
      });
    }
  return Object.fromEntries(counts);
};

const NEVER: Exposure = { testCount: 0, openCount: 0, askedCount: 0 };

/**
 * The next chance that a skill is held back, so that at most `target` of the tests ask it (ineligibility, van der Linden & Veldkamp 2004):
 * P(open) = min(1, target / P(asked | open)). Of too few tests nothing is concluded. Half a step at a time, for it feeds back.
 */
export const nextHoldBack = (current: number, exposure: Exposure, target: number, fewestTests = 50): number => {
  if (exposure.testCount < fewestTests || exposure.openCount === 0) return current;
  const askedWhenOpen = exposure.askedCount / exposure.openCount;
  const wanted = 1 - Math.min(1, target / askedWhenOpen);
  return (current + wanted) / 2;
};
