import { fail, type InvalidInputError, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { canSeeAssessment } from '../domain/access';
import { type GivenAnswer, readAnswer } from '../domain/answer-value';
import { assessmentNotFound, challengeNotAsked } from '../domain/errors';
import { type Answered, type AnswerFailures, recordAnswer } from './record-answer';

/** « Je valide ». What cannot be an answer to the question is refused, so that nobody fails for a slip of the form (A6). */
export const submitAnswer = async (
  needs: Needs<'viewer' | 'assessments' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { assessmentId, challengeId, ...given }: { assessmentId: string; challengeId: string } & GivenAnswer,
): Promise<Result<Answered, AnswerFailures | InvalidInputError>> => {
  const { viewer, assessments, library } = needs;
  const assessment = await assessments.byId(assessmentId);
  if (!assessment || !canSeeAssessment(viewer, assessment)) return fail(assessmentNotFound());
  const content = await library.byId(assessment.releaseId);
  const tested = content.challenges.get(challengeId);
  if (!tested) return fail(challengeNotAsked(assessment));

  const value = readAnswer(tested.challenge, given);
  if (!value.ok) return value;

  return recordAnswer(needs, { assessmentId, tested, value: value.value, content, current: await library.current() });
};
