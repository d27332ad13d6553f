import { type InvalidInputError, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { normaliseIdentifier, type User } from '../domain/user';
import { signUp } from './sign-up';

/** Makes the first administrator, from the command line of an operator. An existing account gets the role. */
export const createAdministrator = async (
  needs: Needs<'users' | 'passwords' | 'clock' | 'newId' | 'config' | 'locale' | 'tokenSigner' | 'transaction'>,
  person: { firstName: string; lastName: string; email: string; password: string },
): Promise<Result<User, InvalidInputError>> => {
  const known = await needs.users.byIdentifier(normaliseIdentifier(person.email));
  const created = known
    ? ok({ user: known.user })
    : await signUp(needs, { ...person, termsOfUseVersion: needs.config.termsOfUseVersion });
  if (!created.ok) {
    if (created.failure.name === 'InvalidInputError') return { ok: false, failure: created.failure };
    throw new Error(created.failure.name);
  }

  const roles = [...new Set([...created.value.user.roles, 'ADMIN' as const])];
  await needs.users.setRoles(created.value.user.id, roles);

  return ok({ ...created.value.user, roles });
};
