import { ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';
import { isFocused, loseFocus, mindsFocus } from '../domain/focus';
import { changeCurrentQuestion, type QuestionFailures, type QuestionRef } from './change-current-question';

export type FocusLost = {
  readonly assessment: Assessment;
  /** Whether to warn the person. */
  readonly isFocused: boolean;
  /** Whether a right answer to this question fails from now on. */
  readonly isMinded: boolean;
};

/** Notes that the person left the page of the question, and tells what it costs; noted once a question. */
export const reportFocusLost = async (
  needs: Needs<
    | 'viewer'
    | 'demoKeys'
    | 'library'
    | 'calibrationLibrary'
    | 'clock'
    | 'transaction'
    | 'groupedTransaction'
    | 'watched'
  >,
  question: QuestionRef,
): Promise<Result<FocusLost, QuestionFailures>> => {
  const noted = await changeCurrentQuestion(needs, question, ({ assessment }, now) => loseFocus(assessment, now));
  if (!noted.ok) return noted;

  const { assessment, tested } = noted.value;
  return ok({
    assessment,
    isFocused: isFocused(tested.challenge),
    isMinded: mindsFocus(tested.challenge, assessment),
  });
};
