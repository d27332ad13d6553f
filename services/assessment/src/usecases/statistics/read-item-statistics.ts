import type { Needs } from '../../context';
import { canReadStatistics } from '../../domain/access';
import { type ItemStatistics, skillStatistics } from '../../domain/statistics/item-statistics';

/** How the questions of a competence are answered, for authors and ministries: `null` for anybody else, and for no competence. */
export const readItemStatistics = async (
  { viewer, staleReads, library, clock, config }: Needs<'viewer' | 'staleReads' | 'library' | 'clock' | 'config'>,
  { competenceId, releaseId }: { competenceId: string; releaseId?: string | null },
): Promise<ItemStatistics | null> => {
  if (!canReadStatistics(viewer)) return null;
  const competence = (await library.current()).items.COMPETENCE.get(competenceId);
  if (!competence) return null;

  const [tallies, coveredUntil] = await Promise.all([
    staleReads.statistics.ofCompetence(competenceId, releaseId ?? null),
    staleReads.statistics.coveredUntil('ANSWERS'),
  ]);
  return {
    competence,
    coveredUntil,
    lagSeconds: coveredUntil && Math.round((clock.now().getTime() - coveredUntil.getTime()) / 1_000),
    skills: skillStatistics(tallies, config.statistics),
  };
};
