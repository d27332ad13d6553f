import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import {
  type InvalidCredentialsError,
  invalidCredentials,
  type SignInBlockedError,
  signInBlocked,
} from '../domain/errors';
import { countAttempt, isBlocked, type SignInAttempts, type Tokens } from '../domain/sign-in';
import { normaliseIdentifier, type User } from '../domain/user';
import { openSignInSession } from './open-sign-in-session';

const signInInput = z.object({
  identifier: z.string().transform(normaliseIdentifier).pipe(z.string().min(1).max(255)),
  password: z.string().min(1).max(128),
});

type Failures = InvalidCredentialsError | SignInBlockedError | InvalidInputError;

/** Signs in. The try is counted before the password is checked; unknown and known identifiers take the same time (I7). */
export const signIn = async (
  needs: Needs<'users' | 'passwords' | 'clock' | 'newId' | 'config' | 'tokenSigner' | 'transaction'>,
  input: z.input<typeof signInInput>,
): Promise<Result<{ user: User; tokens: Tokens }, Failures>> => {
  const checked = validate(signInInput, input);
  if (!checked.ok) return checked;
  const { identifier, password } = checked.value;

  const blocked = await noteAttempt(needs, identifier);
  if (blocked) return fail(signInBlocked(blocked.blockedUntil));

  const account = await needs.users.byIdentifier(identifier);
  const isRight = await needs.passwords.verify(password, account?.passwordHash ?? null);
  if (!account || !isRight) return fail(invalidCredentials());

  return needs.transaction(async ({ signInAttempts, signInSessions }) => {
    await signInAttempts.forget(identifier);
    const tokens = await openSignInSession({ ...needs, signInSessions }, account.user);
    return ok({ user: account.user, tokens });
  });
};

/** Counts this try; gives the attempts when the identifier is blocked already. */
const noteAttempt = (
  { transaction, clock, config }: Needs<'transaction' | 'clock' | 'config'>,
  identifier: string,
): Promise<SignInAttempts | null> =>
  transaction(async ({ signInAttempts }) => {
    const attempts = await signInAttempts.lock(identifier);
    const now = clock.now();
    if (isBlocked(attempts, now)) return attempts;
    await signInAttempts.save(identifier, countAttempt(attempts, now, config.throttle));
    return null;
  });
