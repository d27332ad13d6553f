import type { CentreKind } from './centre';
import type { Scoring } from './scoring';

/** What examinations go by from a day on, until their last day or until later rules: a national window has its own (E7, E9). */
export type ExaminationRules = {
  /** The kind of centre they are for; `null`: every kind, and centres of none. */
  readonly kind: CentreKind | null;
  readonly fromDay: string;
  /** Their last day, that of their national window; `null`: until later ones. */
  readonly toDay: string | null;
  /** Which scoring is official; the other opinion is shown to the jury all the same. */
  readonly scoring: Scoring;
  /** Of the results nothing is wrong with, how many the jury looks at, in percent. */
  readonly samplePercentage: number;
  /** Whether refusing and cancelling take two members of the jury. */
  readonly needsTwoPeople: boolean;
};

/**
 * The rules in force in centres of a kind on a day, the latest that have begun and have not ended: those of the kind before those of every
 * kind, whichever began last (E7). `null` when there are none.
 */
export const rulesInForce = (
  all: readonly ExaminationRules[],
  { kind, day }: { kind: CentreKind | null; day: string },
): ExaminationRules | null => {
  const latestOf = (whose: CentreKind | null) =>
    all
      .filter(({ kind: of, fromDay, toDay }) => of === whose && fromDay <= day && (toDay === null || day <= toDay))
      .toSorted((one, other) => other.fromDay.localeCompare(one.fromDay))[0];
  return latestOf(kind) ?? latestOf(null) ?? null;
};
