import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jobRequest } from '@pix/kit/request-context';
import { emptyTables } from '@pix/kit/testing';
import { applyRetention, countRetention } from '../src/usecases/apply-retention';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { signIn } from './pupils';

const REFRESH = `mutation ($refreshToken: String!) { refreshTokens(input: { refreshToken: $refreshToken }) { __typename } }`;
const DAY_MS = 86_400_000;
const YEARS_5 = 5 * 365 * DAY_MS + 2 * DAY_MS;

describe('accounts nobody uses any more (I6)', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  beforeEach(async () => {
    await emptyTables(identity.app.dataSource);
    identity.clock.set('2026-11-22T08:00:00.000Z');
  });
  afterAll(() => identity.close());

  const context = () => identity.app.contextFor(jobRequest('identity', 'retention'));
  const givenPeople = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, rank) => givenPerson(identity, { email: `personne.${rank}@exemple.fr` })),
    );
  const living = async () => {
    const [row] = await identity.app.dataSource.query('SELECT COUNT(*) AS n FROM users WHERE anonymised_at IS NULL');
    return Number(row.n);
  };
  const mails = async (): Promise<{ sent: number; kind: string }[]> =>
    identity.app.dataSource.query(
      `SELECT kind, sent_at IS NOT NULL AS sent FROM mails WHERE kind = 'ACCOUNT_ENDS_SOON' ORDER BY id`,
    );
  const warnAll = async () => {
    identity.clock.advance(YEARS_5 - 30 * DAY_MS);
    const counts = await applyRetention(context());
    await identity.handleOutbox();
    return counts;
  };

  it('are left alone before their time', async () => {
    await givenPeople(2);
    identity.clock.advance(YEARS_5 - 40 * DAY_MS);

    expect(await applyRetention(context())).toEqual({ warned: 0, due: 0 });
  });

  it('are warned once by mail thirty days before, in batches, then anonymised and told', async () => {
    await givenPeople(5);

    expect(await warnAll()).toEqual({ warned: 5, due: 0 });
    expect(await applyRetention(context())).toEqual({ warned: 0, due: 0 });
    expect(await mails()).toHaveLength(5);
    identity.clock.advance(30 * DAY_MS);
    expect(await applyRetention(context())).toEqual({ warned: 0, due: 5 });

    expect(await living()).toBe(0);
    const [row] = await identity.app.dataSource.query(
      `SELECT COUNT(*) AS n FROM outbox WHERE name = 'UserAnonymised.v1'`,
    );
    expect(Number(row.n)).toBe(5);
  });

  it('are warned in the language of the last sign-in', async () => {
    await givenPerson(identity, { email: 'anglais@exemple.fr', locale: 'en' });
    const { tokens } = await givenPerson(identity, { email: 'bilingue@exemple.fr', locale: 'en' });
    await givenPerson(identity, { email: 'francais@exemple.fr' });
    await identity.run(REFRESH, { refreshToken: tokens.refreshToken }, { locale: 'fr' });

    identity.clock.advance(YEARS_5 - 30 * DAY_MS);
    await applyRetention(context());

    const rows = await identity.app.dataSource.query(
      `SELECT address, locale FROM mails WHERE kind = 'ACCOUNT_ENDS_SOON' ORDER BY address`,
    );
    expect(rows).toEqual([
      { address: 'anglais@exemple.fr', locale: 'en' },
      { address: 'bilingue@exemple.fr', locale: 'fr' },
      { address: 'francais@exemple.fr', locale: 'fr' },
    ]);
  });

  it('stay when their person comes back, and are warned anew years later', async () => {
    const [person] = await givenPeople(1);
    await warnAll();
    identity.clock.advance(DAY_MS);
    await signIn(identity, person?.input.email ?? '', PASSWORD);
    identity.clock.advance(29 * DAY_MS);

    expect(await applyRetention(context())).toEqual({ warned: 0, due: 1 });
    expect(await living()).toBe(1);
    expect(await warnAll()).toEqual({ warned: 1, due: 0 });
    expect(await mails()).toHaveLength(2);
  });

  it('do not end before their person was told: a mail that never went is sent again, with thirty new days', async () => {
    await givenPeople(1);
    await warnAll();
    await identity.app.dataSource.query('UPDATE mails SET sent_at = NULL, dropped_at = NOW(3)');
    identity.clock.advance(30 * DAY_MS);

    expect(await applyRetention(context())).toEqual({ warned: 1, due: 1 });
    await identity.handleOutbox();
    expect(await living()).toBe(1);
    identity.clock.advance(30 * DAY_MS);
    await applyRetention(context());
    expect(await living()).toBe(0);
  });

  it('end without a mail where there is no address', async () => {
    await givenPeople(1);
    await identity.app.dataSource.query('UPDATE users SET email = NULL');
    await warnAll();
    expect(await mails()).toEqual([]);
    identity.clock.advance(30 * DAY_MS);

    await applyRetention(context());

    expect(await living()).toBe(0);
  });

  it('are never those of who holds a role', async () => {
    await givenPeople(2);
    await warnAll();
    await identity.app.dataSource.query(`UPDATE users SET roles = '["ADMIN"]'`);
    identity.clock.advance(30 * DAY_MS);

    expect(await applyRetention(context())).toEqual({ warned: 0, due: 2 });
    expect(await applyRetention(context())).toEqual({ warned: 0, due: 0 });
    expect(await living()).toBe(2);
  });

  it('are shared out between two workers, each handled once', async () => {
    await givenPeople(7);
    identity.clock.advance(YEARS_5);

    const runs = await Promise.all([applyRetention(context()), applyRetention(context())]);
    await applyRetention(context());

    expect(runs.reduce((total, { warned }) => total + warned, 0)).toBeLessThanOrEqual(7);
    expect(await mails()).toHaveLength(7);
  });

  it('are counted by a dry run that does nothing', async () => {
    await givenPeople(3);
    identity.clock.advance(YEARS_5);

    expect(await countRetention(context())).toEqual({ warned: 3, due: 0 });
    expect(await mails()).toEqual([]);
    await applyRetention(context());
    identity.clock.advance(30 * DAY_MS);
    expect(await countRetention(context())).toEqual({ warned: 0, due: 3 });
    expect(await living()).toBe(3);
  });
});
