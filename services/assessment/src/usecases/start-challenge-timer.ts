import type { Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { startTimer } from '../domain/challenge-timer';
import {
  type CurrentQuestion,
  changeCurrentQuestion,
  type QuestionFailures,
  type QuestionRef,
} from './change-current-question';

/** « Démarrer »: shows a timed question and starts its clock, once and for all devices (A5). One that is not timed has none. */
export const startChallengeTimer = (
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
): Promise<Result<CurrentQuestion, QuestionFailures>> =>
  changeCurrentQuestion(needs, question, ({ assessment, tested }, now) =>
    startTimer(assessment, tested.challenge, now),
  );
