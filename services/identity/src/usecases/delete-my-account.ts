import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import {
  type FreshSignInNeededError,
  freshSignInNeeded,
  type InvalidCredentialsError,
  type PlatformRoleHeldError,
  platformRoleHeld,
  type SignInBlockedError,
  type UserNotFoundError,
} from '../domain/errors';
import { passwordToCheck } from '../domain/password';
import { anonymiseAccount } from './anonymise-account';
import { checkOwnPassword, type TryNeeds } from './password-try';

const deleteInput = z.object({ password: passwordToCheck.nullish() });

type Proof = InvalidCredentialsError | SignInBlockedError | FreshSignInNeededError;
type Failures = Proof | PlatformRoleHeldError | UserNotFoundError | NotAllowedError | InvalidInputError;
type Given = TryNeeds & Needs<'viewer' | 'users' | 'passwords' | 'signInSessions'>;

/**
 * The viewer leaves: their account is anonymised, for good (I6). A token alone is not enough, it may be stolen: the
 * password is asked, or a sign-in of a few minutes ago where there is none. Gone already is gone.
 */
export const deleteMyAccount = async (
  needs: Given,
  input: z.input<typeof deleteInput>,
): Promise<Result<void, Failures>> => {
  const { viewer, users } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());
  const checked = validate(deleteInput, input);
  if (!checked.ok) return checked;

  const account = await users.withPassword(viewer.userId);
  if (!account) return ok(undefined);
  if (account.user.roles.length > 0) return fail(platformRoleHeld());
  const proved = account.passwordHash
    ? await checkOwnPassword(needs, viewer.userId, checked.value.password ?? '')
    : await checkFreshSignIn(needs, viewer.userId, viewer.signInSessionId);
  if (!proved.ok) return (await users.byId(viewer.userId)) ? proved : ok(undefined); // Another click was faster.

  return needs.transaction((stores) => anonymiseAccount({ ...needs, ...stores }, viewer.userId));
};

const checkFreshSignIn = async (
  { signInSessions, clock, config }: Needs<'signInSessions' | 'clock' | 'config'>,
  userId: string,
  sessionId: string,
): Promise<Result<void, FreshSignInNeededError>> => {
  const since = new Date(clock.now().getTime() - config.privacy.freshSignInMinutes * 60_000);
  const signedInAt = await signInSessions.openSince(userId, sessionId);
  return signedInAt && signedInAt >= since ? ok(undefined) : fail(freshSignInNeeded());
};
