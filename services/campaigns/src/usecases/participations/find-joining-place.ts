import type { Needs } from '../../context';
import type { Campaign } from '../../domain/campaign';
import { readCampaignCode } from '../../domain/campaign-code';
import type { Learner } from '../../domain/learner';
import { type JoiningNeed, joiningNeed, type Participation } from '../../domain/participation';

/** Where a person stands before a campaign whose code they typed. */
export type JoiningPlace = {
  readonly campaign: Campaign;
  /** Their last try, unless the organization deleted it. */
  readonly participation: Participation | null;
  readonly nextRound: number;
  readonly learner: Learner | null;
  readonly need: JoiningNeed;
};

/** Finds a campaign by its code as typed, and what this person must do before joining it; `null` without such a campaign. */
export const findJoiningPlace = async (
  { campaigns, participations, learners }: Needs<'campaigns' | 'participations' | 'learners'>,
  { code, userId }: { code: string; userId: string },
): Promise<JoiningPlace | null> => {
  const readCode = readCampaignCode(code);
  const campaign = readCode && (await campaigns.byCode(readCode));
  if (!campaign) return null;

  const tries = await participations.ofUserIn(campaign.id, userId);
  const participation = tries.find(({ deletedAt }) => deletedAt === null) ?? null;
  const learner = await learners.linkedTo(campaign.organizationId, userId);
  const hasRoster = learner !== null || (await learners.hasRoster(campaign.organizationId));
  const need = joiningNeed({ participation, learner, hasRoster, isAnonymous: campaign.isAnonymous });
  return { campaign, participation, nextRound: (tries[0]?.round ?? 0) + 1, learner, need };
};
