import { networkOf } from '@pix/kit/client-network';
import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import {
  type InvalidCredentialsError,
  invalidCredentials,
  type SignInBlockedError,
  signInBlocked,
} from '../domain/errors';
import { countAttempt, isBlocked, type TryKey } from '../domain/sign-in';
import type { User } from '../domain/user';
import { throttleEvent } from './throttle-event';

type Client = { readonly clientAddress?: string };

export type TryNeeds = Needs<'clock' | 'config' | 'keyedHash' | 'transaction'> & Client;

export const tryKey = (userId: string | null, identifier: string): TryKey => (userId ? { userId } : { identifier });

/** Counts a try on the account and on the client's address, before the password is looked at, so that parallel ones all are (S7). */
export const countTry = (needs: TryNeeds, key: TryKey): Promise<{ until: Date | null } | null> =>
  needs.transaction(async ({ signInAttempts, throttles }) => {
    const now = needs.clock.now();
    const attempts = await signInAttempts.lock(key, now);
    if (isBlocked(attempts, now)) return { until: attempts.blockedUntil };

    const address = addressHash(needs);
    const limit = needs.config.limits.signInFailuresByAddress;
    const until = address && (await throttleEvent({ throttles, clock: needs.clock }, address, limit));
    if (until) return { until };

    await signInAttempts.save(key, countAttempt(attempts, now, needs.config.throttle), now);
    return null;
  });

/** Asks a signed-in person's password again, as a sign-in would: a stolen device guesses no more than anybody (I7). */
export const checkOwnPassword = async (
  needs: TryNeeds & Needs<'users' | 'passwords'>,
  userId: string,
  password: string,
): Promise<Result<{ user: User; passwordHash: string }, InvalidCredentialsError | SignInBlockedError>> => {
  const account = await needs.users.withPassword(userId);
  const blocked = await countTry(needs, { userId });
  if (blocked) return fail(signInBlocked(blocked.until));

  const isRight = await needs.passwords.verify(password, account?.passwordHash ?? null);
  if (!account?.passwordHash || !isRight) return fail(invalidCredentials());
  await needs.transaction((stores) => forgiveTry({ ...needs, ...stores }, { userId }));
  return ok({ user: account.user, passwordHash: account.passwordHash });
};

/** A try that was right is no failure: the account's are forgotten, and this one is taken back from the address. */
export const forgiveTry = async (
  needs: Needs<'keyedHash'> & Client & Pick<Stores, 'signInAttempts' | 'throttles'>,
  key: TryKey,
): Promise<void> => {
  await needs.signInAttempts.forget(key);
  const address = addressHash(needs);
  if (address) await needs.throttles.giveBack(address);
};

const addressHash = ({ keyedHash, clientAddress }: Needs<'keyedHash'> & Client): Buffer | null =>
  clientAddress ? keyedHash('sign-in', networkOf(clientAddress)) : null;
