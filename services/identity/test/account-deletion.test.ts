import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aGuest, aMachine, aUser, emptyTables } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { ANONYMISE, DELETE, viewerOf } from './privacy';
import { aBatch, aPupil, signIn } from './pupils';

const ADMIN = aUser(undefined, ['ADMIN']);
const REFRESH =
  'mutation ($refreshToken: String!) { refreshTokens(input: { refreshToken: $refreshToken }) { __typename } }';
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { id email } } }`;
const AUDIT =
  'query ($subjectId: ID) { auditEntries(subjectId: $subjectId) { nodes { act actorId details { name value } } } }';
const SET_ROLES = `mutation ($userId: ID!) { setRoles(input: { userId: $userId, roles: [JURY] }) { __typename } }`;

describe('an account that its person leaves (I6)', () => {
  let identity: Identity;
  let person: Awaited<ReturnType<typeof givenPerson>>;
  let viewer: Awaited<ReturnType<typeof viewerOf>>;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  beforeEach(async () => {
    await emptyTables(identity.app.dataSource);
    person = await givenPerson(identity);
    viewer = await viewerOf(identity, person.tokens.accessToken);
  });
  afterAll(() => identity.close());

  const leave = async (password: string | null = PASSWORD, as = viewer) =>
    (await identity.run(DELETE, { password }, { as })).data.deleteMyAccount.__typename;
  const anonymise = async (input: object, as = ADMIN) =>
    (await identity.run(ANONYMISE, { input: { userId: person.user.id, reason: 'Demande écrite', ...input } }, { as }))
      .data.anonymiseUser;
  const told = async () => {
    const rows = await identity.app.dataSource.query(
      `SELECT payload, queues FROM outbox WHERE name = 'UserAnonymised.v1' ORDER BY id`,
    );
    return rows.map(({ payload }: { payload: string }) => JSON.parse(payload).userId as string);
  };
  /** Every place of the database where a text still is. */
  const traces = async (text: string): Promise<string[]> => {
    const db = identity.app.dataSource;
    const columns = await db.query<{ t: string; c: string }[]>(
      `SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE()`,
    );
    const found: string[] = [];
    for (const { t, c } of columns) {
      const [row] = await db.query(`SELECT COUNT(*) AS n FROM \`${t}\` WHERE CAST(\`${c}\` AS CHAR) LIKE ?`, [
        `%${text}%`,
      ]);
      if (Number(row.n) > 0) found.push(`${t}.${c}`);
    }
    return found;
  };

  it('is erased everywhere, signed out, and told to the four other services', async () => {
    await identity.app.dataSource.query(
      `INSERT INTO authentication_methods (id, user_id, provider, external_id, first_name, last_name, created_at, last_used_at)
       VALUES (?, ?, 'gar', 'ido-1', 'Inès', 'Moreau', NOW(3), NOW(3))`,
      [newId(), person.user.id],
    );

    expect(await leave()).toBe('DeleteMyAccountSuccess');

    for (const text of ['Moreau', 'ines.moreau', 'ido-1']) expect(await traces(text)).toEqual([]);
    const refreshed = await identity.run(REFRESH, { refreshToken: person.tokens.refreshToken });
    expect(refreshed.data.refreshTokens.__typename).toBe('InvalidRefreshTokenError');
    expect((await signIn(identity, person.input.email, PASSWORD)).__typename).toBe('InvalidCredentialsError');
    expect((await identity.run('{ me { id } }', {}, { as: viewer })).data).toEqual({ me: null });
    expect((await identity.run(ENTITY, { id: person.user.id }, { as: ADMIN })).data._entities).toEqual([null]);
    expect(await told()).toEqual([person.user.id]);
    const [{ queues }] = await identity.app.dataSource.query(
      `SELECT queues FROM outbox WHERE name = 'UserAnonymised.v1'`,
    );
    expect(JSON.parse(queues)).toEqual(['assessment', 'campaigns', 'certification', 'tutorials']);
  });

  it('leaves the address free for a new account', async () => {
    await leave();

    const again = await givenPerson(identity);

    expect(again.user.id).not.toBe(person.user.id);
  });

  it('leaves once, however often and however fast one asks', async () => {
    const answers = await Promise.all([leave(), leave(), leave()]);
    const later = await leave();

    expect([...answers, later]).toEqual(Array.from({ length: 4 }, () => 'DeleteMyAccountSuccess'));
    expect(await told()).toHaveLength(1);
  });

  it('asks the password, and counts wrong ones as a sign-in does', async () => {
    for (let at = 0; at < 10; at += 1) expect(await leave('Faux2026')).toBe('InvalidCredentialsError');

    expect(await leave()).toBe('SignInBlockedError');
    expect(await leave(null)).toBe('SignInBlockedError');
    expect(await told()).toEqual([]);
  });

  it('asks a sign-in of the last ten minutes where there is no password', async () => {
    await identity.app.dataSource.query('UPDATE users SET password_hash = NULL');
    identity.clock.advance(10 * 60_000 + 1);
    expect(await leave(null)).toBe('FreshSignInNeededError');
    expect(await leave(null, aUser(person.user.id))).toBe('FreshSignInNeededError');

    identity.clock.advance(-1);
    expect(await leave(null)).toBe('DeleteMyAccountSuccess');
  });

  it('is refused to who holds a role, by themselves and by an administrator', async () => {
    await identity.run(SET_ROLES, { userId: person.user.id }, { as: ADMIN });

    expect(await leave()).toBe('PlatformRoleHeldError');
    expect((await anonymise({})).__typename).toBe('PlatformRoleHeldError');
    expect(await told()).toEqual([]);
    expect(await traces('Moreau')).toContain('users.last_name');
  });

  it('is for people only', async () => {
    const guest = await identity.run(DELETE, {}, { as: aGuest('invigilator', 's1') });
    const nobody = await identity.run(DELETE, {});
    const machine = await identity.run(DELETE, {}, { as: aMachine('campaigns', 'identity:manage-pupils') });

    expect(guest.data.deleteMyAccount.__typename).toBe('NotAllowedError');
    for (const { errors } of [nobody, machine]) expect(errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('is anonymised by an administrator with a reason, journalled each time and told once', async () => {
    for (const _ of ['once', 'twice']) expect(await anonymise({})).toMatchObject({ anonymised: true });

    const { data } = await identity.run(AUDIT, { subjectId: person.user.id }, { as: ADMIN });
    const act = {
      act: 'USER_ANONYMISED',
      actorId: ADMIN.userId,
      details: [{ name: 'reason', value: 'Demande écrite' }],
    };
    expect(data.auditEntries.nodes).toEqual([act, act]);
    expect(await told()).toHaveLength(1);
    expect(await traces('Moreau')).toEqual([]);
  });

  it('is anonymised by nobody else, and not without a reason', async () => {
    expect((await anonymise({}, aUser())).__typename).toBe('NotAllowedError');
    expect((await anonymise({}, viewer)).__typename).toBe('NotAllowedError');
    expect(await anonymise({ reason: '  ' })).toMatchObject({ fields: [{ path: 'reason' }] });
    expect((await anonymise({ userId: newId() })).__typename).toBe('UserNotFoundError');
    expect(await told()).toEqual([]);
  });

  it('is erased and told again when the last access token is over', async () => {
    await leave();
    await identity.app.dataSource.query(
      `INSERT INTO authentication_methods (id, user_id, provider, external_id, created_at, last_used_at)
       VALUES (?, ?, 'gar', 'ido-2', NOW(3), NOW(3))`,
      [newId(), person.user.id],
    );
    const [job] = await identity.app.dataSource.query(
      `SELECT payload, options FROM outbox WHERE name = 'repeat-anonymisation'`,
    );
    expect(JSON.parse(job.options)).toMatchObject({ delay: 21 * 60_000 });

    for (const _ of ['once', 'twice']) await identity.deliver('repeat-anonymisation', JSON.parse(job.payload));

    expect(await traces('ido-2')).toEqual([]);
    expect(new Set(await told())).toEqual(new Set([person.user.id]));
  });

  it('is not touched by a repetition nobody asked for', async () => {
    for (const userId of [person.user.id, newId()]) await identity.deliver('repeat-anonymisation', { userId });

    expect(await told()).toEqual([]);
    expect((await signIn(identity, person.input.email, PASSWORD)).__typename).toBe('SignInSuccess');
  });

  it('cannot become personal again: the database refuses it', async () => {
    await leave();

    const write = identity.app.dataSource.query(`UPDATE users SET username = 'ines.moreau2306' WHERE id = ?`, [
      person.user.id,
    ]);
    await expect(write).rejects.toThrow('ck_users_anonymised');
  });

  it('is unknown to the school that asks access for its pupil: another account is made', async () => {
    const [pupil] = await aBatch(identity, [aPupil('row-1')]).send();
    await anonymise({ userId: pupil?.userId });

    const [gone] = await aBatch(identity, [aPupil('row-2', { userId: pupil?.userId })]).send();
    const [again] = await aBatch(identity, [aPupil('row-1')]).send();

    expect(gone).toMatchObject({ username: null, password: null });
    expect(again?.userId).not.toBe(pupil?.userId);
    expect(again?.username).toEqual(expect.any(String));
  });
});
