import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canEditOwn, canFollowPupils, userIdOf } from '../../domain/access';
import { type ParticipationNotFoundError, participationNotFound } from '../../domain/errors';
import { roleOfViewer } from '../role-of-viewer';

type Given = Needs<'viewer' | 'participations' | 'campaigns' | 'memberships' | 'clock' | 'live' | 'transaction'>;

/**
 * Takes a participant out of a campaign, all their tries: members see them no more, sums forget them, the participant keeps
 * theirs to read. The campaign's owner, and administrators. Twice is once (C8).
 */
export const deleteParticipation = async (
  needs: Given,
  { participationId }: { participationId: string },
): Promise<Result<{ participationId: string }, ParticipationNotFoundError | NotAllowedError>> => {
  const { viewer, participations, campaigns, clock, live, transaction } = needs;
  const participation = await participations.byId(participationId);
  const [campaign] = participation ? await campaigns.byIds([participation.campaignId]) : [];
  const deletedBy = userIdOf(viewer);
  if (!participation || !campaign || campaign.deletedAt || !deletedBy) return fail(participationNotFound());
  const role = await roleOfViewer(needs, campaign.organizationId);
  if (!canFollowPupils(role)) return fail(participationNotFound());
  if (!canEditOwn(viewer, role, campaign.ownerId)) return fail(notAllowed());

  const { campaignId, userId } = participation;
  await transaction(async (stores) => {
    const tries = await stores.participations.lockOfUser(campaignId, userId);
    const shown = tries.find(({ isShown }) => isShown);
    if (shown?.status === 'SHARED') await stores.sums.take(shown);
    await stores.participations.deleteOfUser(campaignId, userId, { at: clock.now(), userId: deletedBy });
  });
  live.tell('campaign', campaignId);
  return ok({ participationId });
};
