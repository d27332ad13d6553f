import { ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import type { QuestionRef } from './change-current-question';
import { type Answered, type AnswerFailures, recordAnswer } from './record-answer';

/** « Je passe »: the question counts as failed, and the next one comes (A6). */
export const skipChallenge = (
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
  >,
  question: QuestionRef,
): Promise<Result<Answered, AnswerFailures>> => recordAnswer<never>(needs, { ...question, read: () => ok(null) });
