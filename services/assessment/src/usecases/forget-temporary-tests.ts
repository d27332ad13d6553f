import type { Needs } from '../context';

/** Forgets demonstrations and previews some hours after their start. Says how many. */
export const forgetTemporaryTests = async ({
  clock,
  config,
  transaction,
}: Needs<'clock' | 'config' | 'transaction'>): Promise<number> => {
  const { forgetBatch } = config.temporaryTests;
  let total = 0;
  for (let count = forgetBatch; count === forgetBatch; total += count)
    count = await transaction(({ temporaryTests }) => temporaryTests.forgetOld(clock.now(), forgetBatch));
  return total;
};
