import type { Needs } from '../context';
import { timeOut } from '../domain/assessment';
import { closeTest } from './close-test';
import { tellWatchers } from './tell-watchers';

/** Ends the tests whose time is over, whether anybody is still looking at them or not (E5). Says how many. */
export const endOverdueTests = async (
  needs: Needs<'clock' | 'config' | 'transaction' | 'watched'>,
): Promise<number> => {
  const { sweepBatch } = needs.config.certification;
  let total = 0;
  for (let count = sweepBatch; count === sweepBatch; total += count) {
    const ended = await needs.transaction(async (stores) => {
      const overdue = await stores.assessments.lockOverdue(needs.clock.now(), sweepBatch);
      for (const assessment of overdue) await closeTest(stores, timeOut(assessment));
      return overdue;
    });
    for (const assessment of ended) tellWatchers(needs, assessment);
    count = ended.length;
  }
  return total;
};
