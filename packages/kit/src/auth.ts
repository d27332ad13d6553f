import { timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from './clock';
import { KeysUnavailable } from './remote-keys';

/** Who is asking, as their token says. What they may do is decided by each service, in `domain/access.ts`. */
export type Viewer =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly signInSessionId: string;
      readonly roles: readonly string[];
    }
  | { readonly kind: 'machine'; readonly clientId: string; readonly scopes: readonly string[] }
  /** Somebody without an account, let in for one purpose on one thing. */
  | { readonly kind: 'guest'; readonly purpose: string; readonly subject: string };

export const ANONYMOUS: Viewer = { kind: 'anonymous' };

export const TOKEN_AUDIENCE = 'pix';
export const TOKEN_ALGORITHM = 'ES256';

/** What an access token says, one shape a kind of viewer. */
const claims = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), sub: z.string(), sid: z.string(), roles: z.array(z.string()) }),
  z.object({ kind: z.literal('machine'), sub: z.string(), scope: z.string() }),
  z.object({ kind: z.literal('guest'), sub: z.string(), purpose: z.string() }),
]);

export type TokenClaims = z.infer<typeof claims>;

const toViewer = (token: TokenClaims): Viewer => {
  switch (token.kind) {
    case 'user':
      return { kind: 'user', userId: token.sub, signInSessionId: token.sid, roles: token.roles };
    case 'machine':
      return { kind: 'machine', clientId: token.sub, scopes: token.scope.split(' ') };
    case 'guest':
      return { kind: 'guest', purpose: token.purpose, subject: token.sub };
  }
};

/** Thrown, because no screen expects it: the client signs in again and repeats its request. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Connectez-vous pour continuer. / Sign in to continue.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });

/**
 * Reads `Authorization: Bearer …`. No header is anonymous; a header that does not verify is refused, never ignored.
 * Whether a token is over is told by the clock, or by the machine's own when none is given; and by `hasEnded`, of its
 * sign-in session, where somebody knows: at the gateway, which everything passes.
 */
export const createAuthenticator = (options: {
  issuer: string;
  keys: JWTVerifyGetKey;
  clock?: Clock;
  hasEnded?: (signInSessionId: string) => Promise<boolean>;
}) => {
  const verified = verifiedTokens();
  const now = (): number => (options.clock ? options.clock.now().getTime() : Date.now());
  const verify = async (authorization: string | undefined): Promise<Viewer> => {
    if (!authorization) return ANONYMOUS;
    const [scheme, token, ...rest] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw unauthenticated();
    const known = verified.find(token, now());
    if (known) return known;
    try {
      const { payload } = await jwtVerify(token, options.keys, {
        issuer: options.issuer,
        audience: TOKEN_AUDIENCE,
        algorithms: [TOKEN_ALGORITHM],
        typ: 'at+jwt',
        ...(options.clock && { currentDate: options.clock.now() }),
        requiredClaims: ['exp'], // The library takes a token without end otherwise.
      });
      const viewer = toViewer(claims.parse(payload));
      verified.keep(token, viewer, { now: now(), expiresAt: (payload.exp ?? 0) * 1_000 });
      return viewer;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error; // an outage, not a bad token
      throw unauthenticated();
    }
  };

  return async (authorization: string | undefined): Promise<Viewer> => {
    const viewer = await verify(authorization);
    if (viewer.kind === 'user' && (await options.hasEnded?.(viewer.signInSessionId))) throw unauthenticated();
    return viewer;
  };
};

const KEPT_TOKENS = 10_000;
const KEPT_MS = 60_000;

/**
 * Tokens whose signature was checked less than a minute ago: somebody who answers every few seconds is not verified every time.
 * What a token says does not change: only its end is looked at again, and at the gateway whether its sign-in session ended.
 */
const verifiedTokens = () => {
  const kept = new Map<string, { readonly viewer: Viewer; readonly until: number }>();
  return {
    find(token: string, now: number): Viewer | null {
      const found = kept.get(token);
      if (found && found.until > now) return found.viewer;
      kept.delete(token);
      return null;
    },
    keep(token: string, viewer: Viewer, { now, expiresAt }: { now: number; expiresAt: number }): void {
      kept.set(token, { viewer, until: Math.min(now + KEPT_MS, expiresAt) });
      if (kept.size > KEPT_TOKENS) kept.delete(kept.keys().next().value ?? token);
    },
  };
};

export type Authenticator = ReturnType<typeof createAuthenticator>;

/** Whether the caller holds the key shared by the gateway and the services. */
export const isInternalCall = (key: string, given: string | undefined): boolean => {
  const expected = Buffer.from(key);
  const actual = Buffer.from(given ?? '');
  return expected.length === actual.length && timingSafeEqual(expected, actual);
};

export const GATEWAY_KEY_HEADER = 'x-gateway-key';

/** What the gateway tells the subgraphs of the device a request comes from; it never passes on such headers from outside. */
export const CLIENT_ADDRESS_HEADER = 'x-client-address';
export const CLIENT_AGENT_HEADER = 'x-client-agent';

/** Marks a call of one of our services, made without the gateway, which never passes this header on. */
export const INTERNAL_CALL_HEADER = 'x-internal-call';
