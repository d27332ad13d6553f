import type { Needs } from '../context';

/**
 * Tests and outcomes stay for statistics under ids that lead to nobody; what was typed and what is known of the person
 * goes (I6, docs/privacy.md). Told twice is told once.
 */
export const anonymiseUser = ({ transaction }: Needs<'transaction'>, { userId }: { userId: string }): Promise<void> =>
  transaction(({ personalData }) => personalData.anonymise(userId));
