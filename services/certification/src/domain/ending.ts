import type { AbortReason } from './incidents';

/** How a test came to its end: by its last answer, the invigilator, the clock, or the centre's finalisation (E8). */
export type EndedBy = 'CANDIDATE' | 'INVIGILATOR' | 'TIME' | 'FINALISATION';

/** How a certification ended, and why, if it was not finished, it was not. */
export type Ending = {
  readonly certificationId: string;
  readonly endedBy: EndedBy | null;
  readonly abortReason: AbortReason | null;
  /** When its incidents were given their consequences. */
  readonly consequencesAt: Date | null;
};
