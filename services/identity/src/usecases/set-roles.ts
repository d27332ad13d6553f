import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { type UserNotFoundError, userNotFound } from '../domain/errors';
import type { PlatformRole, User } from '../domain/user';

/** Sets the platform roles of a person: all of them, so that doing it twice is doing it once. */
export const setRoles = async (
  { viewer, users }: Needs<'viewer' | 'users'>,
  { userId, roles }: { userId: string; roles: readonly PlatformRole[] },
): Promise<Result<User, UserNotFoundError | NotAllowedError>> => {
  if (!isAdministrator(viewer)) return fail(notAllowed());

  const user = await users.byId(userId);
  if (!user) return fail(userNotFound());

  const distinct = [...new Set(roles)];
  await users.setRoles(user.id, distinct);

  return ok({ ...user, roles: distinct });
};
