import type { Needs } from '../context';
import { eraseAndTell } from './anonymise-account';

/** Anonymises once more what was written while an access token of the account was still good. */
export const repeatAnonymisation = (
  { transaction, clock, config }: Needs<'transaction' | 'clock' | 'config'>,
  { userId }: { userId: string },
): Promise<void> =>
  transaction(async (stores) => {
    const account = await stores.personalData.lock(userId);
    if (account?.isAnonymised) await eraseAndTell({ ...stores, clock, config }, userId);
  });
