import { fail, type InvalidInputError, invalidInput, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { normaliseIdentifier, type User } from '../domain/user';
import { journal } from './journal';
import { signUp } from './sign-up';

const NOT_THE_FIRST = {
  fr: 'La plateforme a déjà un administrateur : c’est lui qui donne ce rôle (setRoles).',
  en: 'The platform has an administrator already, who gives this role (setRoles).',
};

/**
 * Makes the first administrator, from the command line of an operator: nobody is above to ask. An existing account gets the
 * role. Later ones are made by administrators, and the command makes nobody but the first, again (I5).
 */
export const createAdministrator = async (
  needs: Needs<
    'users' | 'passwords' | 'clock' | 'newId' | 'config' | 'locale' | 'tokenSigner' | 'transaction' | 'viewer'
  >,
  person: { firstName: string; lastName: string; email: string; password: string },
): Promise<Result<User, InvalidInputError>> => {
  const known = await needs.users.byIdentifier(normaliseIdentifier(person.email));
  const isFirst = known?.user.roles.includes('ADMIN') || !(await needs.users.hasAdministrator());
  if (!isFirst) return fail(invalidInput([{ path: 'email', message: NOT_THE_FIRST }]));

  const created = known
    ? ok({ user: known.user })
    : await signUp(needs, { ...person, termsOfUseVersion: needs.config.termsOfUseVersion });
  if (!created.ok) {
    if (created.failure.name === 'InvalidInputError') return { ok: false, failure: created.failure };
    throw new Error(created.failure.name);
  }

  const { user } = created.value;
  if (user.roles.includes('ADMIN')) return ok(user);
  const roles = [...user.roles, 'ADMIN' as const];
  await needs.transaction(async (stores) => {
    await stores.users.setRoles(user.id, roles);
    await journal({ ...needs, ...stores }, 'ROLES_SET', { userId: user.id, roles: roles.join(' ') });
  });

  return ok({ ...user, roles });
};
