import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { personName, validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import {
  type ExternalIdentityExpiredError,
  type ExternalIdentityTakenError,
  externalIdentityExpired,
  externalIdentityTaken,
  type TermsOfUseOutdatedError,
  termsOfUseOutdated,
} from '../domain/errors';
import { affiliationEnd, EXTERNAL_IDENTITY, type ExternalIdentity, isOpen } from '../domain/external-identity';
import type { Tokens } from '../domain/sign-in';
import type { User } from '../domain/user';
import { openSignInSession } from './open-sign-in-session';

const names = z.object({ firstName: personName, lastName: personName });

type Given = Needs<'viewer' | 'clock' | 'newId' | 'config' | 'tokenSigner' | 'transaction' | 'clientAgent' | 'locale'>;
type Failures = ExternalIdentityExpiredError | ExternalIdentityTakenError | TermsOfUseOutdatedError | InvalidInputError;

/**
 * Makes an account without password for somebody only their provider knows, and signs them in. The provider's names win;
 * what it does not say is asked. The identity is locked while it is decided: twenty at once make one account (I1).
 */
export const createAccountFromExternalIdentity = async (
  needs: Given,
  input: { termsOfUseVersion: string; firstName?: string | null; lastName?: string | null },
): Promise<Result<{ user: User; tokens: Tokens }, Failures>> => {
  const { viewer, clock, config, newId } = needs;
  if (viewer.kind !== 'guest' || viewer.purpose !== EXTERNAL_IDENTITY) return fail(externalIdentityExpired());
  if (input.termsOfUseVersion !== config.termsOfUseVersion) return fail(termsOfUseOutdated(config.termsOfUseVersion));

  return needs.transaction(async (stores) => {
    const identity = await stores.externalIdentities.lock(viewer.subject);
    if (!isOpen(identity, clock.now())) return fail(externalIdentityExpired());
    const owner = await stores.authenticationMethods.userIdOf(identity.provider, identity.externalId);
    if (owner) return fail(externalIdentityTaken());

    const checked = validate(names, {
      firstName: identity.firstName ?? input.firstName ?? '',
      lastName: identity.lastName ?? input.lastName ?? '',
    });
    if (!checked.ok) return checked;
    const user: User = {
      id: newId(),
      ...checked.value,
      email: null,
      emailVerifiedAt: null,
      username: null,
      roles: [],
      createdAt: clock.now(),
    };

    await save({ ...needs, ...stores }, user, identity);
    return ok({ user, tokens: await openSignInSession({ ...needs, ...stores }, user) });
  });
};

/** The keys cannot fail here: the account is new, and its identity locked. If one does, nothing of this is kept. */
const save = async (
  {
    users,
    termsAcceptances,
    authenticationMethods,
    externalIdentities,
    newId,
    config,
  }: Stores & Needs<'newId' | 'config'>,
  user: User,
  identity: ExternalIdentity,
): Promise<void> => {
  const at = user.createdAt;
  const inserted = await users.insert(user, { passwordHash: null });
  await termsAcceptances.accept({
    userId: user.id,
    application: 'LEARNER',
    version: config.termsOfUseVersion,
    acceptedAt: at,
  });
  const linked = await authenticationMethods.insert({
    id: newId(),
    userId: user.id,
    provider: identity.provider,
    person: identity,
    at,
    affiliationUntil: affiliationEnd(at, config.externalSignIn.affiliationDays),
  });
  if (!inserted.ok || !linked.ok) throw new Error('an account without address met another of its kind');
  await externalIdentities.markLinked(identity.id, user.id);
};
