import { fail, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import {
  type LastAdministratorError,
  type MemberNotFoundError,
  memberNotFound,
  type OrganizationNotFoundError,
} from '../../domain/errors';
import type { MemberRole, Organization } from '../../domain/organization';
import { changeMembership } from './change-membership';
import { findManagedOrganization } from './find-managed-organization';

type Failures = OrganizationNotFoundError | NotAllowedError | MemberNotFoundError | LastAdministratorError;

/** Gives a member the other role. An organization keeps an administrator (C1). */
export const changeMemberRole = async (
  needs: Needs<'viewer' | 'organizations' | 'memberships' | 'transaction' | 'clock'>,
  { organizationId, userId, role }: { organizationId: string; userId: string; role: MemberRole },
): Promise<Result<Organization, Failures>> => {
  const managed = await findManagedOrganization(needs, organizationId);
  if (!managed.ok) return managed;
  if (!(await needs.memberships.roleOf(organizationId, userId))) return fail(memberNotFound());

  const changed = await changeMembership(needs, { organizationId, userId, becomes: role });
  return changed.ok ? ok(managed.value) : changed;
};
