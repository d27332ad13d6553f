import type { Skill } from './content';
import { type Choosing, type LadderRules, pickSkill } from './ladder';

/** How a test chooses its next skill. Its version is written on the test, which keeps it to its end (design.md §6). */
export type Strategy = (choosing: Choosing, rules: LadderRules) => Skill | null;

const STRATEGIES = { 'ladder.v1': pickSkill } as const satisfies Record<string, Strategy>;

export type StrategyVersion = keyof typeof STRATEGIES;

/** Certifications follow a plan made at their start; it has its own version. */
export const PLAN_VERSION = 'plan.v1';

export const strategyOf = (version: string): Strategy => {
  const strategy = (STRATEGIES as Readonly<Record<string, Strategy>>)[version];
  if (!strategy) throw new Error(`No strategy is called ${version}.`);
  return strategy;
};
