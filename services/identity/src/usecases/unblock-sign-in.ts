import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import { normaliseIdentifier } from '../domain/user';
import { journal } from './journal';
import { tryKey } from './password-try';

/** Ends the blocking of an account, temporary or for good (S7). The answer does not tell whether anybody has the identifier. */
export const unblockSignIn = async (
  needs: Needs<'viewer' | 'users' | 'clock' | 'newId' | 'transaction'>,
  input: { identifier: string },
): Promise<Result<void, NotAllowedError>> => {
  if (!isAdministrator(needs.viewer)) return fail(notAllowed());

  const identifier = normaliseIdentifier(input.identifier);
  const account = await needs.users.byIdentifier(identifier);
  const userId = account?.user.id ?? null;

  await needs.transaction(async (stores) => {
    await stores.signInAttempts.forget(tryKey(userId, identifier));
    await journal({ ...needs, ...stores }, 'SIGN_IN_UNBLOCKED', userId ? { userId } : {});
  });
  return ok(undefined);
};
