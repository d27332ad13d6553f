import { fail, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import {
  type InvitationNotFoundError,
  type InvitationOverError,
  invitationNotFound,
  invitationOver,
} from '../../domain/errors';
import type { Invitation } from '../../domain/invitation';
import { findManagedInvitation } from './find-managed-invitation';

type Failures = InvitationNotFoundError | InvitationOverError | NotAllowedError;

/** Makes the link of an invitation worthless. Twice is once; one that was accepted is a membership, to be ended as such. */
export const cancelInvitation = async (
  needs: Needs<'viewer' | 'organizations' | 'memberships' | 'invitations' | 'clock' | 'transaction'>,
  { invitationId }: { invitationId: string },
): Promise<Result<Invitation, Failures>> => {
  const managed = await findManagedInvitation(needs, invitationId);
  if (!managed.ok) return managed;

  return needs.transaction(async ({ invitations }) => {
    const invitation = await invitations.lock(invitationId);
    if (!invitation) return fail(invitationNotFound());
    if (invitation.acceptedAt) return fail(invitationOver());
    const cancelledAt = invitation.cancelledAt ?? needs.clock.now();
    await invitations.cancel(invitationId, cancelledAt);
    return ok({ ...invitation, cancelledAt });
  });
};
