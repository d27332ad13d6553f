import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { TAKE_CAMPAIGN } from '../../domain/access';
import { isClosed, isOpenToGuests } from '../../domain/campaign';
import { readCampaignCode } from '../../domain/campaign-code';
import {
  type AccountNeededError,
  accountNeeded,
  type CampaignClosedError,
  type CampaignNotFoundError,
  campaignClosed,
  campaignNotFound,
} from '../../domain/errors';

type Failures = CampaignNotFoundError | CampaignClosedError | AccountNeededError;
type GuestToken = { readonly accessToken: string; readonly expiresAt: Date };

/**
 * Lets somebody without an account into a campaign that asks for no name (C7): a token for a person who does not exist yet.
 * Nothing is stored before they join, so that entering again is harmless.
 */
export const enterCampaignAsGuest = async (
  { campaigns, learners, identity, newId, config }: Needs<'campaigns' | 'learners' | 'identity' | 'newId' | 'config'>,
  { code }: { code: string },
): Promise<Result<GuestToken, Failures>> => {
  const readCode = readCampaignCode(code);
  const campaign = readCode && (await campaigns.byCode(readCode));
  if (!campaign) return fail(campaignNotFound());
  if (isClosed(campaign)) return fail(campaignClosed());
  if (!isOpenToGuests(campaign) || (await learners.hasRoster(campaign.organizationId))) return fail(accountNeeded());

  const { tokenMinutes } = config.guests;
  return ok(await identity.issueGuestToken({ purpose: TAKE_CAMPAIGN, subject: newId(), minutes: tokenMinutes }));
};
