import type { Needs } from '../../context';
import { isPending } from '../../domain/centre-invitation';

/** Has identity send the mail of an invitation, unless it is over. Twice is once: the mail has an id (E2). */
export const sendCentreInvitation = async (
  {
    centreInvitations,
    identity,
    invitationTokens,
    clock,
  }: Needs<'centreInvitations' | 'identity' | 'invitationTokens' | 'clock'>,
  { invitationId }: { invitationId: string },
): Promise<void> => {
  const invitation = await centreInvitations.byId(invitationId);
  if (!invitation?.email || !isPending(invitation, clock.now())) return;

  const { mailId, email, locale } = invitation;
  await identity.sendInvitation({ mailId, address: email, locale, token: invitationTokens.of(invitationId) });
};
