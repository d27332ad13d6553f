import type { Stores } from '../../context';
import type { Campaign } from '../../domain/campaign';
import type { Score } from '../../domain/participation';
import { toSubjectResults } from '../../domain/relevance';
import type { SubjectReport } from '../../domain/results';
import { badgesWon, scoreOf } from '../../domain/rewards';

/**
 * Stores what a test tells, subject by subject, with the badges won, in the caller's transaction; says what it amounts to and
 * which stage it reaches (C13).
 */
export const keepResults = async (
  { results }: Pick<Stores, 'results'>,
  { stages, badges }: Campaign,
  { participationId, subjects }: { participationId: string; subjects: readonly SubjectReport[] },
): Promise<Score> => {
  const badgeIds = badges.length === 0 ? null : badgesWon(badges, subjects);
  await results.replace(participationId, toSubjectResults(participationId, subjects), badgeIds);
  return scoreOf(subjects, stages);
};
