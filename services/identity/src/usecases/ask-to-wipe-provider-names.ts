import type { Needs } from '../context';
import { wipeProviderNamesJob } from '../jobs/definitions';

/** Asks for names to be erased, a job a thousand accounts, all or none of them. Says how many accounts that is. */
export const askToWipeProviderNames = async (
  { config, transaction }: Needs<'config' | 'transaction'>,
  { userIds }: { userIds: readonly string[] },
): Promise<number> => {
  const distinct = [...new Set(userIds)];
  const { wipeBatchSize } = config.externalSignIn;

  await transaction(async ({ outbox }) => {
    for (let from = 0; from < distinct.length; from += wipeBatchSize)
      await outbox.enqueue(wipeProviderNamesJob, { userIds: distinct.slice(from, from + wipeBatchSize) });
  });
  return distinct.length;
};
