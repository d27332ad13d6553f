import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canFollowPupils, userIdOf } from '../../domain/access';
import { type OrganizationNotFoundError, organizationNotFound } from '../../domain/errors';
import { OWN_CATEGORY, type TargetProfile } from '../../domain/target-profile';
import { roleOfViewer } from '../role-of-viewer';
import { checkTargetProfile, type TargetProfileInput } from './check-target-profile';

type Given = Needs<'viewer' | 'memberships' | 'targetProfiles' | 'clock' | 'newId'>;

/** Makes a target profile of an organization's own: a selection of subjects, each up to a level. Its members (C5). */
export const createTargetProfile = async (
  needs: Given,
  { organizationId, ...input }: TargetProfileInput & { organizationId: string },
): Promise<Result<TargetProfile, OrganizationNotFoundError | InvalidInputError>> => {
  const creatorId = userIdOf(needs.viewer);
  if (!creatorId || !canFollowPupils(await roleOfViewer(needs, organizationId))) return fail(organizationNotFound());

  const checked = await checkTargetProfile(needs, input, []);
  if (!checked.ok) return checked;

  const profile = ownTargetProfile({ ...checked.value, id: needs.newId(), organizationId, creatorId });
  await needs.targetProfiles.insertOwn(profile, needs.clock.now());
  return ok(profile);
};

/** A new own target profile, offered to its organization, without stage nor badge unless they are given. */
export const ownTargetProfile = (
  given: TargetProfileInput & Pick<TargetProfile, 'id' | 'organizationId' | 'creatorId'> & Partial<TargetProfile>,
): TargetProfile => ({
  stages: [],
  badges: [],
  ...given,
  category: OWN_CATEGORY,
  isPublic: false,
  isOffered: true,
});
