import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { canManageOrganization, canSeeOrganization } from '../domain/access';
import { type OrganizationNotFoundError, organizationNotFound } from '../domain/errors';
import type { MemberRole, Organization } from '../domain/organization';
import { roleOfViewer } from './role-of-viewer';

const addMemberInput = z.object({ userId: z.uuid() });

/** Makes a person a member. A second time, their role is the last one given (C1). */
export const addMember = async (
  needs: Needs<'viewer' | 'organizations' | 'memberships'>,
  { organizationId, userId, role }: { organizationId: string; userId: string; role: MemberRole },
): Promise<Result<Organization, OrganizationNotFoundError | NotAllowedError | InvalidInputError>> => {
  const organization = await needs.organizations.byId(organizationId);
  const viewerRole = await roleOfViewer(needs, organizationId);
  if (!organization || !canSeeOrganization(needs.viewer, viewerRole)) return fail(organizationNotFound());
  if (!canManageOrganization(needs.viewer, viewerRole)) return fail(notAllowed());

  const checked = validate(addMemberInput, { userId });
  if (!checked.ok) return checked;

  await needs.memberships.save({ organizationId, userId: checked.value.userId, role });

  return ok(organization);
};
