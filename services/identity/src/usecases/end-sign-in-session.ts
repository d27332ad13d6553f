import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type SignInSessionNotFoundError, signInSessionNotFound } from '../domain/errors';

/** Signs one of one's own devices out (I7). Twice is once. */
export const endSignInSession = async (
  { viewer, signInSessions, clock }: Needs<'viewer' | 'signInSessions' | 'clock'>,
  { sessionId }: { sessionId: string },
): Promise<Result<void, SignInSessionNotFoundError | NotAllowedError>> => {
  if (viewer.kind !== 'user') return fail(notAllowed());

  const isOwn = await signInSessions.endOwn(viewer.userId, sessionId, clock.now());

  return isOwn ? ok(undefined) : fail(signInSessionNotFound());
};
