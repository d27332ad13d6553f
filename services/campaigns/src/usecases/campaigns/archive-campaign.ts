import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { Campaign } from '../../domain/campaign';
import type { FollowedCampaignNotFoundError } from '../../domain/errors';
import { findEditableCampaign } from './find-editable-campaign';

type Answer = Promise<Result<Campaign, FollowedCampaignNotFoundError | NotAllowedError>>;

/** Closes a campaign: nobody starts, nobody sends. Archiving twice keeps the first date (C6). */
export const archiveCampaign = async (
  needs: Needs<'viewer' | 'campaigns' | 'memberships' | 'clock' | 'live'>,
  { campaignId }: { campaignId: string },
): Answer => {
  const editable = await findEditableCampaign(needs, campaignId);
  if (!editable.ok) return editable;
  const userId = userIdOf(needs.viewer);
  if (!userId) return fail(notAllowed());

  const archivedAt = editable.value.archivedAt ?? needs.clock.now();
  await needs.campaigns.archive(campaignId, { at: archivedAt, userId });
  needs.live.tell('campaign', campaignId);
  return ok({ ...editable.value, archivedAt });
};

/** Opens an archived campaign again. Twice is once. */
export const unarchiveCampaign = async (
  needs: Needs<'viewer' | 'campaigns' | 'memberships' | 'live'>,
  { campaignId }: { campaignId: string },
): Answer => {
  const editable = await findEditableCampaign(needs, campaignId);
  if (!editable.ok) return editable;

  await needs.campaigns.archive(campaignId, null);
  needs.live.tell('campaign', campaignId);
  return ok({ ...editable.value, archivedAt: null });
};
