import type { Needs } from '../../context';

/** Which badges of a list are revoked, signed as of now; `null` when there is no such list (E15). */
export const readStatusList = async (
  { badges, badgeSigner, clock }: Needs<'badges' | 'badgeSigner' | 'clock'>,
  { list }: { list: string },
): Promise<string | null> => {
  const revoked = await badges.revokedIn(list);
  return revoked && badgeSigner.signStatusList(list, revoked, clock.now());
};
