import type { Needs } from '../context';

/** Saved tutorials are removed; votes stay as counts that lead to nobody (I6, docs/privacy.md). Told twice is told once. */
export const anonymiseUser = ({ transaction }: Needs<'transaction'>, { userId }: { userId: string }): Promise<void> =>
  transaction(({ personalData }) => personalData.anonymise(userId));
