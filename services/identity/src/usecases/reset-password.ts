import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import { hashToken } from '../credentials/secrets';
import { canServe } from '../domain/email-proof';
import { type InvalidEmailTokenError, invalidEmailToken } from '../domain/errors';
import { newPasswordOf } from '../domain/password';
import { endSessions } from './end-sessions';
import { queueMail } from './queue-mail';

type Given = Needs<'users' | 'emailProofs' | 'passwords' | 'clock' | 'newId' | 'config' | 'locale' | 'transaction'>;
type Failures = InvalidEmailTokenError | InvalidInputError;

/**
 * Chooses a new password with the token of a mail: once, within the hour, for the address it went to. Every sign-in session
 * ends and the blocking of the account too: its owner has proved themselves otherwise (I7).
 */
export const resetPassword = async (
  needs: Given,
  { token, newPassword }: { token: string; newPassword: string },
): Promise<Result<void, Failures>> => {
  const hash = hashToken(token);
  const proof = await needs.emailProofs.tokenByHash(hash, 'RESET_PASSWORD');
  const user = proof && canServe(proof, needs.clock.now()) ? await needs.users.byId(proof.userId) : null;
  if (!proof || !user || user.email !== proof.email) return fail(invalidEmailToken());

  const checked = validate(z.object({ newPassword: newPasswordOf(user) }), { newPassword });
  if (!checked.ok) return checked;
  const passwordHash = await needs.passwords.hash(newPassword);

  return needs.transaction((stores) => replacePassword({ ...needs, ...stores }, { hash, ...proof, passwordHash }));
};

const replacePassword = async (
  needs: Given & Stores,
  { hash, userId, email, passwordHash }: { hash: Buffer; userId: string; email: string; passwordHash: string },
): Promise<Result<void, InvalidEmailTokenError>> => {
  const { users, emailProofs, signInAttempts } = needs;
  const now = needs.clock.now();
  const account = await users.lock(userId);
  if (account?.user.email !== email || !(await emailProofs.useToken(hash, now))) return fail(invalidEmailToken());

  await users.setPassword(userId, passwordHash);
  await users.markEmailVerified(userId, now);
  await emailProofs.revokeTokens(userId, 'RESET_PASSWORD', now);
  await emailProofs.endChange(userId);
  await endSessions(needs, userId, { reason: 'PASSWORD_RESET' });
  await signInAttempts.forget({ userId });
  await queueMail(needs, { kind: 'PASSWORD_CHANGED', userId, address: email, locale: needs.locale });
  return ok(undefined);
};
