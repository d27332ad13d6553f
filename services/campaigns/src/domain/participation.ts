import { personName, z } from '@pix/kit/validation';
import { type Campaign, type CampaignType, isClosed } from './campaign';
import type { Learner } from './learner';
import type { ParticipationStatus } from './participation-status';

/** One try of a person in a campaign. Names come from the roster, or as given where there is none. */
export type Participation = {
  readonly id: string;
  readonly campaignId: string;
  readonly campaignTitle: string;
  readonly campaignType: CampaignType;
  readonly isCampaignDeleted: boolean;
  readonly organizationId: string;
  readonly userId: string;
  /** The row of the roster they took part as; `null` where there is none. */
  readonly learnerId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly division: string | null;
  readonly studentNumber: string | null;
  readonly externalId: string | null;
  /** 1 for the first try; each retry is the next one, and the tries before stay the participant's (C11). */
  readonly round: number;
  /** Whether it is the one members see: the last one sent, or the first one until something is sent. */
  readonly isShown: boolean;
  readonly status: ParticipationStatus;
  readonly assessmentId: string | null;
  readonly startedAt: Date;
  readonly sharedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly score: Score | null;
  readonly collected: CollectedTotals | null;
};

/** What a try amounts to, once its test has ended. */
export type Score = {
  readonly skillCount: number;
  readonly validatedSkillCount: number;
  readonly masteryPercentage: number;
  /** Rank of the stage reached, 0 first; `null` where there is none. */
  readonly stageRank: number | null;
};

/** What a profile that was sent amounts to (C10). */
export type CollectedTotals = {
  readonly pix: number;
  readonly isCertifiable: boolean;
  readonly certifiableCompetenceCount: number;
};

/** What must be done before joining: find one's row of the roster, or give one's names where there is no roster. */
export type JoiningNeed = 'NOTHING' | 'RECONCILIATION' | 'NAMES';

/** Who takes part already, or is linked to an active row, joins at once (C4, C7). */
export const joiningNeed = (place: {
  readonly participation: Participation | null;
  readonly hasRoster: boolean;
  readonly isAnonymous: boolean;
  readonly learner: Pick<Learner, 'isActive'> | null;
}): JoiningNeed => {
  if (place.participation) return 'NOTHING';
  if (!place.hasRoster) return place.isAnonymous ? 'NOTHING' : 'NAMES';
  return place.learner?.isActive ? 'NOTHING' : 'RECONCILIATION';
};

/** The names a person gives where the organization has no roster. */
export const participantNames = z.object({ firstName: personName, lastName: personName });

/** What a campaign asks besides, as it is given. */
export const externalIdField = (isRequired: boolean) => {
  const text = z.string().trim().max(255);
  return z.object({
    externalId: isRequired ? text.min(1) : text.nullish().transform((given): string | null => given || null),
  });
};

/** Why a person cannot try again now. */
export type RetryRefusal = 'CLOSED' | 'NOT_SENT' | 'NOT_OFFERED' | 'NOTHING_LEFT' | 'TOO_EARLY';

/** When the next try may begin: 4 days after the last sending of a test, at once for a profile (C11, A12). */
export const retryAvailableAt = (
  { sharedAt, campaignType }: Pick<Participation, 'sharedAt' | 'campaignType'>,
  { delayDays }: { readonly delayDays: number },
): Date | null => {
  if (!sharedAt) return null;
  return campaignType === 'PROFILES_COLLECTION' ? sharedAt : new Date(sharedAt.getTime() + delayDays * 86_400_000);
};

/** Whether the last try of a person may be followed by another one (C11, pix-domain.md §2.2). */
export const retryRefusal = (
  last: Participation,
  campaign: Campaign,
  { now, ...rules }: { readonly now: Date; readonly delayDays: number },
): RetryRefusal | null => {
  const availableAt = retryAvailableAt(last, rules);
  if (isClosed(campaign) || last.deletedAt) return 'CLOSED';
  if (last.status !== 'SHARED' || !availableAt) return 'NOT_SENT';
  if (!campaign.multipleSendings) return 'NOT_OFFERED';
  if (last.score && last.score.validatedSkillCount === last.score.skillCount) return 'NOTHING_LEFT';
  return availableAt > now ? 'TOO_EARLY' : null;
};

/** Which participants of a campaign a list shows (C8). */
export type ParticipationFilter = {
  readonly status: ParticipationStatus | null;
  readonly search: string | null;
  readonly division: string | null;
  readonly stageRank: number | null;
};
