import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { personName, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { type EmailTakenError, type TermsOfUseOutdatedError, termsOfUseOutdated } from '../domain/errors';
import { newPassword } from '../domain/password';
import type { Tokens } from '../domain/sign-in';
import { normaliseIdentifier, type User } from '../domain/user';
import { openSignInSession } from './open-sign-in-session';

const signUpInput = z.object({
  firstName: personName,
  lastName: personName,
  email: z.string().transform(normaliseIdentifier).pipe(z.email().max(255)),
  password: newPassword,
  termsOfUseVersion: z.string(),
});

/** Creates an account and signs its person in, in one transaction. The terms accepted must be those in force (I8). */
export const signUp = async (
  {
    passwords,
    clock,
    newId,
    config,
    tokenSigner,
    transaction,
  }: Needs<'passwords' | 'clock' | 'newId' | 'config' | 'tokenSigner' | 'transaction'>,
  input: z.input<typeof signUpInput>,
): Promise<Result<{ user: User; tokens: Tokens }, EmailTakenError | TermsOfUseOutdatedError | InvalidInputError>> => {
  const checked = validate(signUpInput, input);
  if (!checked.ok) return checked;
  const { password, termsOfUseVersion, ...names } = checked.value;
  if (termsOfUseVersion !== config.termsOfUseVersion) return fail(termsOfUseOutdated(config.termsOfUseVersion));

  const user: User = { id: newId(), ...names, username: null, roles: [], createdAt: clock.now() };
  const passwordHash = await passwords.hash(password);

  return transaction(async ({ users, signInSessions }) => {
    const inserted = await users.insert(user, { passwordHash, termsOfUseVersion });
    if (!inserted.ok) return inserted;
    const tokens = await openSignInSession({ clock, newId, config, tokenSigner, signInSessions }, user);
    return ok({ user, tokens });
  });
};
