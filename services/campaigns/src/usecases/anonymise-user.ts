import type { Needs } from '../context';

/**
 * The school's roster row is unlinked, participations keep results and lose names, memberships end (I6, docs/privacy.md).
 * Told twice is told once.
 */
export const anonymiseUser = ({ transaction }: Needs<'transaction'>, { userId }: { userId: string }): Promise<void> =>
  transaction(({ personalData }) => personalData.anonymise(userId));
