import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canEditOwn, canFollowPupils } from '../../domain/access';
import type { Campaign } from '../../domain/campaign';
import { type FollowedCampaignNotFoundError, followedCampaignNotFound } from '../../domain/errors';
import { roleOfViewer } from '../role-of-viewer';

/** A campaign that the viewer may change: its owner, and administrators of its organization (C6). */
export const findEditableCampaign = async (
  needs: Needs<'viewer' | 'campaigns' | 'memberships'>,
  campaignId: string,
): Promise<Result<Campaign, FollowedCampaignNotFoundError | NotAllowedError>> => {
  const [campaign] = await needs.campaigns.byIds([campaignId]);
  if (!campaign || campaign.deletedAt) return fail(followedCampaignNotFound());
  const role = await roleOfViewer(needs, campaign.organizationId);
  if (!canFollowPupils(role)) return fail(followedCampaignNotFound());
  return canEditOwn(needs.viewer, role, campaign.ownerId) ? ok(campaign) : fail(notAllowed());
};
