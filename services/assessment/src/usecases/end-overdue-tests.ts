import type { Needs } from '../context';
import { timeOut } from '../domain/assessment';
import { closeTest } from './close-test';

/** Ends the tests whose time is over, whether anybody is still looking at them or not (E5). Says how many. */
export const endOverdueTests = async ({
  clock,
  config,
  transaction,
}: Needs<'clock' | 'config' | 'transaction'>): Promise<number> => {
  const { sweepBatch } = config.certification;
  let total = 0;
  for (let count = sweepBatch; count === sweepBatch; total += count)
    count = await transaction(async (stores) => {
      const overdue = await stores.assessments.lockOverdue(clock.now(), sweepBatch);
      for (const assessment of overdue) await closeTest(stores, timeOut(assessment));
      return overdue.length;
    });
  return total;
};
