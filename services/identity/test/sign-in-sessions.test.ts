import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { identifier: $email, password: $password }) {
  ... on SignInSuccess { tokens { accessToken refreshToken } }
} }`;
const MINE = '{ me { signInSessions { id createdAt lastUsedAt device current } } }';
const END = `mutation ($id: ID!) { endSignInSession(input: { sessionId: $id }) { __typename ... on Error { message } } }`;
const OUT = `mutation ($keep: Boolean!) { signOutEverywhere(input: { keepCurrent: $keep }) { __typename } }`;
const REFRESH = `mutation ($token: String!) { refreshTokens(input: { refreshToken: $token }) { __typename } }`;
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const SAFARI = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 Version/18.1 Safari/604.1';

describe('sign-in sessions', () => {
  let identity: Identity;
  let count = 0;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  beforeEach(() => identity.clock.set('2026-11-22T08:00:00.000Z'));
  afterAll(() => identity.close());

  const someone = async () => {
    count += 1;
    const { input } = await givenPerson(identity, { email: `seances${count}@exemple.fr` });
    await identity.app.dataSource.query('UPDATE sign_in_sessions SET ended_at = NOW() WHERE ended_at IS NULL');
    return input.email;
  };
  const signIn = async (email: string, clientAgent?: string) => {
    const from = clientAgent ? { clientAgent } : {};
    const { data } = await identity.run(SIGN_IN, { email, password: PASSWORD }, { from });
    const { accessToken, refreshToken } = data.signIn.tokens;
    return { as: await identity.app.authenticate(`Bearer ${accessToken}`), refreshToken };
  };
  const mine = (as: Viewer) => identity.run(MINE, {}, { as }).then(({ data }) => data.me.signInSessions);
  const end = (as: Viewer, id: string) =>
    identity.run(END, { id }, { as }).then(({ data }) => data.endSignInSession.__typename);
  const refresh = (token: string) => identity.run(REFRESH, { token }).then(({ data }) => data.refreshTokens.__typename);

  describe('that end are announced to the gateway', () => {
    const endedOf = async (as: Viewer) =>
      as.kind === 'user' &&
      identity.app.contextFor({ viewer: as, locale: 'fr', requestId: 'test' }).endedSessions.has(as.signInSessionId);

    it('by a sign-out, of one device or of all, and by who uses a refresh token twice', async () => {
      const email = await someone();
      const [phone, tablet, computer, kept] = [
        await signIn(email),
        await signIn(email),
        await signIn(email),
        await signIn(email),
      ];
      const ended = (await mine(kept.as)).find(({ current }: { current: boolean }) => !current);

      await end(kept.as, ended.id);
      await refresh(tablet.refreshToken);
      await refresh(tablet.refreshToken);
      expect(await identity.handleOutbox({ times: 2 })).toContain('announce-ended-sessions');
      expect(await Promise.all([phone, tablet, computer, kept].map(({ as }) => endedOf(as)))).toEqual([
        false,
        true,
        true,
        false,
      ]);

      await identity.run(OUT, { keep: true }, { as: kept.as });
      await identity.handleOutbox();
      expect(await Promise.all([phone, tablet, computer, kept].map(({ as }) => endedOf(as)))).toEqual([
        true,
        true,
        true,
        false,
      ]);
    });

    it('not when their last access token is over, nor twice', async () => {
      const email = await someone();
      const old = await signIn(email);
      identity.clock.advance(20 * 60_000 + 1);
      const { as } = await signIn(email);
      await identity.handleOutbox();

      await identity.run(OUT, { keep: true }, { as });

      expect(await identity.handleOutbox()).toEqual([]);
      expect(await endedOf(old.as)).toBe(false);
    });
  });

  describe('of somebody', () => {
    const OUT_USER = `mutation ($userId: ID!) { signOutUser(input: { userId: $userId }) { __typename } }`;
    const ROLES = `mutation ($userId: ID!, $roles: [PlatformRole!]!) { setRoles(input: { userId: $userId, roles: $roles }) { __typename } }`;
    const ADMIN = aUser(undefined, ['ADMIN']);
    const idOf = (as: Viewer): string => (as.kind === 'user' ? as.userId : '');

    it('end when an administrator says so, who alone may, in the journal', async () => {
      const email = await someone();
      const [phone, computer] = [await signIn(email), await signIn(email)];
      const userId = idOf(phone.as);
      const out = (as?: Viewer, id = userId) =>
        identity
          .run(OUT_USER, { userId: id }, as ? { as } : {})
          .then(({ data, errors }) => data?.signOutUser?.__typename ?? errors[0]?.code);

      expect([await out(), await out(aUser()), await out(aUser(undefined, ['JURY'])), await out(ADMIN, 'x')]).toEqual([
        'UNAUTHENTICATED',
        'NotAllowedError',
        'NotAllowedError',
        'UserNotFoundError',
      ]);
      expect(await mine(phone.as)).toHaveLength(2);

      expect([await out(ADMIN), await out(ADMIN)]).toEqual(['SignOutUserSuccess', 'SignOutUserSuccess']);
      expect([await refresh(phone.refreshToken), await refresh(computer.refreshToken)]).toEqual([
        'InvalidRefreshTokenError',
        'InvalidRefreshTokenError',
      ]);
      const acts = await identity.app.dataSource.query('SELECT act FROM audit_entries WHERE subject_id = ?', [userId]);
      expect(acts).toEqual([{ act: 'SIGNED_OUT' }, { act: 'SIGNED_OUT' }]);
    });

    it('end with a role that is taken away, which their access tokens would still carry, and with none that is given', async () => {
      const { as, refreshToken } = await signIn(await someone());
      const set = (roles: string[]) => identity.run(ROLES, { userId: idOf(as), roles }, { as: ADMIN });

      await set(['JURY']);
      await set(['JURY', 'ADMIN']);
      expect(await mine(as)).toHaveLength(1);
      await set(['JURY']);
      expect(await refresh(refreshToken)).toBe('InvalidRefreshTokenError');
      expect(await identity.handleOutbox()).toContain('announce-ended-sessions');
    });
  });

  it('are listed to their person, the last used first, by a coarse label', async () => {
    const email = await someone();
    const phone = await signIn(email, SAFARI);
    identity.clock.advance(60_000);
    const computer = await signIn(email, FIREFOX);
    identity.clock.advance(60_000);
    await refresh(phone.refreshToken);

    expect(await mine(computer.as)).toMatchObject([
      {
        device: 'Safari on iPhone',
        createdAt: '2026-11-22T08:00:00.000Z',
        lastUsedAt: '2026-11-22T08:02:00.000Z',
        current: false,
      },
      { device: 'Firefox on Windows', lastUsedAt: '2026-11-22T08:01:00.000Z', current: true },
    ]);
    const stored = await identity.app.dataSource.query<{ device: string }[]>('SELECT device FROM sign_in_sessions');
    expect(stored.some(({ device }) => device?.includes('Mozilla'))).toBe(false);
  });

  it('are listed in 2 statements, and not beyond the life of a refresh token', async () => {
    const email = await someone();
    const { as } = await signIn(email);

    expect((await identity.run(MINE, {}, { as })).statements).toBe(2);
    identity.clock.advance(7 * 86_400_000);
    expect(await mine(as)).toEqual([]);
  });

  it('end one by one, twice as once', async () => {
    const email = await someone();
    const [here, there] = [await signIn(email), await signIn(email)];
    const other = (await mine(here.as)).find(({ current }: { current: boolean }) => !current);

    expect([await end(here.as, other.id), await end(here.as, other.id)]).toEqual([
      'EndSignInSessionSuccess',
      'EndSignInSessionSuccess',
    ]);

    expect(await refresh(there.refreshToken)).toBe('InvalidRefreshTokenError');
    expect(await mine(here.as)).toHaveLength(1);
  });

  it('end for nobody else', async () => {
    const { as, refreshToken } = await signIn(await someone());
    const [own] = await mine(as);
    const stranger = await signIn(await someone());

    expect(await end(stranger.as, own.id)).toBe('SignInSessionNotFoundError');
    expect(await end(as, 'unknown')).toBe('SignInSessionNotFoundError');
    expect(await end(aGuest('invigilator', 's1'), own.id)).toBe('NotAllowedError');
    expect((await identity.run(END, { id: own.id })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect((await identity.run(OUT, { keep: false }, { as: aGuest('x', 'y') })).data.signOutEverywhere.__typename).toBe(
      'NotAllowedError',
    );
    expect(await end(aUser(), own.id)).toBe('SignInSessionNotFoundError');
    expect([refreshToken].length).toBe(1);
  });

  it.each([
    [true, 'RefreshTokensSuccess'],
    [false, 'InvalidRefreshTokenError'],
  ])('end everywhere, this one kept: %s', async (keep, expected) => {
    const email = await someone();
    const [here, ...others] = [await signIn(email), await signIn(email), await signIn(email)];

    await Promise.all([1, 2].map(() => identity.run(OUT, { keep }, { as: here.as })));

    expect(await refresh(here.refreshToken)).toBe(expected);
    for (const { refreshToken } of others) expect(await refresh(refreshToken)).toBe('InvalidRefreshTokenError');
  });
});
