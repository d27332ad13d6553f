import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import { type ProtectedAccountError, protectedAccount, type UserNotFoundError, userNotFound } from '../domain/errors';
import { type AccessRequest, accessRequest } from '../domain/pupil-account';
import { endSessions } from './end-sessions';
import { toTemporaryPassword } from './give-pupil-access';
import { journal } from './journal';
import { queueMail } from './queue-mail';

type Request = Omit<AccessRequest, 'renewUnused'>;
type Given = Needs<'oneTimePasswords' | 'clock' | 'newId' | 'config' | 'viewer' | 'locale'>;

/**
 * Replaces a pupil's password by a one-time one, signs them out everywhere, ends the blocking of their account and tells
 * them by mail if they have an address (I4). Never that of an account with a role on the platform. The same request again
 * gets the same password, as long as it waits to be used.
 */
export const resetPupilPassword = async (
  needs: Given & Needs<'transaction'>,
  { userId, ...input }: Request & { userId: string },
): Promise<Result<{ password: string }, UserNotFoundError | ProtectedAccountError | InvalidInputError>> => {
  const checked = validate(accessRequest, input);
  if (!checked.ok) return checked;

  const password = needs.oneTimePasswords.draw();
  const [hash = ''] = await needs.oneTimePasswords.hashAll([password]);

  return needs.transaction((stores) => replace({ ...needs, ...stores }, checked.value, userId, { password, hash }));
};

const replace = async (
  needs: Given & Stores,
  request: Request,
  userId: string,
  drawn: { password: string; hash: string },
): Promise<Result<{ password: string }, UserNotFoundError | ProtectedAccountError>> => {
  const { users, pupilAccounts, temporaryPasswords, oneTimePasswords, signInAttempts, clock } = needs;
  const [account] = await pupilAccounts.lock([userId]);
  if (!account) return fail(userNotFound());
  if (account.isProtected) return fail(protectedAccount());
  const [waiting] = await temporaryPasswords.byUserIds([userId]);
  if (waiting?.requestKey === request.requestKey)
    return ok({ password: oneTimePasswords.open(waiting.sealed, { ...request, userId }) });

  await pupilAccounts.setOwnPassword(userId, null);
  await temporaryPasswords.save([toTemporaryPassword(needs, request, userId, drawn)], clock.now());
  await endSessions(needs, userId, { reason: 'PASSWORD_RESET' });
  await signInAttempts.forget({ userId });
  await journal(needs, 'PASSWORD_RESET_BY_STAFF', { userId, askedBy: request.askedBy });
  const address = (await users.byId(userId))?.email;
  if (address) await queueMail(needs, { kind: 'PASSWORD_CHANGED', userId, address, locale: needs.locale });
  return ok({ password: drawn.password });
};
