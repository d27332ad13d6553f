import { fail, type InvalidInputError, invalidInput, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { canFollowPupils, userIdOf } from '../../domain/access';
import { type Campaign, type CampaignType, campaignFields } from '../../domain/campaign';
import { drawCampaignCode } from '../../domain/campaign-code';
import {
  type OrganizationNotFoundError,
  organizationNotFound,
  type TargetProfileNotFoundError,
  targetProfileNotFound,
} from '../../domain/errors';
import type { TargetProfile } from '../../domain/target-profile';
import { roleOfViewer } from '../role-of-viewer';

type Given = Needs<
  'viewer' | 'memberships' | 'learners' | 'targetProfiles' | 'campaigns' | 'clock' | 'newId' | 'randomInt' | 'config'
>;

type Input = {
  organizationId: string;
  type?: CampaignType | null;
  targetProfileId?: string | null;
  name: string;
  title?: string | null;
  welcomeText?: string | null;
  externalIdLabel?: string | null;
  externalIdRequired?: boolean | null;
  multipleSendings?: boolean | null;
  anonymous?: boolean | null;
};
type Failures = OrganizationNotFoundError | TargetProfileNotFoundError | InvalidInputError;

/** Opens a campaign of an organization, for its members, with a code nobody else has (C6). */
export const createCampaign = async (needs: Given, input: Input): Promise<Result<Campaign, Failures>> => {
  const { viewer, clock, newId } = needs;
  const { organizationId } = input;
  const creatorId = userIdOf(viewer);
  const role = await roleOfViewer(needs, organizationId);
  if (!creatorId || !canFollowPupils(role)) return fail(organizationNotFound());

  const checked = validate(campaignFields, input);
  if (!checked.ok) return checked;
  const isAnonymous = input.anonymous ?? false;
  if (isAnonymous && (await needs.learners.hasRoster(organizationId))) return fail(rosterHasNames());
  const tested = await findTested(needs, input);
  if (!tested.ok) return tested;

  const campaign = {
    ...checked.value,
    ...tested.value,
    id: newId(),
    organizationId,
    creatorId,
    ownerId: creatorId,
    type: input.type ?? 'ASSESSMENT',
    isAnonymous,
    createdAt: clock.now(),
    archivedAt: null,
    deletedAt: null,
  };
  return ok(await insertWithCode(needs, campaign));
};

type Tested = Pick<Campaign, 'targetProfileId' | 'subjects' | 'stages' | 'badges'>;

const NOTHING_TESTED: Tested = { targetProfileId: null, subjects: [], stages: [], badges: [] };

/** What a campaign tests: a target profile offered to the organization, or nothing, for profiles are there already. */
const findTested = async (
  { targetProfiles }: Given,
  { organizationId, type, targetProfileId }: Input,
): Promise<Result<Tested, TargetProfileNotFoundError | InvalidInputError>> => {
  const isCollection = type === 'PROFILES_COLLECTION';
  if (isCollection !== !targetProfileId) return fail(targetProfileMismatch(isCollection));
  if (!targetProfileId) return ok(NOTHING_TESTED);
  const profile: TargetProfile | null = await targetProfiles.offeredTo(organizationId, targetProfileId);
  if (!profile) return fail(targetProfileNotFound());
  const { subjects, stages, badges } = profile;
  return ok({ targetProfileId, subjects, stages, badges });
};

const targetProfileMismatch = (isCollection: boolean): InvalidInputError =>
  invalidInput([
    {
      path: 'targetProfileId',
      message: isCollection
        ? { fr: 'Une collecte de profils ne teste aucun parcours.', en: 'A profile collection tests nothing.' }
        : { fr: 'Choisissez le parcours à tester.', en: 'Choose the target profile to test.' },
    },
  ]);

const rosterHasNames = (): InvalidInputError =>
  invalidInput([
    {
      path: 'anonymous',
      message: {
        fr: 'Les élèves de la liste de votre établissement participent sous leur nom.',
        en: 'The pupils of your roster take part under their names.',
      },
    },
  ]);

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
