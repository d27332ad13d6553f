import { fail, type InvalidInputError, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { canSeeAssessment } from '../domain/access';
import { type GivenAnswer, readAnswer } from '../domain/answer-value';
import { assessmentNotFound } from '../domain/errors';
import { type Answered, type AnswerFailures, recordAnswer, refuseUnknown } from './record-answer';

/** « Je valide ». What cannot be an answer to the question is refused, so that nobody fails for a slip of the form (A6). */
export const submitAnswer = async (
  needs: Needs<'viewer' | 'assessments' | 'testHeads' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { assessmentId, challengeId, ...given }: { assessmentId: string; challengeId: string } & GivenAnswer,
): Promise<Result<Answered, AnswerFailures | InvalidInputError>> => {
  const { viewer, testHeads, library } = needs;
  const head = await testHeads.byId(assessmentId);
  if (!head || !canSeeAssessment(viewer, head)) return fail(assessmentNotFound());
  const content = await library.byId(head.releaseId);
  const tested = content.challenges.get(challengeId);
  if (!tested) return refuseUnknown(needs, assessmentId);

  const value = readAnswer(tested.challenge, given);
  if (!value.ok) return value;

  return recordAnswer(needs, { head, tested, value: value.value, content, current: await library.current() });
};
