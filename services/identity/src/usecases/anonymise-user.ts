import { fail, type InvalidInputError, type NotAllowedError, notAllowed, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import type { PlatformRoleHeldError, UserNotFoundError } from '../domain/errors';
import { anonymiseAccount } from './anonymise-account';
import { journal } from './journal';

const LONGEST_REASON = 500;

const anonymiseInput = z.object({ userId: z.string(), reason: z.string().trim().min(1).max(LONGEST_REASON) });

type Failures = UserNotFoundError | PlatformRoleHeldError | NotAllowedError | InvalidInputError;

/** A platform administrator anonymises an account at its person's demand (I6). Every act is journalled, with its reason. */
export const anonymiseUser = async (
  needs: Needs<'viewer' | 'clock' | 'newId' | 'config' | 'transaction'>,
  input: z.input<typeof anonymiseInput>,
): Promise<Result<void, Failures>> => {
  if (!isAdministrator(needs.viewer)) return fail(notAllowed());
  const checked = validate(anonymiseInput, input);
  if (!checked.ok) return checked;
  const { userId, reason } = checked.value;

  return needs.transaction(async (stores) => {
    const anonymised = await anonymiseAccount({ ...needs, ...stores }, userId);
    if (anonymised.ok) await journal({ ...needs, ...stores }, 'USER_ANONYMISED', { userId, reason });
    return anonymised;
  });
};
