import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../context';
import { type ProtectedAccountError, protectedAccount, type UserNotFoundError, userNotFound } from '../domain/errors';
import { type AccessRequest, accessRequest, civilNames, type PupilAccess } from '../domain/pupil-account';
import { givePupilAccess } from './give-pupil-access';
import { journal } from './journal';

type Input = Omit<AccessRequest, 'renewUnused'> & {
  userId: string;
  firstName: string;
  lastName: string;
  birthDate: string;
};

/** Adds a username to one pupil's account, and a one-time password if they have none of their own (I4). Twice is once. */
export const addUsername = async (
  needs: Parameters<typeof givePupilAccess>[0] & Needs<'viewer' | 'auditEntries'>,
  input: Input,
): Promise<Result<PupilAccess, UserNotFoundError | ProtectedAccountError | InvalidInputError>> => {
  const checked = validate(accessRequest.extend(civilNames.shape), input);
  if (!checked.ok) return checked;
  const { firstName, lastName, birthDate, ...request } = checked.value;
  const [account] = await needs.pupilAccounts.byIds([input.userId]);
  if (!account) return fail(userNotFound());
  if (account.isProtected) return fail(protectedAccount());

  const pupil = { key: account.userId, userId: account.userId, firstName, lastName, birthDate };
  const [access] = await givePupilAccess(needs, { ...request, renewUnused: false }, [pupil]);
  if (!access?.userId) return fail(protectedAccount());

  if (account.username === null)
    await journal(needs, 'USERNAME_ADDED_BY_STAFF', { userId: account.userId, askedBy: request.askedBy });
  return ok(access);
};
