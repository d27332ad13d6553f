import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';

/** Takes up a test where it stopped (A9). A timed question is asked anew: nobody is late for having left meanwhile (A5). */
export const resumeTest = async (
  { assessments, library, clock }: Needs<'assessments' | 'library' | 'clock'>,
  assessment: Assessment,
): Promise<Assessment> => {
  const { currentChallengeId } = assessment;
  if (assessment.state !== 'STARTED' || assessment.kind === 'CERTIFICATION' || !currentChallengeId) return assessment;

  const content = await library.byId(assessment.releaseId);
  if (content.challenges.get(currentChallengeId)?.challenge.timerSeconds == null) return assessment;

  const now = clock.now();
  await assessments.askAgain(assessment.id, currentChallengeId, now);
  return { ...assessment, askedAt: now };
};
