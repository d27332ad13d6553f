import { type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import type { TargetProfileNotFoundError } from '../../domain/errors';
import type { TargetProfile } from '../../domain/target-profile';
import { findOwnTargetProfile } from './find-own-target-profile';

/** Offers an own target profile no more; its campaigns go on. Twice is once (C5). */
export const archiveTargetProfile = async (
  needs: Needs<'viewer' | 'targetProfiles' | 'memberships'>,
  { targetProfileId }: { targetProfileId: string },
): Promise<Result<TargetProfile, TargetProfileNotFoundError | NotAllowedError>> => {
  const own = await findOwnTargetProfile(needs, targetProfileId);
  if (!own.ok) return own;

  await needs.targetProfiles.archiveOwn(targetProfileId);
  return ok({ ...own.value, isOffered: false });
};
