import { fail, ok, type Result } from '@pix/kit/result';
import type { Signer } from '@pix/kit/signed-code';
import { z } from '@pix/kit/validation';
import type { SimulatorState } from './answer-value';
import type { Assessment } from './assessment';
import { type ResultCodeRefusedError, resultCodeRefused } from './errors';

/** What a result code says: in which state a simulator was, for which question of which test, and until when it is taken (A4). */
export type SealedResult = {
  readonly assessmentId: string;
  readonly challengeId: string;
  readonly state: SimulatorState;
  readonly expiresAt: Date;
};

const written = z.tuple([z.string(), z.string(), z.number(), z.record(z.string(), z.string())]);

export const writeResultCode = (
  signer: Signer,
  { assessmentId, challengeId, state, expiresAt }: SealedResult,
): string => signer.sign(JSON.stringify([assessmentId, challengeId, expiresAt.getTime(), state]));

/**
 * The state in a code, if it is of this question of this test. Its time counts only while the question is asked: sent again later,
 * the answer already stored is the same answer.
 */
export const readResultCode = (
  signer: Signer,
  code: string,
  { assessment, challengeId, now }: { assessment: Assessment; challengeId: string; now: Date },
): Result<SimulatorState, ResultCodeRefusedError> => {
  const text = signer.read(code);
  if (text === null) return fail(resultCodeRefused('ALTERED'));

  const [assessmentId, codeChallengeId, expiresAt, state] = written.parse(JSON.parse(text));
  if (assessmentId !== assessment.id || codeChallengeId !== challengeId)
    return fail(resultCodeRefused('OTHER_QUESTION'));
  if (assessment.currentChallengeId === challengeId && expiresAt <= now.getTime())
    return fail(resultCodeRefused('EXPIRED'));
  return ok(state);
};
