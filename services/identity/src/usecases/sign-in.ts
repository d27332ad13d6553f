import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import {
  type InvalidCredentialsError,
  invalidCredentials,
  type SignInBlockedError,
  signInBlocked,
} from '../domain/errors';
import { passwordToCheck } from '../domain/password';
import { CHANGE_PASSWORD, isLive, type TemporaryPassword } from '../domain/pupil-account';
import type { Tokens } from '../domain/sign-in';
import { normaliseIdentifier, type User } from '../domain/user';
import { openSignInSession } from './open-sign-in-session';
import { countTry, forgiveTry, type TryNeeds, tryKey } from './password-try';

const signInInput = z.object({
  identifier: z.string().transform(normaliseIdentifier).pipe(z.string().min(1).max(255)),
  password: passwordToCheck,
});

/** Signed in, or signed in with a one-time password, which must be replaced first (I3). */
export type SignedIn =
  | { readonly user: User; readonly tokens: Tokens }
  | { readonly user: null; readonly changeToken: string; readonly changeTokenExpiresAt: Date };

type Failures = InvalidCredentialsError | SignInBlockedError | InvalidInputError;

/** Signs in. The try is counted before the password is checked; unknown and known identifiers take the same time (I7). */
export const signIn = async (
  needs: Needs<'users' | 'passwords' | 'clock' | 'newId' | 'config' | 'tokenSigner' | 'locale' | 'transaction'> &
    TryNeeds &
    OneTime,
  input: z.input<typeof signInInput>,
): Promise<Result<SignedIn, Failures>> => {
  const checked = validate(signInInput, input);
  if (!checked.ok) return checked;
  const { identifier, password } = checked.value;

  const account = await needs.users.byIdentifier(identifier);
  const key = tryKey(account?.user.id ?? null, identifier);
  const blocked = await countTry(needs, key);
  if (blocked) return fail(signInBlocked(blocked.until));

  const isRight = await needs.passwords.verify(password, account?.passwordHash ?? null);
  const oneTime = await verifyOneTime(needs, account, password);
  if (oneTime) {
    await needs.transaction((stores) => forgiveTry({ ...needs, ...stores }, key));
    return ok(await askForChange(needs, oneTime));
  }
  if (!account || !isRight) return fail(invalidCredentials());

  return needs.transaction(async (stores) => {
    const current = await stores.users.lock(account.user.id);
    // A password changed between the check and here opens nothing any more.
    if (!current || current.passwordHash !== account.passwordHash) return fail(invalidCredentials());
    await forgiveTry({ ...needs, ...stores }, key);
    const tokens = await openSignInSession({ ...needs, ...stores }, current.user);
    return ok({ user: current.user, tokens });
  });
};

type OneTime = Needs<'temporaryPasswords' | 'oneTimePasswords'>;

/** The one-time password of an account without one of its own, if this is it. Nobody's takes as long as somebody's. */
const verifyOneTime = async (
  { temporaryPasswords, oneTimePasswords, clock }: OneTime & Needs<'clock'>,
  account: { user: User; passwordHash: string | null } | null,
  password: string,
): Promise<TemporaryPassword | null> => {
  const [temporary] = await temporaryPasswords.byUserIds([account?.user.id ?? '']);
  const usable = temporary && !account?.passwordHash && isLive(temporary, clock.now()) ? temporary : null;
  return (await oneTimePasswords.verify(password, usable?.hash ?? null)) ? usable : null;
};

const askForChange = async (
  { tokenSigner, config }: Needs<'tokenSigner' | 'config'>,
  { id }: TemporaryPassword,
): Promise<SignedIn> => {
  const { token, expiresAt } = await tokenSigner.signForGuest(CHANGE_PASSWORD, id, config.pupils.changeTokenMinutes);
  return { user: null, changeToken: token, changeTokenExpiresAt: expiresAt };
};
