import type { InvalidInputError, Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type GivenAnswer, readAnswer } from '../domain/answer-value';
import type { QuestionRef } from './change-current-question';
import { type Answered, type AnswerFailures, recordAnswer } from './record-answer';

/** « Je valide ». What cannot be an answer to the question is refused, so that nobody fails for a slip of the form (A6). */
export const submitAnswer = (
  needs: Needs<'viewer' | 'demoKeys' | 'library' | 'clock' | 'newId' | 'config' | 'locale' | 'transaction'>,
  { assessmentId, demoKey, challengeId, ...given }: QuestionRef & GivenAnswer,
): Promise<Result<Answered, AnswerFailures | InvalidInputError>> =>
  recordAnswer(needs, { assessmentId, demoKey, challengeId, read: (challenge) => readAnswer(challenge, given) });
