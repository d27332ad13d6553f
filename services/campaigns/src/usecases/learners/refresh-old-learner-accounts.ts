import type { Needs } from '../../context';
import { refreshLearnerAccounts } from './refresh-learner-accounts';

/** Reads again what is a day old, and what was never read, some people at a time and not all of a country at once (C3). */
export const refreshOldLearnerAccounts = async (
  needs: Needs<'learnerAccounts' | 'identity' | 'assessment' | 'clock' | 'config'>,
): Promise<void> => {
  const { batchSize, batchesAtOnce, hours } = needs.config.learnerAccounts;
  const before = new Date(needs.clock.now().getTime() - hours * 3_600_000);
  for (let batch = 0; batch < batchesAtOnce; batch += 1) {
    const userIds = await needs.learnerAccounts.readBefore(before, batchSize);
    await refreshLearnerAccounts(needs, { userIds });
    if (userIds.length < batchSize) return;
  }
};
