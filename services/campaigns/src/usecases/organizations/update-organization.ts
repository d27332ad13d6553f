import { fail, type InvalidInputError, type NotAllowedError, notAllowed, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canSeeOrganization, isPlatformAdministrator } from '../../domain/access';
import { type OrganizationNotFoundError, organizationNotFound, type UaiTakenError } from '../../domain/errors';
import type { Organization } from '../../domain/organization';
import { roleOfViewer } from '../role-of-viewer';
import { checkOrganization, type OrganizationInput } from './create-organization';

type Failures = OrganizationNotFoundError | UaiTakenError | NotAllowedError | InvalidInputError;

/** Replaces what is written of an organization. Platform administrators only (C1). */
export const updateOrganization = async (
  needs: Needs<'viewer' | 'organizations' | 'memberships' | 'config'>,
  { organizationId, ...input }: OrganizationInput & { organizationId: string },
): Promise<Result<Organization, Failures>> => {
  const organization = await needs.organizations.byId(organizationId);
  const role = await roleOfViewer(needs, organizationId);
  if (!organization || !canSeeOrganization(needs.viewer, role)) return fail(organizationNotFound());
  if (!isPlatformAdministrator(needs.viewer)) return fail(notAllowed());

  const checked = checkOrganization(needs.config, input);
  if (!checked.ok) return checked;

  return needs.organizations.update({ ...organization, ...checked.value });
};
