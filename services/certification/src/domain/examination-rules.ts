import type { Scoring } from './scoring';

/** What examinations go by from a day on, until later rules take their place: a national window has its own (E7, E9). */
export type ExaminationRules = {
  readonly fromDay: string;
  /** Which scoring is official; the other opinion is shown to the jury all the same. */
  readonly scoring: Scoring;
  /** Of the results nothing is wrong with, how many the jury looks at, in percent. */
  readonly samplePercentage: number;
  /** Whether refusing and cancelling take two members of the jury. */
  readonly needsTwoPeople: boolean;
};
