import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import { type InvitationNotValidError, invitationNotValid } from '../../domain/errors';
import { invitationState } from '../../domain/invitation';
import { type Organization, roleAfterInvitation } from '../../domain/organization';

/**
 * Makes the signed-in person a member by the link they were sent, once: whoever holds the link first has it, with whatever
 * account. The same person again gets the same answer (C1).
 */
export const acceptInvitation = async (
  { viewer, clock, links, transaction }: Needs<'viewer' | 'clock' | 'links' | 'transaction'>,
  { token }: { token: string },
): Promise<Result<Organization, InvitationNotValidError>> => {
  const userId = userIdOf(viewer);
  if (!userId) return fail(invitationNotValid());

  return transaction(async ({ invitations, memberships, organizations }) => {
    const invitation = await invitations.lockByToken(links.hash(token));
    const organization = invitation && (await organizations.byId(invitation.organizationId));
    if (!invitation || !organization) return fail(invitationNotValid());
    const { id, organizationId, acceptedBy } = invitation;
    if (acceptedBy === userId) return ok(organization);
    const now = clock.now();
    if (invitationState(invitation, now) !== 'PENDING') return fail(invitationNotValid());

    const role = roleAfterInvitation(await memberships.roleOf(organizationId, userId), invitation.role);
    await memberships.save({ organizationId, userId, role, joinedAt: now });
    await invitations.accept(id, userId, now);
    return ok(organization);
  });
};
