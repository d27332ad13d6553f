import type { InvalidInputError, Result } from '@pix/kit/result';
import type { Needs } from '../context';
import type { ResultCodeRefusedError } from '../domain/errors';
import type { QuestionRef } from './change-current-question';
import { readSubmission, type SubmittedAnswer } from './read-submission';
import { type Answered, type AnswerFailures, recordAnswer } from './record-answer';

/** « Je valide ». What cannot be an answer to the question is refused, so that nobody fails for a slip of the form (A6). */
export const submitAnswer = (
  needs: Needs<
    | 'viewer'
    | 'demoKeys'
    | 'library'
    | 'calibrationLibrary'
    | 'clock'
    | 'newId'
    | 'config'
    | 'locale'
    | 'transaction'
    | 'groupedTransaction'
    | 'engines'
    | 'watched'
    | 'resultCodes'
  >,
  { assessmentId, demoKey, challengeId, ...given }: QuestionRef & SubmittedAnswer,
): Promise<Result<Answered, AnswerFailures | ResultCodeRefusedError | InvalidInputError>> =>
  recordAnswer(needs, {
    assessmentId,
    demoKey,
    challengeId,
    read: (tested, assessment) => readSubmission(needs, { assessment, tested }, given),
  });
