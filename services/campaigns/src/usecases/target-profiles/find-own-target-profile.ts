import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canEditOwn, canFollowPupils } from '../../domain/access';
import { type TargetProfileNotFoundError, targetProfileNotFound } from '../../domain/errors';
import type { TargetProfile } from '../../domain/target-profile';
import { roleOfViewer } from '../role-of-viewer';

/** An own target profile that the viewer may change: its creator, or an administrator of its organization (C5). */
export const findOwnTargetProfile = async (
  needs: Needs<'viewer' | 'targetProfiles' | 'memberships'>,
  targetProfileId: string,
): Promise<Result<TargetProfile, TargetProfileNotFoundError | NotAllowedError>> => {
  const [profile] = await needs.targetProfiles.byIds([targetProfileId]);
  if (!profile?.organizationId) return fail(targetProfileNotFound());
  const role = await roleOfViewer(needs, profile.organizationId);
  if (!canFollowPupils(role)) return fail(targetProfileNotFound());
  return canEditOwn(needs.viewer, role, profile.creatorId) ? ok(profile) : fail(notAllowed());
};
