import type { Needs } from '../../context';
import { resultsByCompetence } from '../../domain/results';

/**
 * Notes that the test of a participation has ended, with what its participant may read at once (C7). Only the
 * participant: members wait until it is sent. Doing it again, or after it was sent, changes nothing.
 */
export const endParticipation = async (
  { assessment, transaction }: Needs<'assessment' | 'transaction'>,
  { participationId, assessmentId }: { participationId: string; assessmentId: string },
): Promise<void> => {
  const { subjects } = await assessment.testReport(assessmentId);

  await transaction(async ({ participations, results }) => {
    if ((await participations.lockStatus(participationId)) !== 'STARTED') return;
    await participations.setAssessment(participationId, assessmentId);
    await results.replace(participationId, resultsByCompetence(participationId, subjects));
    await participations.markEnded(participationId);
  });
};
