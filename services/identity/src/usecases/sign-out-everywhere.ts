import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { endSessions } from './end-sessions';

/** Signs every device out, or every other one (I7). */
export const signOutEverywhere = async (
  needs: Needs<'viewer' | 'clock' | 'config' | 'transaction'>,
  { keepCurrent }: { keepCurrent: boolean },
): Promise<Result<void, NotAllowedError>> => {
  const { viewer, transaction } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());

  const except = keepCurrent ? viewer.signInSessionId : null;
  await transaction((stores) => endSessions({ ...needs, ...stores }, viewer.userId, { reason: 'SIGNED_OUT', except }));

  return ok(undefined);
};
