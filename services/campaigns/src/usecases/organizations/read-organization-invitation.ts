import type { Needs } from '../../context';
import { invitationState } from '../../domain/invitation';

/** What somebody who followed a link reads before they sign in or up: who invites, as what, until when; `null` once over (C1). */
export const readOrganizationInvitation = async (
  { invitations, organizations, links, clock }: Needs<'invitations' | 'organizations' | 'links' | 'clock'>,
  { token }: { token: string },
) => {
  const invitation = await invitations.byToken(links.hash(token));
  if (!invitation || invitationState(invitation, clock.now()) !== 'PENDING') return null;

  const organization = await organizations.byId(invitation.organizationId);
  return (
    organization && { organizationName: organization.name, role: invitation.role, expiresAt: invitation.expiresAt }
  );
};
