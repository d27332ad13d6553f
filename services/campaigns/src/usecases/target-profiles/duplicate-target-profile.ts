import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { canFollowPupils, userIdOf } from '../../domain/access';
import {
  type OrganizationNotFoundError,
  organizationNotFound,
  type TargetProfileNotFoundError,
  targetProfileNotFound,
} from '../../domain/errors';
import type { TargetProfile } from '../../domain/target-profile';
import { roleOfViewer } from '../role-of-viewer';
import { ownTargetProfile } from './create-target-profile';

type Input = { targetProfileId: string; organizationId: string; title: string };
type Failures = OrganizationNotFoundError | TargetProfileNotFoundError | InvalidInputError;

/** Makes an organization's own copy of a target profile offered to it, stages and badges included, to be changed (C5). */
export const duplicateTargetProfile = async (
  needs: Needs<'viewer' | 'memberships' | 'targetProfiles' | 'clock' | 'newId'>,
  { targetProfileId, organizationId, title }: Input,
): Promise<Result<TargetProfile, Failures>> => {
  const creatorId = userIdOf(needs.viewer);
  if (!creatorId || !canFollowPupils(await roleOfViewer(needs, organizationId))) return fail(organizationNotFound());
  const original = await needs.targetProfiles.offeredTo(organizationId, targetProfileId);
  if (!original) return fail(targetProfileNotFound());
  const checked = validate(z.object({ title: z.string().trim().min(1).max(255) }), { title });
  if (!checked.ok) return checked;

  const copy = ownTargetProfile({ ...original, ...checked.value, id: needs.newId(), organizationId, creatorId });
  await needs.targetProfiles.insertOwn(copy, needs.clock.now());
  return ok(copy);
};
