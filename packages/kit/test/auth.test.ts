import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, exportJWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { ANONYMOUS, createAuthenticator, isInternalCall } from '../src/auth';
import { KeysUnavailable } from '../src/remote-keys';

const ISSUER = 'http://127.0.0.1:4000';
const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const authenticate = async (authorization: string | undefined, hasEnded?: (id: string) => Promise<boolean>) => {
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'ES256', use: 'sig' };
  return createAuthenticator({ issuer: ISSUER, keys: createLocalJWKSet({ keys: [jwk] }), hasEnded })(authorization);
};

const USER = { kind: 'user', sub: 'u1', sid: 's1', roles: ['ADMIN'] };
const now = (): number => Math.floor(Date.now() / 1_000);

type Given = {
  claims?: JWTPayload;
  header?: Partial<JWTHeaderParameters>;
  key?: KeyObject | Uint8Array;
  issuer?: string;
  audience?: string;
  expiresAt?: number | null;
};

/** A token as identity makes them, but for what is given. */
const tokenOf = async ({
  claims = USER,
  header,
  key = ours.privateKey,
  issuer = ISSUER,
  audience = 'pix',
  expiresAt,
}: Given = {}) => {
  const token = new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'ours', ...header })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now() - 10);
  return (expiresAt === null ? token : token.setExpirationTime(expiresAt ?? now() + 60)).sign(key);
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const VALID_PAYLOAD = { ...USER, iss: ISSUER, aud: 'pix', exp: 4_102_444_800 };

const pemOfOurs = (): Uint8Array => Buffer.from(ours.publicKey.export({ type: 'spki', format: 'pem' }) as string);

