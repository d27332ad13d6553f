import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';

/** Signs every device out, or every other one (I7). */
export const signOutEverywhere = async (
  { viewer, signInSessions, clock }: Needs<'viewer' | 'signInSessions' | 'clock'>,
  { keepCurrent }: { keepCurrent: boolean },
): Promise<Result<void, NotAllowedError>> => {
  if (viewer.kind !== 'user') return fail(notAllowed());

  const kept = keepCurrent ? viewer.signInSessionId : null;
  await signInSessions.endAll(viewer.userId, clock.now(), 'SIGNED_OUT', kept);

  return ok(undefined);
};
