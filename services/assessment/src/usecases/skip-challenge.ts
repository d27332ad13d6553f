import { fail, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { canSeeAssessment } from '../domain/access';
import { assessmentNotFound, challengeNotAsked } from '../domain/errors';
import { type Answered, type AnswerFailures, recordAnswer } from './record-answer';

/** « Je passe »: the question counts as failed, and the next one comes (A6). */
export const skipChallenge = async (
  needs: Needs<'viewer' | 'assessments' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { assessmentId, challengeId }: { assessmentId: string; challengeId: string },
): Promise<Result<Answered, AnswerFailures>> => {
  const { viewer, assessments, library } = needs;
  const assessment = await assessments.byId(assessmentId);
  if (!assessment || !canSeeAssessment(viewer, assessment)) return fail(assessmentNotFound());
  const content = await library.byId(assessment.releaseId);
  const tested = content.challenges.get(challengeId);
  if (!tested) return fail(challengeNotAsked(assessment));

  return recordAnswer(needs, { assessmentId, tested, value: null, content, current: await library.current() });
};