/** What the library refuses to sign, signed all the same with our key. */
const signedByHand = (header: object): string => {
  const signed = `${part(header)}.${part(VALID_PAYLOAD)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: ours.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
};

/** The token's signature kept, its claims replaced. */
const withClaims = async (claims: object): Promise<string> => {
  const [header, , signature] = (await tokenOf()).split('.');
  return [header, part(claims), signature].join('.');
};

describe('createAuthenticator', () => {
  it('reads who is asking', async () => {
    const machine = await tokenOf({ claims: { kind: 'machine', sub: 'tutorials', scope: 'a:b c:d' } });
    const guest = await tokenOf({ claims: { kind: 'guest', sub: 'session-1', purpose: 'invigilator' } });

    expect(await authenticate(`Bearer ${await tokenOf()}`)).toEqual({
      kind: 'user',
      userId: 'u1',
      signInSessionId: 's1',
      roles: ['ADMIN'],
    });
    expect(await authenticate(`bearer ${machine}`)).toEqual({
      kind: 'machine',
      clientId: 'tutorials',
      scopes: ['a:b', 'c:d'],
    });
    expect(await authenticate(`Bearer ${guest}`)).toEqual({
      kind: 'guest',
      purpose: 'invigilator',
      subject: 'session-1',
    });
  });

  it('refuses a token whose sign-in session ended, and asks nothing about those of nobody', async () => {
    const asked: string[] = [];
    const hasEnded = async (id: string) => asked.push(id) > 1;
    const bearer = `Bearer ${await tokenOf()}`;

    expect(await authenticate(bearer, hasEnded)).toMatchObject({ userId: 'u1' });
    await expect(authenticate(bearer, hasEnded)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await authenticate(undefined, hasEnded)).toBe(ANONYMOUS);
    const machine = await tokenOf({ claims: { kind: 'machine', sub: 'm', scope: 'x' } });
    expect(await authenticate(`Bearer ${machine}`, hasEnded)).toMatchObject({ kind: 'machine' });
    expect(asked).toEqual(['s1', 's1']);
  });

  it('takes a token signed by hand as any other, so that the refusals below are about their header', async () => {
    const token = signedByHand({ alg: 'ES256', typ: 'at+jwt', kid: 'ours' });

    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ userId: 'u1' });
  });

  it('verifies a token once a minute, and refuses it from its end on', async () => {
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'ours', alg: 'ES256' }] });
    let verifications = 0;
    let at = Date.UTC(2026, 10, 22, 8);
    const clock = { now: () => new Date(at) };
    const counting = createAuthenticator({
      issuer: ISSUER,
      clock,
      keys: (...given) => {
        verifications += 1;
        return keys(...given);
      },
    });
    const header = `Bearer ${await tokenOf({ expiresAt: at / 1_000 + 90 })}`;

    for (const _ of [1, 2, 3]) expect(await counting(header)).toMatchObject({ userId: 'u1' });
    expect(verifications).toBe(1);
    await expect(counting(`${header}x`)).rejects.toThrow();
    at += 60_000;
    await counting(header);
    expect(verifications).toBeGreaterThan(1);
    at += 30_000;
    await expect(counting(header)).rejects.toThrow();
  });

  it.each([undefined, ''])('takes no header (%j) as anonymous', async (authorization) => {
    expect(await authenticate(authorization)).toEqual(ANONYMOUS);
  });

  it.each<[string, () => string | Promise<string>]>([
    ['no algorithm', () => `${part({ alg: 'none', typ: 'at+jwt' })}.${part(VALID_PAYLOAD)}.`],
    [
      'no algorithm, the signature kept',
      async () => {
        const [, , signature] = (await tokenOf()).split('.');
        return `${part({ alg: 'none', typ: 'at+jwt', kid: 'ours' })}.${part(VALID_PAYLOAD)}.${signature}`;
      },
    ],
    ['another key', () => tokenOf({ key: stranger.privateKey })],
    ['another key, its own name for it', () => tokenOf({ key: stranger.privateKey, header: { kid: 'theirs' } })],
    [
      'another key, carried by the token',
      async () =>
        tokenOf({ key: stranger.privateKey, header: { kid: undefined, jwk: await exportJWK(stranger.publicKey) } }),
    ],
    ['HS256 with our public key as the secret', () => tokenOf({ key: pemOfOurs(), header: { alg: 'HS256' } })],
    ['another issuer', () => tokenOf({ issuer: 'https://exemple.fr' })],
    ['another audience', () => tokenOf({ audience: 'another' })],
    ['another type of token', () => tokenOf({ header: { typ: 'JWT' } })],
    ['no type', () => tokenOf({ header: { typ: undefined } })],
    ['a time that is over', () => tokenOf({ expiresAt: now() - 1 })],
    ['no end', () => tokenOf({ expiresAt: null })],
    ['a time that has not come', () => tokenOf({ claims: { ...USER, nbf: now() + 60 } })],
    ['claims changed after signing', () => withClaims({ ...VALID_PAYLOAD, roles: ['ADMIN', 'JURY'] })],
    ['an unknown kind of viewer', () => tokenOf({ claims: { kind: 'god', sub: 'u1' } })],
    ['no kind of viewer', () => tokenOf({ claims: { sub: 'u1', sid: 's1', roles: [] } })],
    ['a user without roles', () => tokenOf({ claims: { kind: 'user', sub: 'u1', sid: 's1' } })],
    ['roles that are no list', () => tokenOf({ claims: { ...USER, roles: 'ADMIN' } })],
    [
      'a critical header nobody knows',
      () => signedByHand({ alg: 'ES256', typ: 'at+jwt', kid: 'ours', crit: ['x'], x: 1 }),
    ],
    ['two parts', async () => (await tokenOf()).split('.').slice(0, 2).join('.')],
    ['no base64', () => '%.%.%'],
    ['an empty token', () => ''],
  ])('refuses a token with %s', async (_, make) => {
    await expect(authenticate(`Bearer ${await make()}`)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it.each<[string, (token: string) => string]>([
    ['no scheme', (token) => token],
    ['another scheme', (token) => `Basic ${token}`],
    ['a scheme that begins alike', (token) => `BearerX ${token}`],
    ['a scheme alone', () => 'Bearer'],
    ['two blanks', (token) => `Bearer  ${token}`],
    ['something after the token', (token) => `Bearer ${token} x`],
  ])('refuses a header with %s', async (_, header) => {
    await expect(authenticate(header(await tokenOf()))).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('tells an outage of the keys from a bad token', async () => {
    const outage = new KeysUnavailable('identity is away');
    const authenticateWithout = createAuthenticator({ issuer: ISSUER, keys: () => Promise.reject(outage) });

    await expect(authenticateWithout(`Bearer ${await tokenOf()}`)).rejects.toBe(outage);
  });
});

describe('isInternalCall', () => {
  it.each([
    ['the key', 'secret', true],
    ['nothing', undefined, false],
    ['an empty key', '', false],
    ['a key that begins alike', 'secre', false],
    ['a longer key', 'secrets', false],
    ['another key of that length', 'secreT', false],
  ])('with %s', (_, given, expected) => {
    expect(isInternalCall('secret', given)).toBe(expected);
  });
});
