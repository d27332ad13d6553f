import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type AnswerValue, type GivenAnswer, readAnswer } from '../domain/answer-value';
import type { Assessment } from '../domain/assessment';
import type { TestedChallenge } from '../domain/content';
import type { ResultCodeRefusedError } from '../domain/errors';
import { readResultCode } from '../domain/result-code';

/** An answer as a client submits it: a simulator's state comes in the code that sealed it. */
export type SubmittedAnswer = Omit<GivenAnswer, 'state'> & { readonly resultCode?: string | null };

/** Reads what was submitted as an answer to this question of this test. */
export const readSubmission = (
  { resultCodes, clock }: Needs<'resultCodes' | 'clock'>,
  { assessment, tested }: { assessment: Assessment; tested: TestedChallenge },
  { resultCode, ...given }: SubmittedAnswer,
): Result<AnswerValue, ResultCodeRefusedError | InvalidInputError> => {
  const { challenge } = tested;
  const state =
    resultCode == null
      ? ok(null)
      : readResultCode(resultCodes, resultCode, { assessment, challengeId: challenge.id, now: clock.now() });
  return state.ok ? readAnswer(challenge, { ...given, state: state.value }) : state;
};
