import type { CentreKind } from './centre';
import type { Scoring } from './scoring';

/** What examinations go by from a day on, until later rules take their place: a national window has its own (E7, E9). */
export type ExaminationRules = {
  /** The kind of centre they are for; `null`: every kind, and centres of none. */
  readonly kind: CentreKind | null;
  readonly fromDay: string;
  /** Which scoring is official; the other opinion is shown to the jury all the same. */
  readonly scoring: Scoring;
  /** Of the results nothing is wrong with, how many the jury looks at, in percent. */
  readonly samplePercentage: number;
  /** Whether refusing and cancelling take two members of the jury. */
  readonly needsTwoPeople: boolean;
};

/**
 * The rules in force in centres of a kind on a day, the latest that have begun: those of the kind before those of every kind, whichever
 * began last (E7). `null` before the first ones.
 */
export const rulesInForce = (
  all: readonly ExaminationRules[],
  { kind, day }: { kind: CentreKind | null; day: string },
): ExaminationRules | null => {
  const latestOf = (whose: CentreKind | null) =>
    all
      .filter((rules) => rules.kind === whose && rules.fromDay <= day)
      .toSorted((one, other) => other.fromDay.localeCompare(one.fromDay))[0];
  return latestOf(kind) ?? latestOf(null) ?? null;
};
