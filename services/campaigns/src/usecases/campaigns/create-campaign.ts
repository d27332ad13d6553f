import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { canFollowPupils, userIdOf } from '../../domain/access';
import { type Campaign, campaignTexts } from '../../domain/campaign';
import { drawCampaignCode } from '../../domain/campaign-code';
import {
  type OrganizationNotFoundError,
  organizationNotFound,
  type TargetProfileNotFoundError,
  targetProfileNotFound,
} from '../../domain/errors';
import { roleOfViewer } from '../role-of-viewer';

type Given = Needs<
  'viewer' | 'memberships' | 'targetProfiles' | 'campaigns' | 'clock' | 'newId' | 'randomInt' | 'config'
>;

type Input = {
  organizationId: string;
  targetProfileId: string;
  name: string;
  title?: string | null;
  welcomeText?: string | null;
};

/** Opens a campaign of an organization, for its members, with a code nobody else has (C6). */
export const createCampaign = async (
  needs: Given,
  { organizationId, targetProfileId, ...texts }: Input,
): Promise<Result<Campaign, OrganizationNotFoundError | TargetProfileNotFoundError | InvalidInputError>> => {
  const { viewer, targetProfiles, clock, newId } = needs;
  const creatorId = userIdOf(viewer);
  const role = await roleOfViewer(needs, organizationId);
  if (!creatorId || !canFollowPupils(role)) return fail(organizationNotFound());

  const checked = validate(campaignTexts, texts);
  if (!checked.ok) return checked;

  const targetProfile = await targetProfiles.offeredTo(organizationId, targetProfileId);
  if (!targetProfile) return fail(targetProfileNotFound());

  const { subjects } = targetProfile;
  const campaign = {
    id: newId(),
    organizationId,
    creatorId,
    ...checked.value,
    targetProfileId,
    subjects,
    createdAt: clock.now(),
  };
  return ok(await insertWithCode(needs, campaign));
};

/** Draws codes until one is free: the unique key decides, not a look beforehand. */
const insertWithCode = async (
  { campaigns, randomInt, config }: Needs<'campaigns' | 'randomInt' | 'config'>,
  uncoded: Omit<Campaign, 'code'>,
): Promise<Campaign> => {
  for (let draw = 0; draw < config.campaigns.codeDraws; draw += 1) {
    const campaign = { ...uncoded, code: drawCampaignCode(randomInt) };
    if (await campaigns.insert(campaign)) return campaign;
  }
  throw new Error(`No free campaign code in ${config.campaigns.codeDraws} draws.`);
};
