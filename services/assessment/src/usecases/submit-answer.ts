import { fail, type InvalidInputError, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { canSeeAssessment } from '../domain/access';
import { assessmentNotFound, challengeNotAsked, type ResultCodeRefusedError } from '../domain/errors';
import { readSubmission, type SubmittedAnswer } from './read-submission';
import { type Answered, type AnswerFailures, recordAnswer } from './record-answer';

/** « Je valide ». What cannot be an answer to the question is refused, so that nobody fails for a slip of the form (A6). */
export const submitAnswer = async (
  needs: Needs<'viewer' | 'assessments' | 'library' | 'clock' | 'newId' | 'config' | 'transaction' | 'resultCodes'>,
  { assessmentId, challengeId, ...given }: { assessmentId: string; challengeId: string } & SubmittedAnswer,
): Promise<Result<Answered, AnswerFailures | ResultCodeRefusedError | InvalidInputError>> => {
  const { viewer, assessments, library } = needs;
  const assessment = await assessments.byId(assessmentId);
  if (!assessment || !canSeeAssessment(viewer, assessment)) return fail(assessmentNotFound());
  const content = await library.byId(assessment.releaseId);
  const tested = content.challenges.get(challengeId);
  if (!tested) return fail(challengeNotAsked(assessment));

  const value = readSubmission(needs, { assessment, tested }, given);
  if (!value.ok) return value;

  return recordAnswer(needs, { assessmentId, tested, value: value.value, content, current: await library.current() });
};
