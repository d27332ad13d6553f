import type { PlannedQuestion } from './assessment';

/** A question an invigilator took out of a certification, and what was asked in its place: `null` when nothing was left. */
export type ReplacedQuestion = PlannedQuestion & {
  readonly rank: number;
  readonly replacedBy: string | null;
  readonly at: Date;
};

/** The live field that shows a test as it goes, and of what: the room it is taken in (G3). */
export type WatchedAs = { readonly field: string; readonly id: string };

/** What an invigilator has done to a test, and who watches it. Only certifications have one (E6). */
export type Supervision = {
  /** Since when no answer is taken; `null` while the test goes on. */
  readonly suspendedAt: Date | null;
  /** Until when its time does not run out meanwhile: nobody may stop the clock for a day. */
  readonly suspendedUntil: Date | null;
  /** The sign-in session its answers come from; `null` when any may. */
  readonly seat: string | null;
  /** Time added since the start, in all. */
  readonly extraSeconds: number;
  readonly replaced: readonly ReplacedQuestion[];
  /** Whether only accessible questions are asked. */
  readonly accessibleOnly: boolean;
  /** `null` when nobody watches. */
  readonly watchedAs: WatchedAs | null;
};

export const NO_SUPERVISION: Supervision = {
  suspendedAt: null,
  suspendedUntil: null,
  seat: null,
  extraSeconds: 0,
  replaced: [],
  accessibleOnly: false,
  watchedAs: null,
};
