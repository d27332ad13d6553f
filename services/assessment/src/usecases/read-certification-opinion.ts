import type { Needs } from '../context';
import type { SecondOpinion } from '../domain/bayes/second-opinion';
import { certificationOpinion } from '../domain/certification-opinion';

/** The engine's opinion of the test of a certification, for the service that asked for it; there is none of other tests (E7). */
export const readCertificationOpinion = async (
  { assessments, answers, resets, library, config }: Needs<'assessments' | 'answers' | 'resets' | 'library' | 'config'>,
  {
    assessmentId,
    neutralisedChallengeIds,
    excusedChallengeIds,
  }: {
    assessmentId: string;
    neutralisedChallengeIds?: readonly string[] | null;
    excusedChallengeIds?: readonly string[] | null;
  },
): Promise<SecondOpinion | null> => {
  const test = await assessments.byId(assessmentId);
  if (test?.kind !== 'CERTIFICATION') return null;

  const [content, supervised, earlier, known] = await Promise.all([
    library.byId(test.releaseId),
    answers.byAssessmentIds([assessmentId]),
    answers.taughtOf(test.userId),
    resets.ofPerson(test.userId),
  ]);
  const [neutralised, excused] = [new Set(neutralisedChallengeIds), new Set(excusedChallengeIds)];
  return certificationOpinion(
    { test, content, supervised, earlier, resets: known, neutralised, excused },
    config.scoring,
  );
};
