import type { Needs } from '../../context';

/** Erases the addresses of invitations whose time is over: nobody is kept who never came (docs/privacy.md). */
export const forgetCentreInvitations = ({
  centreInvitations,
  clock,
}: Needs<'centreInvitations' | 'clock'>): Promise<void> => centreInvitations.forgetExpired(clock.now());
