import { createHash, randomBytes } from 'node:crypto';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, type TokenClaims } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import { importJWK, SignJWT } from 'jose';
import type { Config } from '../config';
import type { User } from '../domain/user';

export type SignedToken = { readonly token: string; readonly expiresAt: Date };

/** The public halves of every key whose tokens are taken: the one that signs, and those before or after it. */
export const publicKeys = ({ signingKey: { d: _private, ...current }, previousKeys }: Config['tokens']) => ({
  keys: [current, ...previousKeys.filter(({ kid }) => kid !== current.kid)].map((key) => ({
    ...key,
    use: 'sig',
    alg: TOKEN_ALGORITHM,
  })),
});

/** Makes the platform's tokens: the only place that holds the private key. */
export const createTokenSigner = async (config: Config['tokens'], clock: Clock) => {
  const key = await importJWK(config.signingKey, TOKEN_ALGORITHM);

  const sign = async (claims: TokenClaims, minutes: number): Promise<SignedToken> => {
    const now = clock.now();
    const expiresAt = new Date(Math.floor(now.getTime() / 1_000) * 1_000 + minutes * 60_000);
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, typ: 'at+jwt', kid: config.signingKey.kid })
      .setIssuer(config.issuer)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(key);
    return { token, expiresAt };
  };

  return {
    signForUser: (user: User, signInSessionId: string): Promise<SignedToken> =>
      sign({ kind: 'user', sub: user.id, sid: signInSessionId, roles: [...user.roles] }, config.accessMinutes),
    signForMachine: (clientId: string, scopes: readonly string[]): Promise<SignedToken> =>
      sign({ kind: 'machine', sub: clientId, scope: scopes.join(' ') }, config.machineMinutes),
    signForGuest: (purpose: string, subject: string, minutes: number): Promise<SignedToken> =>
      sign({ kind: 'guest', sub: subject, purpose }, minutes),
  };
};

export type TokenSigner = Awaited<ReturnType<typeof createTokenSigner>>;

/** A refresh token is 256 random bits; only its hash is stored. */
export const newRefreshToken = (): string => randomBytes(32).toString('base64url');

export const hashRefreshToken = (token: string): Buffer => createHash('sha256').update(token).digest();
