import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canFollowPupils } from '../../domain/access';
import { readCampaignCode } from '../../domain/campaign-code';
import { askerOf, type CampaignExport } from '../../domain/campaign-export';
import { type FollowedCampaignNotFoundError, followedCampaignNotFound } from '../../domain/errors';
import { roleOfViewer } from '../role-of-viewer';
import { openExport } from './open-export';

type Given = Needs<
  'viewer' | 'locale' | 'campaigns' | 'memberships' | 'participants' | 'clock' | 'newId' | 'config' | 'transaction'
>;
type Answer = Promise<Result<CampaignExport, FollowedCampaignNotFoundError>>;

/** Asks for the file of a campaign's results, for a member of its organization (C9). */
export const requestCampaignExport = async (
  needs: Given,
  { campaignId, withSkills }: { campaignId: string; withSkills?: boolean | null },
): Answer => {
  const [campaign] = await needs.campaigns.byIds([campaignId]);
  const askedBy = askerOf(needs.viewer);
  const isFollowed = campaign && canFollowPupils(await roleOfViewer(needs, campaign.organizationId));
  if (!campaign || !askedBy || campaign.deletedAt || !isFollowed) return fail(followedCampaignNotFound());

  return ok(await openExport(needs, campaign, { askedBy, withSkills: withSkills ?? false, locale: needs.locale }));
};

/** The same for a machine whose credential says so: any campaign, by its code (G4). */
export const exportCampaignResults = async (
  needs: Omit<Given, 'memberships'>,
  { campaignCode, withSkills }: { campaignCode: string; withSkills?: boolean | null },
): Answer => {
  const code = readCampaignCode(campaignCode);
  const campaign = code && (await needs.campaigns.byCode(code));
  const askedBy = askerOf(needs.viewer);
  if (!campaign || !askedBy) return fail(followedCampaignNotFound());

  return ok(await openExport(needs, campaign, { askedBy, withSkills: withSkills ?? false, locale: needs.locale }));
};
