import type { Needs } from '../../context';

/** Erases the addresses of invitations that have been over for a while: they served to write, once (docs/privacy.md). */
export const forgetInvitedAddresses = ({
  invitations,
  clock,
  config,
}: Needs<'invitations' | 'clock' | 'config'>): Promise<number> =>
  invitations.forgetAddresses(new Date(clock.now().getTime() - config.invitations.keptDays * 86_400_000));
