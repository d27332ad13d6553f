import type { Needs } from '../../context';
import { participantIdOf } from '../../domain/access';
import { type Campaign, isOpenToGuests } from '../../domain/campaign';
import { readCampaignCode } from '../../domain/campaign-code';
import type { Learner } from '../../domain/learner';
import { type JoiningNeed, joiningNeed, type Participation } from '../../domain/participation';

/** Where a person stands before a campaign whose code they typed. */
export type JoiningPlace = {
  /** Who they take part as. */
  readonly userId: string;
  readonly campaign: Campaign;
  /** Their last try, unless the organization deleted it. */
  readonly participation: Participation | null;
  readonly nextRound: number;
  readonly learner: Learner | null;
  readonly need: JoiningNeed;
};

/**
 * Finds a campaign by its code as typed, and what the viewer must do before joining it; `null` without such a campaign, and for
 * somebody without an account where one is needed.
 */
export const findJoiningPlace = async (
  { viewer, campaigns, participations, learners }: Needs<'viewer' | 'campaigns' | 'participations' | 'learners'>,
  { code }: { code: string },
): Promise<JoiningPlace | null> => {
  const readCode = readCampaignCode(code);
  const campaign = readCode && (await campaigns.byCode(readCode));
  const userId = participantIdOf(viewer);
  if (!campaign || !userId || (viewer.kind === 'guest' && !isOpenToGuests(campaign))) return null;

  const tries = await participations.ofUserIn(campaign.id, userId);
  const participation = tries.find(({ deletedAt }) => deletedAt === null) ?? null;
  const learner = await learners.linkedTo(campaign.organizationId, userId);
  const hasRoster = learner !== null || (await learners.hasRoster(campaign.organizationId));
  const need = joiningNeed({ participation, learner, hasRoster, isAnonymous: campaign.isAnonymous });
  return { userId, campaign, participation, nextRound: (tries[0]?.round ?? 0) + 1, learner, need };
};
