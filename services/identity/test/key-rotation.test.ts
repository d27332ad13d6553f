import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader } from 'jose';
import { publicKeys } from '../src/credentials/token-signer';
import { config, givenIdentity, givenPerson, type Identity } from './identity';

const REFRESH = `mutation ($token: String!) { refreshTokens(input: { refreshToken: $token }) {
  __typename ... on RefreshTokensSuccess { tokens { accessToken } }
} }`;

const newKey = (kid: string) => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid } as typeof config.tokens.signingKey;
};

describe('the rotation of signing keys', () => {
  const old = config.tokens.signingKey;
  const { d: _private, ...oldPublic } = old;
  const key = newKey('next');
  let before: Identity;
  let after: Identity;
  beforeAll(async () => {
    before = await givenIdentity();
    after = await givenIdentity({ tokens: { ...config.tokens, signingKey: key, previousKeys: [oldPublic] } });
  });
  afterAll(async () => {
    await before.close();
    await after.close();
  });

  it('signs nobody out: a token of the old key is taken, and refreshed into one of the new', async () => {
    const { user, tokens } = await givenPerson(before);

    const viewer = await after.app.authenticate(`Bearer ${tokens.accessToken}`);
    const { data } = await after.run(REFRESH, { token: tokens.refreshToken });

    expect(viewer).toMatchObject({ kind: 'user', userId: user.id });
    const { accessToken } = data.refreshTokens.tokens;
    expect(decodeProtectedHeader(tokens.accessToken).kid).toBe('test');
    expect(decodeProtectedHeader(accessToken).kid).toBe('next');
    expect(await after.app.authenticate(`Bearer ${accessToken}`)).toMatchObject({ userId: user.id });
  });

  it('refuses the new key where it is not announced yet: it is announced first', async () => {
    const { tokens } = await givenPerson(after, { email: 'neuve@exemple.fr' });

    await expect(before.app.authenticate(`Bearer ${tokens.accessToken}`)).rejects.toThrow();
  });

  it('serves the public halves of all keys, the current one first, each once', () => {
    const { keys } = publicKeys({
      ...config.tokens,
      signingKey: key,
      previousKeys: [oldPublic, { ...oldPublic, kid: 'next' }],
    });

    expect(keys.map(({ kid }) => kid)).toEqual(['next', 'test']);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('is over when the old key is taken out', async () => {
    const { tokens } = await givenPerson(before, { email: 'tard@exemple.fr' });
    const last = await givenIdentity({ tokens: { ...config.tokens, signingKey: key } });

    await expect(last.app.authenticate(`Bearer ${tokens.accessToken}`)).rejects.toThrow();
    await last.close();
  });
});
