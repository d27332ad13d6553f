import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { type SignInCodeExpiredError, signInCodeExpired } from '../domain/errors';
import { EXTERNAL_IDENTITY, type ExternalIdentity, isOpen, signInCode } from '../domain/external-identity';
import type { Tokens } from '../domain/sign-in';
import type { User } from '../domain/user';
import { openSignInSession } from './open-sign-in-session';

type Given = Needs<
  | 'clock'
  | 'newId'
  | 'config'
  | 'tokenSigner'
  | 'oneTime'
  | 'users'
  | 'externalIdentities'
  | 'authenticationMethods'
  | 'transaction'
  | 'clientAgent'
  | 'locale'
>;

/** The person is known, or must say which account is theirs. */
export type Exchanged = { readonly target: string | null } & (
  | { readonly user: User; readonly tokens: Tokens }
  | { readonly user: null; readonly identity: ExternalIdentity; readonly token: string; readonly expiresAt: Date }
);

/** Exchanges the code of a sign-in at a provider, once: for tokens, or for the hour an unknown person has (I1). */
export const exchangeSignInCode = async (
  needs: Given,
  { code }: { code: string },
): Promise<Result<Exchanged, SignInCodeExpiredError>> => {
  const taken = await needs.oneTime.take('sign-in-code', code, signInCode);
  if (!taken) return fail(signInCodeExpired());
  const { target } = taken;

  if ('userId' in taken) return signInAs(needs, taken.userId, target);
  const identity = await needs.externalIdentities.byId(taken.externalIdentityId);
  const owner = identity && (await needs.authenticationMethods.userIdOf(identity.provider, identity.externalId));
  if (owner) return signInAs(needs, owner, target); // linked from another window in between
  if (!isOpen(identity, needs.clock.now())) return fail(signInCodeExpired());

  const { identityMinutes } = needs.config.externalSignIn;
  const guest = await needs.tokenSigner.signForGuest(EXTERNAL_IDENTITY, identity.id, identityMinutes);
  return ok({ user: null, identity, ...guest, target });
};

const signInAs = async (
  needs: Given,
  userId: string,
  target: string | null,
): Promise<Result<Exchanged, SignInCodeExpiredError>> => {
  const user = await needs.users.byId(userId);
  if (!user) return fail(signInCodeExpired());
  const tokens = await needs.transaction((stores) => openSignInSession({ ...needs, ...stores }, user));
  return ok({ user, tokens, target });
};
