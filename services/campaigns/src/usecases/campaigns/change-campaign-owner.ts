import { fail, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import type { Campaign } from '../../domain/campaign';
import { type FollowedCampaignNotFoundError, type MemberNotFoundError, memberNotFound } from '../../domain/errors';
import { findEditableCampaign } from './find-editable-campaign';

type Failures = FollowedCampaignNotFoundError | MemberNotFoundError | NotAllowedError;

/** Hands a campaign over to another member of its organization (C6). */
export const changeCampaignOwner = async (
  needs: Needs<'viewer' | 'campaigns' | 'memberships' | 'live'>,
  { campaignId, ownerId }: { campaignId: string; ownerId: string },
): Promise<Result<Campaign, Failures>> => {
  const editable = await findEditableCampaign(needs, campaignId);
  if (!editable.ok) return editable;
  if (!(await needs.memberships.roleOf(editable.value.organizationId, ownerId))) return fail(memberNotFound());

  await needs.campaigns.setOwner(campaignId, ownerId);
  needs.live.tell('campaign', campaignId);
  return ok({ ...editable.value, ownerId });
};
