import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenIdentity, givenPerson, type Identity } from './identity';

const REFRESH = `mutation ($refreshToken: String!) { refreshTokens(input: { refreshToken: $refreshToken }) {
  __typename ... on RefreshTokensSuccess { tokens { accessToken refreshToken } } ... on Error { message }
} }`;
const SIGN_OUT = `mutation ($refreshToken: String!) { signOut(input: { refreshToken: $refreshToken }) { ... on SignOutSuccess { signedOut } } }`;

describe('refreshTokens', () => {
  let identity: Identity;
  let token: string;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  beforeEach(async () => {
    identity.clock.set('2026-11-22T08:00:00.000Z');
    token = (await givenPerson(identity, { email: `${Math.random()}@exemple.fr` })).tokens.refreshToken;
  });
  afterAll(() => identity.close());

  const refresh = (refreshToken: string) =>
    identity.run(REFRESH, { refreshToken }).then(({ data }) => data.refreshTokens);

  it('gives new tokens, each refresh token serving once in its turn', async () => {
    const first = await refresh(token);
    const second = await refresh(first.tokens.refreshToken);

    expect([first.__typename, second.__typename]).toEqual(['RefreshTokensSuccess', 'RefreshTokensSuccess']);
    expect(new Set([token, first.tokens.refreshToken, second.tokens.refreshToken]).size).toBe(3);
  });

  it('ends the session of a token used twice, for the thief and for the owner', async () => {
    const owner = await refresh(token);

    expect((await refresh(token)).__typename).toBe('InvalidRefreshTokenError');
    expect((await refresh(owner.tokens.refreshToken)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('lets one of two simultaneous uses through, and never leaves two live tokens', async () => {
    const answers = await Promise.all([refresh(token), refresh(token)]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidRefreshTokenError',
      'RefreshTokensSuccess',
    ]);
    const [{ live }] = await identity.app.dataSource.query(`
      SELECT COUNT(*) AS live FROM refresh_tokens t JOIN sign_in_sessions s ON s.id = t.session_id
      JOIN refresh_tokens given ON given.session_id = s.id AND given.token_hash = UNHEX(SHA2('${token}', 256))
      WHERE t.used_at IS NULL AND s.ended_at IS NULL`);
    expect(Number(live)).toBe(0);
  });

  it('expires after 7 days', async () => {
    identity.clock.advance(7 * 86_400_000);

    expect((await refresh(token)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('keeps somebody signed in for 30 days, however often they come', async () => {
    let current = token;
    for (let day = 6; day < 30; day += 6) {
      identity.clock.advance(6 * 86_400_000);
      current = (await refresh(current)).tokens.refreshToken;
    }
    identity.clock.advance(6 * 86_400_000);

    expect((await refresh(current)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('is over after signing out, which may be repeated', async () => {
    await identity.run(SIGN_OUT, { refreshToken: token });
    const again = await identity.run(SIGN_OUT, { refreshToken: token });

    expect(again.data.signOut.signedOut).toBe(true);
    expect((await refresh(token)).__typename).toBe('InvalidRefreshTokenError');
  });

  it('refuses an unknown token', async () => {
    expect((await refresh('inconnu')).__typename).toBe('InvalidRefreshTokenError');
  });
});
