import type { Estimates, PriorRules } from './estimates';
import type { Expectation } from './expectation';
import { maximize } from './maximization';
import type { Item } from './response-model';

/** Where an estimation stands between two passes over the tests. */
export type EstimationState = {
  readonly estimates: Estimates;
  /** Passes done. */
  readonly pass: number;
  /** The largest change of the last pass, in levels; `null` before the first. */
  readonly change: number | null;
  /** Nothing moves any more, or there were enough passes: one more pass makes the report. */
  readonly isSettled: boolean;
};

export type EstimationRules = {
  readonly priors: PriorRules;
  readonly mostPasses: number;
  readonly enoughChange: number;
};

/** One pass further. */
export const afterPass = (
  state: EstimationState,
  expectation: Expectation,
  items: readonly Item[],
  { priors, mostPasses, enoughChange }: EstimationRules,
): EstimationState => {
  const { estimates, change } = maximize(expectation, state.estimates, items, priors);
  const pass = state.pass + 1;
  return { estimates, pass, change, isSettled: change < enoughChange || pass >= mostPasses };
};
