import type { Needs } from '../context';
import { journal } from './journal';

/**
 * Erases the names and schools that providers gave for these accounts; their external ids stay, so that their people go on signing
 * in (education-standards.md §1.6). Doing it twice is doing it once; each time is journalled.
 */
export const wipeProviderNames = (
  needs: Needs<'viewer' | 'clock' | 'newId' | 'transaction'>,
  { userIds }: { userIds: readonly string[] },
): Promise<void> =>
  needs.transaction(async ({ authenticationMethods, auditEntries }) => {
    await authenticationMethods.wipeNames(userIds);
    await journal({ ...needs, auditEntries }, 'PROVIDER_NAMES_WIPED', { accounts: String(userIds.length) });
  });
