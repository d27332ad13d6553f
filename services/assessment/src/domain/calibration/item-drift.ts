/** Answers of one week: how many, how many more were right than expected of these people, and the variance of that. */
export type WeekResiduals = { count: number; excess: number; variance: number };

/** A rise of the success rate that ability does not explain, from a week on (weeks since 1970). */
export type Drift = { readonly sinceWeek: number; readonly rise: number; readonly z: number };

export type DriftRules = { readonly fewestAnswers: number; readonly rise: number; readonly z: number };

/**
 * The week since when an item is answered right far more often than before, people's levels taken into account: somebody may have
 * published its solution. All weeks are tried as the date, hence a high `z`; `null` when none stands out.
 */
export const findDrift = (weeks: ReadonlyMap<number, WeekResiduals>, rules: DriftRules): Drift | null => {
  const order = [...weeks.keys()].sort((one, other) => one - other);
  const total = sum([...weeks.values()]);
  let before: WeekResiduals = { count: 0, excess: 0, variance: 0 };
  let best: Drift | null = null;
  for (const [index, week] of order.entries()) {
    const after = {
      count: total.count - before.count,
      excess: total.excess - before.excess,
      variance: total.variance - before.variance,
    };
    if (index > 0 && Math.min(before.count, after.count) >= rules.fewestAnswers) {
      const rise = after.excess / after.count - before.excess / before.count;
      const z = rise / Math.sqrt(after.variance / after.count ** 2 + before.variance / before.count ** 2);
      if (rise >= rules.rise && z >= rules.z && z > (best?.z ?? 0)) best = { sinceWeek: week, rise, z };
    }
    before = sum([before, weeks.get(week) ?? { count: 0, excess: 0, variance: 0 }]);
  }
  return best;
};

const sum = (parts: readonly WeekResiduals[]): WeekResiduals =>
  parts.reduce(
    (total, { count, excess, variance }) => ({
      count: total.count + count,
      excess: total.excess + excess,
      variance: total.variance + variance,
    }),
    { count: 0, excess: 0, variance: 0 },
  );
