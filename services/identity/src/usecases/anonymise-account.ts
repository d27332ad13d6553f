import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import { type PlatformRoleHeldError, platformRoleHeld, type UserNotFoundError, userNotFound } from '../domain/errors';
import { repeatAnonymisationJob } from '../jobs/definitions';
import { endSessions } from './end-sessions';

type Given = Pick<Stores, 'personalData' | 'signInSessions' | 'signInAttempts' | 'outbox'> & Needs<'clock' | 'config'>;

/**
 * Anonymises an account in the caller's transaction: erased, signed out everywhere, told to the other services (I6). Done
 * twice is done once. It is repeated when the last access token is over, for what was written with one in between.
 */
export const anonymiseAccount = async (
  needs: Given,
  userId: string,
): Promise<Result<void, UserNotFoundError | PlatformRoleHeldError>> => {
  const account = await needs.personalData.lock(userId);
  if (!account) return fail(userNotFound());
  if (account.isAnonymised) return ok(undefined);
  if (account.holdsRole) return fail(platformRoleHeld());

  await eraseAndTell(needs, userId);
  const delayMs = (needs.config.tokens.accessMinutes + 1) * 60_000;
  await needs.outbox.enqueue(repeatAnonymisationJob, { userId }, { delayMs });

  return ok(undefined);
};

/** Erases what is personal and says so; may be done again at any time. */
export const eraseAndTell = async (needs: Given, userId: string): Promise<void> => {
  const { personalData, signInAttempts, outbox, clock } = needs;
  await personalData.erase(userId, clock.now());
  await endSessions(needs, userId, { reason: 'ANONYMISED' });
  await signInAttempts.forget({ userId });
  await outbox.publish('UserAnonymised', { userId });
};
