import { fail, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import {
  type InvitationNotFoundError,
  type InvitationOverError,
  type InvitationTooSoonError,
  invitationNotFound,
  invitationOver,
  invitationTooSoon,
} from '../../domain/errors';
import { type Invitation, invitationState, isResentTooSoon } from '../../domain/invitation';
import { findManagedInvitation } from './find-managed-invitation';
import { sendAgain } from './open-invitation';

type Given = Needs<
  'viewer' | 'organizations' | 'memberships' | 'invitations' | 'clock' | 'newId' | 'config' | 'links' | 'transaction'
>;
type Failures = InvitationNotFoundError | InvitationOverError | InvitationTooSoonError | NotAllowedError;

/** Sends the mail of an invitation again, with a new link and a new end, not twice in a few minutes (C1). */
export const resendInvitation = async (
  needs: Given,
  { invitationId }: { invitationId: string },
): Promise<Result<Invitation, Failures>> => {
  const managed = await findManagedInvitation(needs, invitationId);
  if (!managed.ok) return managed;

  return needs.transaction(async (stores) => {
    const invitation = await stores.invitations.lock(invitationId);
    if (!invitation) return fail(invitationNotFound());
    const now = needs.clock.now();
    if (['ACCEPTED', 'CANCELLED'].includes(invitationState(invitation, now))) return fail(invitationOver());
    if (isResentTooSoon(invitation, now, needs.config.invitations)) return fail(invitationTooSoon());
    return ok(await sendAgain({ ...needs, ...stores }, invitation));
  });
};
