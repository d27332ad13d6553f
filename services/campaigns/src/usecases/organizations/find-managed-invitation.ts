import { fail, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { type InvitationNotFoundError, invitationNotFound } from '../../domain/errors';
import type { Invitation } from '../../domain/invitation';
import { findManagedOrganization } from './find-managed-organization';

/** An invitation of an organization the viewer manages. Not there, for whoever may not see the organization. */
export const findManagedInvitation = async (
  needs: Needs<'viewer' | 'organizations' | 'memberships' | 'invitations'>,
  invitationId: string,
): Promise<Result<Invitation, InvitationNotFoundError | NotAllowedError>> => {
  const invitation = await needs.invitations.byId(invitationId);
  if (!invitation) return fail(invitationNotFound());
  const managed = await findManagedOrganization(needs, invitation.organizationId);
  if (managed.ok) return ok(invitation);
  return managed.failure.name === 'NotAllowedError' ? fail(managed.failure) : fail(invitationNotFound());
};
