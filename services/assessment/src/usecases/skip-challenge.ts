import { fail, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { canSeeAssessment } from '../domain/access';
import { assessmentNotFound } from '../domain/errors';
import { type Answered, type AnswerFailures, recordAnswer, refuseUnknown } from './record-answer';

/** « Je passe »: the question counts as failed, and the next one comes (A6). */
export const skipChallenge = async (
  needs: Needs<'viewer' | 'assessments' | 'testHeads' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { assessmentId, challengeId }: { assessmentId: string; challengeId: string },
): Promise<Result<Answered, AnswerFailures>> => {
  const { viewer, testHeads, library } = needs;
  const head = await testHeads.byId(assessmentId);
  if (!head || !canSeeAssessment(viewer, head)) return fail(assessmentNotFound());
  const content = await library.byId(head.releaseId);
  const tested = content.challenges.get(challengeId);
  if (!tested) return refuseUnknown(needs, assessmentId);

  return recordAnswer(needs, { head, tested, value: null, content, current: await library.current() });
};
