import type { Needs } from '../../context';
import { canReadStatistics } from '../../domain/access';
import { type LevelDistribution, levelDistribution } from '../../domain/statistics/level-distribution';

/** How many people are at which level of each competence, for authors and ministries; `null` before the first count. */
export const readLevelDistribution = async ({
  viewer,
  staleReads,
  library,
  config,
}: Needs<'viewer' | 'staleReads' | 'library' | 'config'>): Promise<LevelDistribution | null> => {
  if (!canReadStatistics(viewer)) return null;

  const [content, counts, countedAt] = await Promise.all([
    library.current(),
    staleReads.levelCounts.all(),
    staleReads.statistics.coveredUntil('LEVELS'),
  ]);
  return countedAt && levelDistribution(content, { counts, countedAt }, config.statistics);
};
