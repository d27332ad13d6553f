import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import { isSameHash } from '../credentials/secrets';
import type { EmailChange } from '../domain/email-proof';
import {
  type EmailChangeNotFoundError,
  type EmailTakenError,
  emailChangeNotFound,
  type WrongCodeError,
  wrongCode,
} from '../domain/errors';
import type { User } from '../domain/user';
import { queueMail } from './queue-mail';

type Given = Needs<'viewer' | 'clock' | 'newId' | 'config' | 'locale' | 'keyedHash'>;
type Failures = WrongCodeError | EmailChangeNotFoundError | EmailTakenError | NotAllowedError;

/** Changes one's address with the code it received: within 10 minutes, in at most 5 tries, parallel ones counted (I7). */
export const confirmEmailChange = async (
  needs: Given & Needs<'transaction'>,
  { code }: { code: string },
): Promise<Result<User, Failures>> => {
  const { viewer, keyedHash, config, clock } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());
  const { userId } = viewer;

  return needs.transaction(async (stores) => {
    const account = await stores.users.lock(userId);
    const change = await stores.emailProofs.lockChange(userId);
    if (!account || !change || !isOpen(change, clock.now(), config.emailProofs.codeTries))
      return fail(emailChangeNotFound());

    const given = keyedHash('email change', userId, change.email, code.trim());
    if (!change.codeHash || !isSameHash(change.codeHash, given)) {
      await stores.emailProofs.countTry(userId);
      return fail(wrongCode(config.emailProofs.codeTries - change.tryCount - 1));
    }
    return changeEmail({ ...needs, ...stores }, account.user, change.email);
  });
};

const isOpen = ({ codeHash, tryCount, expiresAt }: EmailChange, now: Date, tries: number): boolean =>
  codeHash !== null && tryCount < tries && expiresAt > now;

/** The old address is told: its owner may not be who asked. Links sent to it serve no more. */
const changeEmail = async (
  needs: Given & Stores,
  user: User,
  email: string,
): Promise<Result<User, EmailTakenError>> => {
  const { users, emailProofs, locale } = needs;
  const now = needs.clock.now();
  await emailProofs.endChange(user.id);
  const changed = await users.changeEmail(user.id, email, now);
  if (!changed.ok) return changed;
  await emailProofs.revokeTokens(user.id, 'RESET_PASSWORD', now);
  await emailProofs.revokeTokens(user.id, 'VERIFY_EMAIL', now);
  if (user.email && user.email !== email)
    await queueMail(needs, { kind: 'EMAIL_CHANGED', userId: user.id, address: user.email, locale });
  return ok({ ...user, email, emailVerifiedAt: now });
};
