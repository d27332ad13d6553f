import type { Locale } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import { type Invitation, invitationEnd } from '../../domain/invitation';
import type { MemberRole } from '../../domain/organization';
import { sendInvitationJob } from '../../jobs/definitions';

type Given = Needs<'clock' | 'newId' | 'config' | 'links'> & Pick<Stores, 'invitations' | 'outbox'>;
type Asked = { organizationId: string; email: string; role: MemberRole; locale: Locale; invitedBy: string };

/**
 * Invites an address, in the caller's transaction. One that is invited already keeps its invitation; its mail is sent
 * again only when its link is over, so that asking twice writes once (C1).
 */
export const openInvitation = async (needs: Given, asked: Asked): Promise<Invitation> => {
  const { invitations, clock, newId, config, links } = needs;
  const now = clock.now();
  const sent = { sending: 1, mailId: newId(), sentAt: now, expiresAt: invitationEnd(now, config.invitations) };
  const ends = { acceptedAt: null, acceptedBy: null, cancelledAt: null };
  const invitation: Invitation = { ...asked, ...sent, ...ends, id: newId(), createdAt: now };

  if (await invitations.insert(invitation, links.hash(links.invitationToken(invitation.id, 1)))) {
    await needs.outbox.enqueue(sendInvitationJob, { invitationId: invitation.id, sending: 1 });
    return invitation;
  }
  const open = await invitations.openTo(asked.organizationId, asked.email);
  if (!open) throw new Error('An invitation was closed by somebody else at the same time: ask again.');
  return open.expiresAt <= now ? sendAgain(needs, { ...open, role: asked.role }) : open;
};

/** One more mail with a new link; the one before serves no more. */
export const sendAgain = async (needs: Given, invitation: Invitation): Promise<Invitation> => {
  const { invitations, clock, newId, config, links, outbox } = needs;
  const now = clock.now();
  const sending = invitation.sending + 1;
  const next = { sending, mailId: newId(), sentAt: now, expiresAt: invitationEnd(now, config.invitations) };
  const renewed = { ...invitation, ...next };

  await invitations.renew(renewed.id, renewed, links.hash(links.invitationToken(renewed.id, sending)));
  await outbox.enqueue(sendInvitationJob, { invitationId: renewed.id, sending });
  return renewed;
};
