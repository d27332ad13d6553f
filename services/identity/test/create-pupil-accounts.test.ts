import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMachine, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity } from './identity';
import { type Access, aBatch, aPupil, CREATE, campaignsMachine, givenPupil, newSealingKey, signIn } from './pupils';

describe('createPupilAccounts', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  afterAll(() => identity.close());

  const countOf = async (table: string): Promise<number> =>
    Number((await identity.app.dataSource.query(`SELECT COUNT(*) AS count FROM ${table}`))[0].count);

  it('makes an account with a username and a one-time password of 6 letters and 2 digits', async () => {
    const pupil = await givenPupil(identity, 'first', { firstName: 'Marie-Ève', lastName: "D'Arc" });

    expect(pupil).toMatchObject({ key: 'first', username: 'marieeve.darc2306' });
    expect(pupil.password).toMatch(/^[abcdefghjkmnpqrstuvwxyz]{6}\d{2}$/);
    expect((await signIn(identity, 'MarieEve.DARC2306', pupil.password)).__typename).toBe('PasswordChangeNeeded');
  });

  it('stores neither the password nor what opens it', async () => {
    const pupil = await givenPupil(identity, 'stored', { firstName: 'Stock' });

    const [row] = await identity.app.dataSource.query('SELECT * FROM temporary_passwords WHERE user_id = ?', [
      pupil.userId,
    ]);
    expect(row.password_hash).toMatch(/^\$argon2id\$/);
    expect(Object.values(row).map(String).join(' ')).not.toContain(pupil.password);
  });

  it('gives homonyms born the same day drawn digits, in one batch and in several', async () => {
    const homonyms = { firstName: 'Ada', lastName: 'Roy' };
    const together = await aBatch(
      identity,
      ['h1', 'h2', 'h3'].map((key) => aPupil(key, homonyms)),
    ).send();
    const later = await givenPupil(identity, 'h4', homonyms);

    const usernames = [...together, later].map(({ username }) => username);
    expect(new Set(usernames).size).toBe(4);
    expect(usernames[0]).toBe('ada.roy2306');
    for (const username of usernames) expect(username).toMatch(/^ada\.roy\d{4}$/);
  });

  it('answers a batch sent again the same accounts, usernames and passwords, and makes nothing', async () => {
    const batch = aBatch(
      identity,
      ['r1', 'r2'].map((key) => aPupil(key, { lastName: 'Relance' })),
    );
    const first = await batch.send();
    const before = await countOf('users');

    expect(await batch.send()).toEqual(first);
    expect(await countOf('users')).toBe(before);
  });

  it('makes each account once when one batch is sent ten times at once', async () => {
    const batch = aBatch(
      identity,
      Array.from({ length: 30 }, (_, rank) => aPupil(`c${rank}`, { lastName: 'Course' })),
    );
    const before = await countOf('users');

    const answers = await Promise.all(Array.from({ length: 10 }, () => batch.send()));

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await countOf('users')).toBe(before + 30);
    const [pupil] = answers[0] as [Access];
    expect((await signIn(identity, pupil.username ?? '', pupil.password ?? '')).__typename).toBe(
      'PasswordChangeNeeded',
    );
  });

  it('gives 40 homonyms asked by 8 batches at once 40 usernames', async () => {
    const batches = Array.from({ length: 8 }, (_, batch) =>
      aBatch(
        identity,
        Array.from({ length: 5 }, (_, rank) => aPupil(`x${batch}-${rank}`, { firstName: 'Zoé', lastName: 'Petit' })),
      ),
    );

    const pupils = (await Promise.all(batches.map(({ send }) => send()))).flat();

    expect(new Set(pupils.map(({ username }) => username)).size).toBe(40);
  });

  it('makes one account a pupil whoever asks, and shows the password to the first batch only', async () => {
    const pupils = [aPupil('shared', { lastName: 'Partage' })];
    const [one, other] = [aBatch(identity, pupils), aBatch(identity, pupils)];

    const [[first], [second]] = [(await one.send()) as [Access], (await other.send()) as [Access]];

    expect(second).toEqual({ ...first, password: null });
    expect(first.password).not.toBeNull();
  });

  it('draws unused passwords anew on demand: those of the batch before serve no more', async () => {
    const pupils = [aPupil('renewed', { lastName: 'Renouveau' })];
    const first = aBatch(identity, pupils);
    const [old] = (await first.send()) as [Access];
    const renewal = aBatch(identity, pupils, { renewUnused: true });

    const [renewed] = (await renewal.send()) as [Access];

    expect(await renewal.send()).toEqual([renewed]);
    expect(renewed).toMatchObject({ userId: old.userId, username: old.username, password: expect.any(String) });
    expect((await signIn(identity, 'ines.renouveau2306', old.password ?? '')).__typename).toBe(
      'InvalidCredentialsError',
    );
    expect((await signIn(identity, 'ines.renouveau2306', renewed.password ?? '')).__typename).toBe(
      'PasswordChangeNeeded',
    );
    expect((await first.send())[0]?.password).toBeNull();
  });

  it('adds a username to an account that has none, and leaves its password alone', async () => {
    const { user, input } = await givenPerson(identity, { email: 'deja@exemple.fr' });

    const [access] = await aBatch(identity, [aPupil('linked', { userId: user.id, lastName: 'Deja' })]).send();

    expect(access).toEqual({ key: 'linked', userId: user.id, username: 'ines.deja2306', password: null });
    expect((await signIn(identity, 'ines.deja2306', input.password)).__typename).toBe('SignInSuccess');
  });

  it('keeps the username an account has', async () => {
    const pupil = await givenPupil(identity, 'keeps', { lastName: 'Garde' });

    const [again] = await aBatch(identity, [aPupil('keeps', { userId: pupil.userId, lastName: 'Autre' })]).send();

    expect(again).toMatchObject({ username: 'ines.garde2306', password: null });
  });

  it('does nothing to accounts with a role on the platform, nor to unknown ones', async () => {
    const { user } = await givenPerson(identity, { email: 'jury@exemple.fr' });
    await identity.app.dataSource.query(`UPDATE users SET roles = '["JURY"]' WHERE id = ?`, [user.id]);

    const pupils = await aBatch(identity, [
      aPupil('jury', { userId: user.id }),
      aPupil('nobody', { userId: 'nobody' }),
    ]).send();

    const refused = { userId: null, username: null, password: null };
    expect(pupils).toEqual([
      { key: 'jury', ...refused },
      { key: 'nobody', ...refused },
    ]);
  });

  it('gives nothing to an account that was anonymised', async () => {
    const { user } = await givenPerson(identity, { email: 'oubliee@exemple.fr' });
    await identity.app.dataSource.query(
      `UPDATE users SET anonymised_at = NOW(3), first_name = '', last_name = '', email = NULL, email_verified_at = NULL,
         username = NULL, password_hash = NULL WHERE id = ?`,
      [user.id],
    );

    const [access] = await aBatch(identity, [aPupil('anonymous', { userId: user.id })]).send();

    expect(access).toMatchObject({ userId: null, username: null, password: null });
  });

  it('cuts names longer than an account holds', async () => {
    const pupil = await givenPupil(identity, 'long', { firstName: 'É'.repeat(255), lastName: '🎈'.repeat(120) });

    const [row] = await identity.app.dataSource.query(
      'SELECT CHAR_LENGTH(first_name) AS first, CHAR_LENGTH(last_name) AS last FROM users WHERE id = ?',
      [pupil.userId],
    );
    expect([Number(row.first), Number(row.last)]).toEqual([100, 100]);
    expect(pupil.username.length).toBeLessThanOrEqual(255);
  });

  it.each([
    ['more than 500 pupils', { pupils: Array.from({ length: 501 }, (_, rank) => aPupil(`p${rank}`)) }],
    ['no pupil', { pupils: [] }],
    ['a pupil twice', { pupils: [aPupil('twice'), aPupil('twice')] }],
    ['a short sealing key', { sealingKey: 'short' }],
    ['a blank name', { pupils: [aPupil('blank', { firstName: ' ' })] }],
  ])('refuses %s', async (_, changed) => {
    expect((await aBatch(identity, [aPupil('p')]).answer(changed)).__typename).toBe('InvalidInputError');
  });

  it('takes 500 pupils in a few statements', async () => {
    const { input } = aBatch(
      identity,
      Array.from({ length: 500 }, (_, rank) => aPupil(`n${rank}`, { lastName: `Nombre${rank % 400}` })),
    );

    const { data, statements } = await identity.run(CREATE, { input }, { as: campaignsMachine });

    expect(data.createPupilAccounts.pupils).toHaveLength(500);
    expect(statements).toBeLessThan(40);
  }, 60_000);

  it('answers machines with the scope only', async () => {
    const { input } = aBatch(identity, [aPupil('closed')]);
    const viewers = [aMachine('campaigns', 'assessment:start-tests'), aUser(undefined, ['ADMIN'])];

    for (const as of viewers)
      expect((await identity.run(CREATE, { input }, { as })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('cannot be asked the passwords of a batch with another sealing key', async () => {
    const { input, send } = aBatch(identity, [aPupil('sealed', { lastName: 'Scelle' })]);
    await send();

    const { data, errors } = await identity.run(
      CREATE,
      { input: { ...input, sealingKey: newSealingKey() } },
      { as: campaignsMachine },
    );

    expect([data, errors[0]?.code]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
  });
});
