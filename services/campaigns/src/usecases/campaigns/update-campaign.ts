import { fail, type InvalidInputError, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { type Campaign, campaignFields, changesPromises } from '../../domain/campaign';
import {
  type CampaignInUseError,
  campaignInUse,
  type FollowedCampaignNotFoundError,
  followedCampaignNotFound,
} from '../../domain/errors';
import { findEditableCampaign } from './find-editable-campaign';

type Input = {
  campaignId: string;
  name: string;
  title?: string | null;
  welcomeText?: string | null;
  externalIdLabel?: string | null;
  externalIdRequired?: boolean | null;
  multipleSendings?: boolean | null;
};
type Failures = FollowedCampaignNotFoundError | CampaignInUseError | NotAllowedError | InvalidInputError;

/** Rewrites a campaign. What is asked and promised changes only before anybody takes part; what is tested, never (C6). */
export const updateCampaign = async (
  needs: Needs<'viewer' | 'campaigns' | 'memberships' | 'live' | 'transaction'>,
  { campaignId, ...input }: Input,
): Promise<Result<Campaign, Failures>> => {
  const editable = await findEditableCampaign(needs, campaignId);
  if (!editable.ok) return editable;
  const checked = validate(campaignFields, input);
  if (!checked.ok) return checked;

  const updated = await needs.transaction(async ({ campaigns, participations }) => {
    const current = await campaigns.lock(campaignId); // Joining waits for it: the key to the campaign is shared.
    if (!current || current.deletedAt) return fail(followedCampaignNotFound());
    if (changesPromises(current, checked.value) && (await participations.hasAny(campaignId)))
      return fail(campaignInUse());
    const rewritten = { ...current, ...checked.value };
    await campaigns.update(rewritten);
    return ok(rewritten);
  });
  needs.live.tell('campaign', campaignId);
  return updated;
};
