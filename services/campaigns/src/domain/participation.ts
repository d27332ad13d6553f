import { personName, z } from '@pix/kit/validation';
import type { Learner } from './learner';

/** STARTED: test under way; TO_SHARE: ended, not sent; SHARED: sent, once and for all (C7). */
export type ParticipationStatus = 'STARTED' | 'TO_SHARE' | 'SHARED';

/** A person in a campaign, one participation each. Names come from the roster, or as given where there is none. */
export type Participation = {
  readonly id: string;
  readonly campaignId: string;
  readonly campaignTitle: string;
  readonly organizationId: string;
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly division: string | null;
  readonly status: ParticipationStatus;
  readonly assessmentId: string | null;
  readonly startedAt: Date;
  readonly sharedAt: Date | null;
};

/** What must be done before joining: find one's row of the roster, or give one's names where there is no roster. */
export type JoiningNeed = 'NOTHING' | 'RECONCILIATION' | 'NAMES';

/** Who takes part already, or is linked to an active row, joins at once (C4, C7). */
export const joiningNeed = (place: {
  readonly participation: Participation | null;
  readonly hasRoster: boolean;
  readonly learner: Pick<Learner, 'isActive'> | null;
}): JoiningNeed => {
  if (place.participation) return 'NOTHING';
  if (!place.hasRoster) return 'NAMES';
  return place.learner?.isActive ? 'NOTHING' : 'RECONCILIATION';
};

/** The names a person gives where the organization has no roster. */
export const participantNames = z.object({ firstName: personName, lastName: personName });
