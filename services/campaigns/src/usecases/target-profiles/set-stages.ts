import { fail, type InvalidInputError, invalidInput, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { type TargetProfileNotFoundError, targetProfileNotFound } from '../../domain/errors';
import {
  type Badge,
  badgeFaults,
  badgeList,
  type Stage,
  sortedStages,
  stageFaults,
  stageList,
  type TargetProfile,
} from '../../domain/target-profile';
import { findOwnTargetProfile } from './find-own-target-profile';

type Given = Needs<'viewer' | 'targetProfiles' | 'memberships' | 'transaction'>;
type Answer = Promise<Result<TargetProfile, TargetProfileNotFoundError | NotAllowedError | InvalidInputError>>;

/** Replaces the stages of an own target profile. Campaigns keep those of the day they were created (C13). */
export const setStages = async (
  needs: Given,
  { targetProfileId, stages }: { targetProfileId: string; stages: readonly object[] },
): Answer => {
  const own = await findOwnTargetProfile(needs, targetProfileId);
  if (!own.ok) return own;
  const checked = validate(stageList, { stages });
  if (!checked.ok) return checked;
  const faults = stageFaults(checked.value.stages);
  if (faults.length > 0) return fail(invalidInput(faults));

  return save(needs, targetProfileId, { stages: sortedStages(checked.value.stages) });
};

/** Replaces the badges of an own target profile. Campaigns keep those of the day they were created (C13). */
export const setBadges = async (
  needs: Given,
  { targetProfileId, badges }: { targetProfileId: string; badges: readonly object[] },
): Answer => {
  const own = await findOwnTargetProfile(needs, targetProfileId);
  if (!own.ok) return own;
  const checked = validate(badgeList, { badges });
  if (!checked.ok) return checked;
  const faults = badgeFaults(checked.value.badges, own.value.subjects);
  if (faults.length > 0) return fail(invalidInput(faults));

  return save(needs, targetProfileId, { badges: checked.value.badges });
};

const save = (
  { transaction }: Given,
  targetProfileId: string,
  change: { stages: readonly Stage[] } | { badges: readonly Badge[] },
): Answer =>
  transaction(async ({ targetProfiles }) => {
    const current = await targetProfiles.lock(targetProfileId);
    if (!current) return fail(targetProfileNotFound());
    const updated = { ...current, ...change };
    await targetProfiles.updateOwn(updated);
    return ok(updated);
  });
