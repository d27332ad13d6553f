import type { Needs } from '../context';
import { changesOfGaps, type SkillResults } from '../domain/gaps';

/**
 * Asks what people failed and hold now, and notes it. Told twice, or in another order, it ends the same: what was read last stays.
 */
export const refreshGaps = async (
  { assessment, transaction }: Needs<'assessment' | 'transaction'>,
  { userIds }: { userIds: readonly string[] },
): Promise<void> => {
  const { readAt, people } = await assessment.skillResults(userIds);
  for (const results of people) await noteResults({ transaction }, results, readAt);
};

/** Of who never failed anything, or is forgotten, nothing is kept: not even that they were looked at. */
const noteResults = ({ transaction }: Needs<'transaction'>, results: SkillResults, readAt: Date): Promise<void> =>
  transaction(async ({ gaps }) => {
    const isNobody = results.failed.length === 0 && (await gaps.ofLearner(results.userId)).length === 0;
    if (isNobody || !(await gaps.isNews(results.userId, readAt))) return;

    const before = await gaps.ofLearner(results.userId);
    await gaps.change(results.userId, changesOfGaps(before, results));
  });
