import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { type TemporaryPasswordOverError, temporaryPasswordOver } from '../domain/errors';
import { newPasswordOf } from '../domain/password';
import { CHANGE_PASSWORD, isLive } from '../domain/pupil-account';
import type { Tokens } from '../domain/sign-in';
import type { User } from '../domain/user';
import { openSignInSession } from './open-sign-in-session';

type Given = Needs<
  | 'viewer'
  | 'users'
  | 'temporaryPasswords'
  | 'passwords'
  | 'clock'
  | 'newId'
  | 'config'
  | 'tokenSigner'
  | 'locale'
  | 'transaction'
>;
type Failures = TemporaryPasswordOverError | InvalidInputError;

/**
 * Replaces the one-time password that the viewer has just signed in with by one of their choice, and signs them in (I3).
 * The token is bound to that very password: once it is replaced, by its person or by a teacher, the token is worth nothing.
 */
export const replaceTemporaryPassword = async (
  needs: Given,
  { newPassword }: { newPassword: string },
): Promise<Result<{ user: User; tokens: Tokens }, Failures>> => {
  const { viewer } = needs;
  if (viewer.kind !== 'guest' || viewer.purpose !== CHANGE_PASSWORD) return fail(temporaryPasswordOver());

  const known = await needs.temporaryPasswords.byId(viewer.subject);
  const owner = known && (await needs.users.byId(known.userId));
  if (!owner) return fail(temporaryPasswordOver());
  const checked = validate(z.object({ newPassword: newPasswordOf(owner) }), { newPassword });
  if (!checked.ok) return checked;
  const hash = await needs.passwords.hash(newPassword);

  return needs.transaction(async ({ users, pupilAccounts, temporaryPasswords, signInSessions }) => {
    const temporary = await temporaryPasswords.lock(viewer.subject);
    if (!temporary || !isLive(temporary, needs.clock.now())) return fail(temporaryPasswordOver());
    const [account] = await pupilAccounts.lock([temporary.userId]);
    const user = account && !account.hasOwnPassword ? await users.byId(account.userId) : null;
    if (!user) return fail(temporaryPasswordOver());

    await pupilAccounts.setOwnPassword(user.id, hash);
    await temporaryPasswords.remove(temporary.id);
    return ok({ user, tokens: await openSignInSession({ ...needs, signInSessions }, user) });
  });
};
