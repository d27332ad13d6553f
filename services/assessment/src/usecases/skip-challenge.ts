import { ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type Answered, type AnswerFailures, recordAnswer } from './record-answer';

/** « Je passe »: the question counts as failed, and the next one comes (A6). */
export const skipChallenge = (
  needs: Needs<'viewer' | 'library' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { assessmentId, challengeId }: { assessmentId: string; challengeId: string },
): Promise<Result<Answered, AnswerFailures>> =>
  recordAnswer<never>(needs, { assessmentId, challengeId, read: () => ok(null) });
