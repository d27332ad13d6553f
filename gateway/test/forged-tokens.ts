import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { exportJWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { PUBLIC_URL } from './toy-platform';

const SECONDS = () => Math.floor(Date.now() / 1_000);

const HEADER: JWTHeaderParameters = { alg: TOKEN_ALGORITHM, kid: 'toy', typ: 'at+jwt' };

const payload = (changes: JWTPayload = {}): JWTPayload => ({
  iss: PUBLIC_URL,
  aud: TOKEN_AUDIENCE,
  kind: 'user',
  sub: newId(),
  sid: newId(),
  roles: ['ADMIN'],
  iat: SECONDS(),
  exp: SECONDS() + 600,
  ...changes,
});

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signed = (key: KeyObject, claims: JWTPayload, header: object = {}): Promise<string> =>
  new SignJWT(JSON.parse(JSON.stringify(claims))).setProtectedHeader({ ...HEADER, ...header }).sign(key);

const unsigned = (alg: string): string => `${part({ ...HEADER, alg })}.${part(payload())}.`;

const hashed = (secret: string | Buffer, header: object = {}): string => {
  const text = `${part({ ...HEADER, alg: 'HS256', ...header })}.${part(payload())}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

const swapped = (token: string, at: number, value: string): string => token.split('.').with(at, value).join('.');

const foreignPair = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });

export type Forgery = readonly [name: string, authorization: string];

/** Tokens nobody signed, or that were signed for something else: by name. `ours` is the key of identity, `elsewhere` a host of the forger. */
export const forgedTokens = async (ours: KeyObject, elsewhere: string): Promise<Forgery[]> => {
  const publicKey = createPublicKey(ours);
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const theirs = foreignPair();
  const theirJwk = { ...(await exportJWK(theirs.publicKey)), kid: 'toy', alg: TOKEN_ALGORITHM };
  const good = await signed(ours, payload());
  const byThem = (header: object = {}, claims: JWTPayload = {}) => signed(theirs.privateKey, payload(claims), header);
  const byUs = (claims: JWTPayload, header: object = {}) => signed(ours, payload(claims), header);

  const tokens: Record<string, string> = {
    'alg none': unsigned('none'),
    'alg None': unsigned('None'),
    'alg ES256 without a signature': unsigned(TOKEN_ALGORITHM),
    'HS256 with our public key, as PEM, for a secret': hashed(pem),
    'HS256 with our public key, as JWK, for a secret': hashed(JSON.stringify(await exportJWK(publicKey))),
    'HS256 with an empty secret': hashed(''),
    'HS256, said to be ES256': hashed(pem, { alg: TOKEN_ALGORITHM }),
    'a signature of zeros': swapped(good, 2, Buffer.alloc(64).toString('base64url')),
    'another curve': await signed(foreignPair('P-384').privateKey, payload(), { alg: 'ES384' }),
    'another key under the name of ours': await byThem(),
    'another key, unknown': await byThem({ kid: 'other' }),
    'another key, unnamed': await byThem({ kid: undefined }),
    'a key named by a path': await byThem({ kid: '../../../../dev/null' }),
    'a jku header': await byThem({ jku: `${elsewhere}/jwks` }),
    'an x5u header': await byThem({ x5u: `${elsewhere}/certificate.pem` }),
    'a jwk header': await byThem({ jwk: theirJwk }),
    'jku and jwk headers, and another kid': await byThem({ kid: 'other', jku: `${elsewhere}/jwks`, jwk: theirJwk }),
    'a key of another environment': await byThem({}, { iss: 'https://staging.pix.example' }),
    'the issuer of another environment': await byUs({ iss: 'https://staging.pix.example' }),
    'our issuer with a slash': await byUs({ iss: `${PUBLIC_URL}/` }),
    'no issuer': await byUs({ iss: undefined }),
    'another audience': await byUs({ aud: 'pix-refresh' }),
    'no audience': await byUs({ aud: undefined }),
    'another typ': await byUs({}, { typ: 'JWT' }),
    'no typ': await byUs({}, { typ: undefined }),
    'a token that is over': await byUs({ exp: SECONDS() - 1 }),
    'a token without end': await byUs({ exp: undefined }),
    'an end that is no number': await byUs({ exp: '9999999999' as unknown as number }),
    'not valid yet': await byUs({ nbf: SECONDS() + 300 }),
    'a changed payload': swapped(good, 1, part(payload({ sub: newId() }))),
    'a changed header': swapped(good, 0, part({ ...HEADER, extra: true })),
    'a viewer of no kind': await byUs({ kind: 'root' }),
    'a person without a sign-in session': await byUs({ sid: undefined }),
    'a part too few': good.split('.').slice(0, 2).join('.'),
    'a part too many': `${good}.${part({})}`,
    'no token at all': 'null',
  };
  return [
    ...Object.entries(tokens).map(([name, token]) => [name, `Bearer ${token}`] as const),
    ['a good token under another scheme', `Basic ${good}`],
    ['two tokens', `Bearer ${good} ${good}`],
  ];
};
