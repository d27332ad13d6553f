import { fail, type InvalidInputError, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import {
  type TargetProfileInUseError,
  type TargetProfileNotFoundError,
  targetProfileInUse,
  targetProfileNotFound,
} from '../../domain/errors';
import type { TargetProfile } from '../../domain/target-profile';
import { checkTargetProfile, type TargetProfileInput } from './check-target-profile';
import { findOwnTargetProfile } from './find-own-target-profile';

type Failures = TargetProfileNotFoundError | TargetProfileInUseError | NotAllowedError | InvalidInputError;

/** Rewrites an own target profile as long as no campaign was made from it: later, results would not say what was tested (C5). */
export const updateTargetProfile = async (
  needs: Needs<'viewer' | 'targetProfiles' | 'memberships' | 'transaction'>,
  { targetProfileId, ...input }: TargetProfileInput & { targetProfileId: string },
): Promise<Result<TargetProfile, Failures>> => {
  const own = await findOwnTargetProfile(needs, targetProfileId);
  if (!own.ok) return own;

  const checked = await checkTargetProfile(needs, input, own.value.badges);
  if (!checked.ok) return checked;

  return needs.transaction(async ({ targetProfiles }) => {
    const current = await targetProfiles.lock(targetProfileId);
    if (!current) return fail(targetProfileNotFound());
    if ((await targetProfiles.usedAmong([targetProfileId])).length > 0) return fail(targetProfileInUse());
    const updated = { ...current, ...checked.value };
    await targetProfiles.updateOwn(updated);
    return ok(updated);
  });
};
