import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canManageOrganization, canSeeOrganization } from '../../domain/access';
import { type OrganizationNotFoundError, organizationNotFound } from '../../domain/errors';
import type { Organization } from '../../domain/organization';
import { roleOfViewer } from '../role-of-viewer';

/** An organization whose members and roster the viewer manages; strangers do not learn that it is there (C1). */
export const findManagedOrganization = async (
  needs: Needs<'viewer' | 'organizations' | 'memberships'>,
  organizationId: string,
): Promise<Result<Organization, OrganizationNotFoundError | NotAllowedError>> => {
  const organization = await needs.organizations.byId(organizationId);
  const role = await roleOfViewer(needs, organizationId);
  if (!organization || !canSeeOrganization(needs.viewer, role)) return fail(organizationNotFound());
  return canManageOrganization(needs.viewer, role) ? ok(organization) : fail(notAllowed());
};
