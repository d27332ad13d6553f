import type { Needs } from '../context';

/**
 * Ends what still runs in a closed session (E8). One that cannot be ended now does not keep the others; the job tries
 * again.
 */
export const endRunningTests = async (
  { certifications, endings, assessment }: Needs<'certifications' | 'endings' | 'assessment'>,
  { sessionId }: { sessionId: string },
): Promise<void> => {
  const running = await certifications.runningOfSession(sessionId);
  const ends = await Promise.allSettled(
    running.map(async ({ id, assessmentId }) => {
      if (!assessmentId) return;
      await endings.note(id, 'FINALISATION');
      await assessment.endTest(assessmentId);
    }),
  );

  const failures = ends.filter((end) => end.status === 'rejected').map(({ reason }): unknown => reason);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} tests could not be ended.`);
};
