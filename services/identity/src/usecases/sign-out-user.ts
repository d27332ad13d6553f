import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { type UserNotFoundError, userNotFound } from '../domain/errors';
import { endSessions } from './end-sessions';
import { journal } from './journal';

/** Signs all of somebody's devices out, when one was stolen or a password is known (I7). It is journalled. */
export const signOutUser = async (
  needs: Needs<'viewer' | 'users' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { userId }: { userId: string },
): Promise<Result<void, UserNotFoundError | NotAllowedError>> => {
  if (!isAdministrator(needs.viewer)) return fail(notAllowed());

  const user = await needs.users.byId(userId);
  if (!user) return fail(userNotFound());

  await needs.transaction(async (stores) => {
    await endSessions({ ...needs, ...stores }, user.id, { reason: 'ENDED_BY_ADMIN' });
    await journal({ ...needs, ...stores }, 'SIGNED_OUT', { userId });
  });
  return ok(undefined);
};
