import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { personName, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import { type EmailTakenError, type TermsOfUseOutdatedError, termsOfUseOutdated } from '../domain/errors';
import { newPassword, newPasswordOf } from '../domain/password';
import type { Tokens } from '../domain/sign-in';
import { normaliseIdentifier, type User } from '../domain/user';
import { openSignInSession } from './open-sign-in-session';
import { queueMail } from './queue-mail';

const signUpInput = z.object({
  firstName: personName,
  lastName: personName,
  email: z.string().transform(normaliseIdentifier).pipe(z.email().max(255)),
  password: newPassword,
  termsOfUseVersion: z.string(),
});

type Given = Needs<'passwords' | 'clock' | 'newId' | 'config' | 'locale' | 'tokenSigner' | 'transaction'> & {
  readonly clientAgent?: string;
};

type Failures = EmailTakenError | TermsOfUseOutdatedError | InvalidInputError;

/** Creates an account and signs its person in, in one transaction. The terms accepted must be those in force (I8). */
export const signUp = async (
  needs: Given,
  input: z.input<typeof signUpInput>,
): Promise<Result<{ user: User; tokens: Tokens }, Failures>> => {
  const { passwords, clock, newId, config, locale, transaction } = needs;
  const checked = validate(signUpInput, input);
  if (!checked.ok) return checked;
  const { password, termsOfUseVersion: version, ...names } = checked.value;
  const isTheirs = validate(z.object({ password: newPasswordOf(names) }), { password });
  if (!isTheirs.ok) return isTheirs;
  if (version !== config.termsOfUseVersion) return fail(termsOfUseOutdated(config.termsOfUseVersion));

  const acceptedAt = clock.now();
  const user: User = { id: newId(), ...names, emailVerifiedAt: null, username: null, roles: [], createdAt: acceptedAt };
  const userId = user.id;
  const passwordHash = await passwords.hash(password);

  return transaction(async (stores) => {
    const inserted = await stores.users.insert(user, { passwordHash });
    if (!inserted.ok) return inserted;
    await stores.termsAcceptances.accept({ userId, application: 'LEARNER', version, acceptedAt });
    const tokens = await openSignInSession({ ...needs, ...stores }, user);
    await queueMail({ ...needs, ...stores }, { kind: 'EMAIL_VERIFICATION', userId, address: names.email, locale });
    return ok({ user, tokens });
  });
};
