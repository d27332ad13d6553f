import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { type UserNotFoundError, userNotFound } from '../domain/errors';
import type { PlatformRole, User } from '../domain/user';
import { endSessions } from './end-sessions';
import { journal } from './journal';

/**
 * Sets the platform roles of a person: all of them, so that doing it twice is doing it once. It is journalled. Who loses one is signed
 * out: their access token would still carry it for minutes.
 */
export const setRoles = async (
  needs: Needs<'viewer' | 'users' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { userId, roles }: { userId: string; roles: readonly PlatformRole[] },
): Promise<Result<User, UserNotFoundError | NotAllowedError>> => {
  if (!isAdministrator(needs.viewer)) return fail(notAllowed());

  const user = await needs.users.byId(userId);
  if (!user) return fail(userNotFound());

  const distinct = [...new Set(roles)];
  await needs.transaction(async (stores) => {
    await stores.users.setRoles(user.id, distinct);
    if (user.roles.some((role) => !distinct.includes(role)))
      await endSessions({ ...needs, ...stores }, user.id, { reason: 'ROLE_REMOVED' });
    await journal({ ...needs, ...stores }, 'ROLES_SET', { userId, roles: distinct.join(' ') });
  });

  return ok({ ...user, roles: distinct });
};
