import type { Needs } from '../../context';
import { invitationState } from '../../domain/invitation';

/** Has identity send the mail of an invitation, unless a newer one was asked for or it is over. Twice is once (C1). */
export const sendInvitation = async (
  { invitations, identity, links, clock }: Needs<'invitations' | 'identity' | 'links' | 'clock'>,
  { invitationId, sending }: { invitationId: string; sending: number },
): Promise<void> => {
  const invitation = await invitations.byId(invitationId);
  if (!invitation?.email || invitation.sending !== sending) return;
  if (invitationState(invitation, clock.now()) !== 'PENDING') return;

  const { mailId, email, locale } = invitation;
  await identity.sendInvitation({
    mailId,
    address: email,
    locale,
    token: links.invitationToken(invitationId, sending),
  });
};
