import type { Stores } from '../../context';
import type { Campaign } from '../../domain/campaign';
import { toSubjectResults } from '../../domain/relevance';
import type { SubjectReport } from '../../domain/results';
import { badgesWon, scoreOf } from '../../domain/rewards';

/** Stores what a test tells, with the stage and badges the campaign gives for it (C13), in the caller's transaction. */
export const keepResults = async (
  { results, participations }: Pick<Stores, 'results' | 'participations'>,
  { stages, badges }: Campaign,
  { participationId, subjects }: { participationId: string; subjects: readonly SubjectReport[] },
): Promise<void> => {
  await results.replace(participationId, toSubjectResults(participationId, subjects), badgesWon(badges, subjects));
  await participations.setScore(participationId, scoreOf(subjects, stages));
};
