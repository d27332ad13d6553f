import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { FollowedCampaignNotFoundError } from '../../domain/errors';
import { findEditableCampaign } from './find-editable-campaign';

/** Takes a campaign from its organization's lists for good. Participants keep what they did, and cannot go on (C6). */
export const deleteCampaign = async (
  needs: Needs<'viewer' | 'campaigns' | 'memberships' | 'clock' | 'live'>,
  { campaignId }: { campaignId: string },
): Promise<Result<{ campaignId: string }, FollowedCampaignNotFoundError | NotAllowedError>> => {
  const editable = await findEditableCampaign(needs, campaignId);
  if (!editable.ok) return editable;
  const userId = userIdOf(needs.viewer);
  if (!userId) return fail(notAllowed());

  await needs.campaigns.markDeleted(campaignId, needs.clock.now(), userId);
  needs.live.tell('campaign', campaignId);
  return ok({ campaignId });
};
