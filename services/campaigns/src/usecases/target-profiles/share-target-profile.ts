import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isPlatformAdministrator } from '../../domain/access';
import {
  type OrganizationNotFoundError,
  organizationNotFound,
  type TargetProfileNotFoundError,
  targetProfileNotFound,
} from '../../domain/errors';
import type { TargetProfile } from '../../domain/target-profile';

type Input = { targetProfileId: string; isPublic: boolean; organizationIds: readonly string[] };
type Failures = TargetProfileNotFoundError | OrganizationNotFoundError | NotAllowedError;

/** Offers an organization's own target profile to others, or to all. Platform administrators only (C5). */
export const shareTargetProfile = async (
  {
    viewer,
    targetProfiles,
    organizations,
    transaction,
  }: Needs<'viewer' | 'targetProfiles' | 'organizations' | 'transaction'>,
  { targetProfileId, isPublic, organizationIds }: Input,
): Promise<Result<TargetProfile, Failures>> => {
  if (!isPlatformAdministrator(viewer)) return fail(notAllowed());
  const [profile] = await targetProfiles.byIds([targetProfileId]);
  if (!profile?.organizationId) return fail(targetProfileNotFound());
  const distinctIds = [...new Set(organizationIds)];
  if ((await organizations.byIds(distinctIds)).length < distinctIds.length) return fail(organizationNotFound());

  await transaction((stores) =>
    stores.targetProfiles.share(targetProfileId, { isPublic, organizationIds: distinctIds }),
  );
  return ok({ ...profile, isPublic });
};
