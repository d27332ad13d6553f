import { type InvalidInputError, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { OrganizationNotFoundError } from '../../domain/errors';
import type { Invitation } from '../../domain/invitation';
import { emailAddress, type MemberRole } from '../../domain/organization';
import { findManagedOrganization } from './find-managed-organization';
import { openInvitation } from './open-invitation';

type Given = Needs<
  'viewer' | 'organizations' | 'memberships' | 'clock' | 'newId' | 'config' | 'links' | 'locale' | 'transaction'
>;
type Failures = OrganizationNotFoundError | NotAllowedError | InvalidInputError;

/** Invites somebody by mail, in the inviter's language. Their address is invited once, however often it is asked (C1). */
export const inviteMember = async (
  needs: Given,
  { organizationId, email, role }: { organizationId: string; email: string; role: MemberRole },
): Promise<Result<Invitation, Failures>> => {
  const managed = await findManagedOrganization(needs, organizationId);
  if (!managed.ok) return managed;

  const checked = validate(z.object({ email: emailAddress }), { email });
  if (!checked.ok) return checked;

  const invitedBy = userIdOf(needs.viewer) ?? '';
  const asked = { organizationId, email: checked.value.email, role, locale: needs.locale, invitedBy };
  return ok(await needs.transaction((stores) => openInvitation({ ...needs, ...stores }, asked)));
};
