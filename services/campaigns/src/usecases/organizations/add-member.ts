import { type InvalidInputError, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import type { LastAdministratorError, OrganizationNotFoundError } from '../../domain/errors';
import type { MemberRole, Organization } from '../../domain/organization';
import { changeMembership } from './change-membership';
import { findManagedOrganization } from './find-managed-organization';

const addMemberInput = z.object({ userId: z.uuid() });

type Failures = OrganizationNotFoundError | NotAllowedError | InvalidInputError | LastAdministratorError;

/** Makes a person a member. A second time, their role is the last one given (C1). */
export const addMember = async (
  needs: Needs<'viewer' | 'organizations' | 'memberships' | 'transaction' | 'clock'>,
  { organizationId, userId, role }: { organizationId: string; userId: string; role: MemberRole },
): Promise<Result<Organization, Failures>> => {
  const managed = await findManagedOrganization(needs, organizationId);
  if (!managed.ok) return managed;

  const checked = validate(addMemberInput, { userId });
  if (!checked.ok) return checked;

  const changed = await changeMembership(needs, { organizationId, userId: checked.value.userId, becomes: role });
  return changed.ok ? ok(managed.value) : changed;
};
