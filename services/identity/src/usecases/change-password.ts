import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { type InvalidCredentialsError, invalidCredentials, type SignInBlockedError } from '../domain/errors';
import { newPasswordOf } from '../domain/password';
import { endSessions } from './end-sessions';
import { checkOwnPassword, type TryNeeds } from './password-try';
import { queueMail } from './queue-mail';

type Given = TryNeeds & Needs<'viewer' | 'users' | 'passwords' | 'newId' | 'locale'>;
type Failures = InvalidCredentialsError | SignInBlockedError | InvalidInputError | NotAllowedError;

/** Changes one's own password: the current one is asked, and one's other devices are signed out (I7). */
export const changePassword = async (
  needs: Given,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Result<void, Failures>> => {
  const { viewer, locale } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());
  const { userId, signInSessionId } = viewer;
  const current = await checkOwnPassword(needs, userId, currentPassword);
  if (!current.ok) return current;

  const checked = validate(z.object({ newPassword: newPasswordOf(current.value.user) }), { newPassword });
  if (!checked.ok) return checked;
  const passwordHash = await needs.passwords.hash(newPassword);

  return needs.transaction(async (stores) => {
    const now = needs.clock.now();
    const account = await stores.users.lock(userId);
    if (account?.passwordHash !== current.value.passwordHash) return fail(invalidCredentials());
    await stores.users.setPassword(userId, passwordHash);
    await stores.emailProofs.revokeTokens(userId, 'RESET_PASSWORD', now);
    await stores.emailProofs.endChange(userId);
    await endSessions({ ...needs, ...stores }, userId, { reason: 'PASSWORD_CHANGED', except: signInSessionId });
    const { email: address } = account.user;
    if (address) await queueMail({ ...needs, ...stores }, { kind: 'PASSWORD_CHANGED', userId, address, locale });
    return ok(undefined);
  });
};
