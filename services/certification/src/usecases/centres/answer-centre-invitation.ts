import { fail, type NotAllowedError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { Centre } from '../../domain/centre';
import { type CentreInvitation, isPending } from '../../domain/centre-invitation';
import {
  type CentreInvitationNotValidError,
  type CentreNotFoundError,
  centreInvitationNotValid,
} from '../../domain/errors';
import { managedCentre } from './managed-centre';

/**
 * Makes the signed-in person a member by the link they were sent, once: whoever holds the link first has it. The same person
 * again gets the same answer. Nobody loses rights by an invitation (E2).
 */
export const acceptCentreInvitation = async (
  { viewer, clock, invitationTokens, transaction }: Needs<'viewer' | 'clock' | 'invitationTokens' | 'transaction'>,
  { token }: { token: string },
): Promise<Result<Centre, CentreInvitationNotValidError>> => {
  const userId = userIdOf(viewer);
  if (!userId) return fail(centreInvitationNotValid());

  return transaction(async ({ centreInvitations, centres }) => {
    const invitation = await centreInvitations.lockByToken(invitationTokens.hash(token));
    const centre = invitation && (await centres.byId(invitation.centreId));
    if (!invitation || !centre) return fail(centreInvitationNotValid());
    if (invitation.acceptedBy === userId) return ok(centre);
    const now = clock.now();
    if (!isPending(invitation, now)) return fail(centreInvitationNotValid());

    const known = await centres.membership(userId, centre.id);
    const isAdmin = invitation.isAdmin || known?.isAdmin === true;
    await centres.putMember({ centreId: centre.id, userId, isAdmin }, now);
    await centreInvitations.accept(invitation.id, userId);
    return ok(centre);
  });
};

/** Cancels an invitation: its link serves no more, its address is erased. Those who may invite do (E2). */
export const cancelCentreInvitation = async (
  needs: Needs<'viewer' | 'centres' | 'centreInvitations'>,
  { invitationId }: { invitationId: string },
): Promise<Result<CentreInvitation, CentreInvitationNotValidError | CentreNotFoundError | NotAllowedError>> => {
  const invitation = await needs.centreInvitations.byId(invitationId);
  if (!invitation) return fail(centreInvitationNotValid());
  const managed = await managedCentre(needs, invitation.centreId);
  if (!managed.ok) return managed.failure.name === 'CentreNotFoundError' ? fail(centreInvitationNotValid()) : managed;

  await needs.centreInvitations.cancel(invitationId);
  return ok({ ...invitation, email: null, isOpen: false });
};
