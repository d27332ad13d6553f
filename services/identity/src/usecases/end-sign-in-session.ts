import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type SignInSessionNotFoundError, signInSessionNotFound } from '../domain/errors';
import { endSessions } from './end-sessions';

/** Signs one of one's own devices out (I7). Twice is once. */
export const endSignInSession = async (
  needs: Needs<'viewer' | 'signInSessions' | 'clock' | 'config' | 'transaction'>,
  { sessionId }: { sessionId: string },
): Promise<Result<void, SignInSessionNotFoundError | NotAllowedError>> => {
  const { viewer, signInSessions, transaction } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());
  const { userId } = viewer;
  if (!(await signInSessions.isOf(userId, sessionId))) return fail(signInSessionNotFound());

  await transaction((stores) =>
    endSessions({ ...needs, ...stores }, userId, { reason: 'SIGNED_OUT', only: sessionId }),
  );

  return ok(undefined);
};
