import type { Needs } from '../context';

/**
 * A published certificate stays: it is a proof. Everything else is cancelled where it was under way, and loses names and
 * account (I6, docs/privacy.md). Told twice is told once.
 */
export const anonymiseUser = ({ transaction }: Needs<'transaction'>, { userId }: { userId: string }): Promise<void> =>
  transaction(({ personalData }) => personalData.anonymise(userId));
