import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canManageOrganization, canSeeOrganization, isViewer } from '../../domain/access';
import {
  type LastAdministratorError,
  type MemberNotFoundError,
  memberNotFound,
  type OrganizationNotFoundError,
  organizationNotFound,
} from '../../domain/errors';
import { roleOfViewer } from '../role-of-viewer';
import { changeMembership } from './change-membership';

type Failures = OrganizationNotFoundError | NotAllowedError | MemberNotFoundError | LastAdministratorError;

/** Ends a membership: an administrator somebody's, anybody their own. What they created stays the organization's (C1). */
export const removeMember = async (
  needs: Needs<'viewer' | 'memberships' | 'transaction' | 'clock'>,
  { organizationId, userId }: { organizationId: string; userId: string },
): Promise<Result<{ userId: string }, Failures>> => {
  const role = await roleOfViewer(needs, organizationId);
  if (!canSeeOrganization(needs.viewer, role)) return fail(organizationNotFound());
  if (!canManageOrganization(needs.viewer, role) && !isViewer(needs.viewer, userId)) return fail(notAllowed());
  if (!(await needs.memberships.roleOf(organizationId, userId))) return fail(memberNotFound());

  const changed = await changeMembership(needs, { organizationId, userId, becomes: null });
  return changed.ok ? ok({ userId }) : changed;
};
