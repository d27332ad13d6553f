import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser, emptyTables } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';

const SIGN_IN = `mutation ($identifier: String!, $password: String!) { signIn(input: { identifier: $identifier, password: $password }) {
  __typename ... on SignInBlockedError { until message } ... on Error { message }
} }`;
const UNBLOCK = `mutation ($identifier: String!) { unblockSignIn(input: { identifier: $identifier }) { __typename ... on Error { message } } }`;
const EMAIL = 'ines.moreau@exemple.fr';
const WRONG = 'Mauvais2026';

describe('blocking', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  beforeEach(async () => {
    identity.clock.set('2026-11-22T08:00:00.000Z');
    await emptyTables(identity.app.dataSource);
    await givenPerson(identity);
  });
  afterAll(() => identity.close());

  const signIn = (identifier: string, password: string, clientAddress?: string) =>
    identity
      .run(SIGN_IN, { identifier, password }, { from: clientAddress ? { clientAddress } : {} })
      .then(({ data }) => data.signIn);
  const unblock = (identifier: string, as = aUser(undefined, ['ADMIN'])) =>
    identity.run(UNBLOCK, { identifier }, { as }).then(({ data }) => data.unblockSignIn);

  /** As if this many wrong guesses had come from the address, without waiting for their hashes. */
  const givenFailuresFrom = async (clientAddress: string, failures: number) => {
    await signIn('premier@exemple.fr', WRONG, clientAddress);
    await identity.app.dataSource.query('UPDATE throttles SET event_count = ? ORDER BY window_ends_at DESC LIMIT 1', [
      failures,
    ]);
  };

  it('counts an account once, whether it is named by its address or its username', async () => {
    await identity.app.dataSource.query(`UPDATE users SET username = 'ines.moreau2306'`);

    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, rank) => signIn(rank % 2 ? EMAIL : 'ines.moreau2306', WRONG)),
    );

    expect(guesses.filter(({ __typename }) => __typename === 'InvalidCredentialsError')).toHaveLength(10);
  });

  it('lets 100 failures through from an address in 10 minutes, of 20 at once the rest, then none for 10 minutes', async () => {
    await givenFailuresFrom('192.0.2.1', 95);

    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, rank) => signIn(`inconnu${rank}@exemple.fr`, WRONG, '192.0.2.1')),
    );

    expect(guesses.filter(({ __typename }) => __typename === 'InvalidCredentialsError')).toHaveLength(5);
    expect(await signIn(EMAIL, PASSWORD, '192.0.2.1')).toMatchObject({
      __typename: 'SignInBlockedError',
      until: '2026-11-22T08:10:00.000Z',
    });
    expect(await signIn(EMAIL, PASSWORD, '192.0.2.2')).toMatchObject({ __typename: 'SignInSuccess' });

    identity.clock.advance(600_000);
    expect(await signIn(EMAIL, PASSWORD, '192.0.2.1')).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('does not count right passwords: a whole school signs in from one address', async () => {
    await givenFailuresFrom('192.0.2.3', 99);

    for (let rank = 0; rank < 5; rank += 1)
      expect(await signIn(EMAIL, PASSWORD, '192.0.2.3')).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('counts an IPv6 network as one client', async () => {
    await givenFailuresFrom('2001:db8:0:1::1', 100);

    expect(await signIn(EMAIL, PASSWORD, '2001:db8:0:1:ffff::2')).toMatchObject({ __typename: 'SignInBlockedError' });
    expect(await signIn(EMAIL, PASSWORD, '2001:db8:0:2::1')).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('begins a new count after 10 minutes without 100 failures', async () => {
    await givenFailuresFrom('192.0.2.4', 99);
    identity.clock.advance(600_001);

    await signIn('autre@exemple.fr', WRONG, '192.0.2.4');

    expect(await signIn(EMAIL, PASSWORD, '192.0.2.4')).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('keeps no address readable, and forgets counters that ended', async () => {
    await signIn(EMAIL, WRONG, '192.0.2.5');
    const rows = await identity.app.dataSource.query<{ key_hash: Buffer }[]>('SELECT key_hash FROM throttles');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.key_hash).toHaveLength(32);

    identity.clock.advance(3_600_000);
    await identity.deliver('forget-expired', {});

    expect(await identity.app.dataSource.query<object[]>('SELECT 1 FROM throttles')).toEqual([]);
  });

  it('forgets failures a month after the last one, a block for good of nobody’s name after a year, of an account never', async () => {
    const DAY_MS = 86_400_000;
    const rows = () =>
      identity.app.dataSource.query<{ is_nobodys: number }[]>('SELECT is_nobodys FROM sign_in_attempts');
    const blockForGood = () => identity.app.dataSource.query('UPDATE sign_in_attempts SET blocked_for_good = TRUE');
    await signIn(EMAIL, WRONG);
    await signIn('personne@exemple.fr', WRONG);
    identity.clock.advance(30 * DAY_MS);
    await signIn(EMAIL, WRONG);
    await identity.deliver('forget-expired', {});
    expect(await rows()).toHaveLength(2);

    identity.clock.advance(1);
    await identity.deliver('forget-expired', {});
    expect(await rows()).toEqual([{ is_nobodys: 0 }]);

    await signIn('personne@exemple.fr', WRONG);
    await blockForGood();
    identity.clock.advance(365 * DAY_MS);
    await identity.deliver('forget-expired', {});
    expect(await rows()).toHaveLength(2);
    identity.clock.advance(2);
    await identity.deliver('forget-expired', {});
    expect(await rows()).toEqual([{ is_nobodys: 0 }]);
  });

  it('is ended by an administrator, for good too, by whatever name; twice is once', async () => {
    await identity.app.dataSource.query(`UPDATE users SET username = 'ines.moreau2306'`);
    await signIn(EMAIL, WRONG);
    await identity.app.dataSource.query('UPDATE sign_in_attempts SET failure_count = 50, blocked_for_good = TRUE');
    expect(await signIn(EMAIL, PASSWORD)).toMatchObject({ __typename: 'SignInBlockedError', until: null });

    const answers = await Promise.all([unblock(' INES.moreau2306'), unblock('ines.moreau2306')]);

    expect(answers).toEqual([{ __typename: 'UnblockSignInSuccess' }, { __typename: 'UnblockSignInSuccess' }]);
    expect(await signIn(EMAIL, PASSWORD)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('answers an administrator the same when nobody has the identifier, and refuses others', async () => {
    expect(await unblock('personne@exemple.fr')).toEqual(await unblock(EMAIL));
    expect(await unblock(EMAIL, aUser(undefined, ['JURY']))).toMatchObject({ __typename: 'NotAllowedError' });
    expect((await identity.run(UNBLOCK, { identifier: EMAIL })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
