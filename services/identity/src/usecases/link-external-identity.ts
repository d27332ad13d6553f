import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import {
  type ExternalIdentityExpiredError,
  type ExternalIdentityTakenError,
  externalIdentityExpired,
  externalIdentityTaken,
  type ProviderAlreadyLinkedError,
} from '../domain/errors';
import { affiliationEnd, EXTERNAL_IDENTITY, type ExternalIdentity, isMadeFrom } from '../domain/external-identity';
import { anonymiseAccount } from './anonymise-account';

type Given = Needs<'viewer' | 'readToken' | 'clock' | 'newId' | 'config' | 'transaction'>;
type LinkFailure = ExternalIdentityTakenError | ProviderAlreadyLinkedError;
type Failures = ExternalIdentityExpiredError | LinkFailure | NotAllowedError;

/**
 * Adds a way to sign in to the account of the viewer, who signed in with another: both are proved to be theirs (I4).
 * Linking again is linking once. What another account has stays there, unless it is the one made from this identity a
 * moment ago, before its person remembered the older: then there is one account again (I1).
 */
export const linkExternalIdentity = async (
  needs: Given,
  { externalIdentityToken }: { externalIdentityToken: string },
): Promise<Result<{ provider: string }, Failures>> => {
  const { viewer, clock } = needs;
  if (viewer.kind !== 'user') return fail(notAllowed());
  const guest = await needs.readToken(externalIdentityToken);
  if (guest?.kind !== 'guest' || guest.purpose !== EXTERNAL_IDENTITY) return fail(externalIdentityExpired());

  return needs.transaction(async (stores): Promise<Result<{ provider: string }, Failures>> => {
    const identity = await stores.externalIdentities.lock(guest.subject);
    if (!identity || identity.expiresAt <= clock.now()) return fail(externalIdentityExpired());
    const { provider, externalId } = identity;
    const owner = await stores.authenticationMethods.userIdOf(provider, externalId);
    if (owner === viewer.userId) return ok({ provider });
    if (!owner && identity.linkedTo) return fail(externalIdentityExpired());

    const both = { ...needs, ...stores };
    const linked = owner ? await move(both, identity, owner, viewer.userId) : await add(both, identity, viewer.userId);
    if (!linked.ok) return linked;
    await stores.externalIdentities.markLinked(identity.id, viewer.userId);
    if (owner) await anonymiseAccount(both, owner);
    return ok({ provider });
  });
};

const add = (
  { authenticationMethods, newId, clock, config }: Stores & Needs<'newId' | 'clock' | 'config'>,
  identity: ExternalIdentity,
  userId: string,
): Promise<Result<void, LinkFailure>> =>
  authenticationMethods.insert({
    id: newId(),
    userId,
    provider: identity.provider,
    person: identity,
    at: clock.now(),
    affiliationUntil: affiliationEnd(clock.now(), config.externalSignIn.affiliationDays),
  });

/** Takes the identity from the account made from it, if that account has nothing else: it is anonymised then. */
const move = async (
  { users, authenticationMethods, config }: Stores & Needs<'config'>,
  identity: ExternalIdentity,
  owner: string,
  userId: string,
): Promise<Result<void, LinkFailure>> => {
  const account = await users.lock(owner);
  const methodCount = await authenticationMethods.countOf(owner);
  const { identityMinutes } = config.externalSignIn;
  return account && isMadeFrom(identity, { ...account, methodCount }, identityMinutes)
    ? authenticationMethods.move(identity, owner, userId)
    : fail(externalIdentityTaken());
};
