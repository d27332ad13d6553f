import type { CampaignType } from './campaign';

/** STARTED: test under way; TO_SHARE: nothing left to do but send; SHARED: sent, once and for all (C7). */
export type ParticipationStatus = 'STARTED' | 'TO_SHARE' | 'SHARED';

/** What moves a participation on: its test ends, its participant sends. */
export type ParticipationAct = 'END' | 'SHARE';

// The only table of what leads where. A test may be known to have ended before its event came: SHARE from STARTED.
const NEXT: Readonly<Record<ParticipationAct, Partial<Record<ParticipationStatus, ParticipationStatus>>>> = {
  END: { STARTED: 'TO_SHARE' },
  SHARE: { STARTED: 'SHARED', TO_SHARE: 'SHARED' },
};

/** Where an act leads from a status; `null` when it changes nothing there: acts may come twice, or late. */
export const statusAfter = (act: ParticipationAct, status: ParticipationStatus): ParticipationStatus | null =>
  NEXT[act][status] ?? null;

/** A profile is there already: a collection has nothing to do before sending it (C10). */
export const FIRST_STATUS: Readonly<Record<CampaignType, ParticipationStatus>> = {
  ASSESSMENT: 'STARTED',
  PROFILES_COLLECTION: 'TO_SHARE',
};
