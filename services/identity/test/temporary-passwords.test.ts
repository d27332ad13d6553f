import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { ADD_USERNAME, campaignsMachine, givenPupil, newSealingKey, REPLACE, RESET, signIn } from './pupils';

const DAY_MS = 86_400_000;
const NEW_PASSWORD = 'Marmotte2026';

describe('one-time passwords', () => {
  let identity: Identity;
  let rank = 0;
  let pupil: Awaited<ReturnType<typeof givenPupil>>;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  beforeEach(async () => {
    identity.clock.set('2026-11-22T08:00:00.000Z');
    pupil = await givenPupil(identity, `pupil-${++rank}`, { lastName: `Provisoire${rank}` });
  });
  afterAll(() => identity.close());

  const guestOf = async (password = pupil.password) => {
    const { __typename, changeToken } = await signIn(identity, pupil.username, password);
    const [, claims = ''] = String(changeToken).split('.');
    const subject =
      __typename === 'PasswordChangeNeeded' ? JSON.parse(Buffer.from(claims, 'base64url').toString()).sub : '';
    return aGuest('change-password', subject);
  };
  const replace = async (as: Parameters<Identity['run']>[2], newPassword = NEW_PASSWORD) =>
    (await identity.run(REPLACE, { newPassword }, as)).data?.replaceTemporaryPassword;
  const request = () => ({ requestKey: newSealingKey(), sealingKey: newSealingKey(), askedBy: aUser().userId });
  const reset = async (given: object = {}) =>
    (await identity.run(RESET, { input: { ...request(), userId: pupil.userId, ...given } }, { as: campaignsMachine }))
      .data.resetPupilPassword;
  const actsOn = async (userId: string): Promise<string[]> =>
    (
      await identity.app.dataSource.query('SELECT act FROM audit_entries WHERE subject_id = ? ORDER BY id', [userId])
    ).map(({ act }: { act: string }) => act);

  it('give no tokens but one that serves for ten minutes to replace them', async () => {
    const answer = await signIn(identity, pupil.username, pupil.password);

    expect(answer).toEqual({
      __typename: 'PasswordChangeNeeded',
      changeToken: expect.any(String),
      changeTokenExpiresAt: '2026-11-22T08:10:00.000Z',
    });
    const viewer = await identity.app.authenticate(`Bearer ${answer.changeToken}`).catch(String);
    expect(viewer).toMatchObject({ kind: 'guest', purpose: 'change-password' });
    expect((await identity.run('{ me { id } }', {}, { as: viewer as never })).data).toEqual({ me: null });
  });

  it('are replaced by the password of the person, who is signed in', async () => {
    const replaced = await replace({ as: await guestOf() });

    expect(replaced).toMatchObject({
      __typename: 'ReplaceTemporaryPasswordSuccess',
      user: { id: pupil.userId, username: pupil.username, firstName: 'Inès' },
      tokens: { accessToken: expect.any(String), refreshToken: expect.any(String) },
    });
    expect((await signIn(identity, pupil.username, NEW_PASSWORD)).__typename).toBe('SignInSuccess');
    expect((await signIn(identity, pupil.username, pupil.password)).__typename).toBe('InvalidCredentialsError');
  });

  it('are replaced once, however many try at once', async () => {
    const as = await guestOf();

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) => replace({ as }, `Marmotte20${20 + place}`)),
    );

    const names = answers.map(({ __typename }) => __typename).sort();
    expect(names).toEqual([
      'ReplaceTemporaryPasswordSuccess',
      ...Array.from({ length: 9 }, () => 'TemporaryPasswordOverError'),
    ]);
    expect((await replace({ as })).__typename).toBe('TemporaryPasswordOverError');
  });

  it('are not replaced by a weak password, and wait for a better one', async () => {
    const as = await guestOf();

    expect(await replace({ as }, 'azerty')).toMatchObject({ __typename: 'InvalidInputError' });
    expect((await replace({ as }, pupil.password)).__typename).toBe('InvalidInputError');
    for (const own of ['Ines-Provisoire-2026', `${pupil.username}!`])
      expect(await replace({ as }, own)).toMatchObject({ __typename: 'InvalidInputError' });
    expect((await replace({ as })).__typename).toBe('ReplaceTemporaryPasswordSuccess');
  });

  it('are over after 30 days, and so are the tokens they gave', async () => {
    const as = await guestOf();
    identity.clock.advance(30 * DAY_MS - 1_000);
    expect((await signIn(identity, pupil.username, pupil.password)).__typename).toBe('PasswordChangeNeeded');

    identity.clock.advance(1_000);

    expect((await signIn(identity, pupil.username, pupil.password)).__typename).toBe('InvalidCredentialsError');
    expect((await replace({ as })).__typename).toBe('TemporaryPasswordOverError');
  });

  it('are forgotten once they are over', async () => {
    const countOf = async (): Promise<number> =>
      (await identity.app.dataSource.query('SELECT 1 FROM temporary_passwords WHERE user_id = ?', [pupil.userId]))
        .length;
    identity.clock.advance(30 * DAY_MS - 1);
    await identity.deliver('forget-expired', {});
    expect(await countOf()).toBe(1);

    identity.clock.advance(1);
    await identity.deliver('forget-expired', {});
    expect(await countOf()).toBe(0);
  });

  it('serve nobody with another token', async () => {
    const { subject } = (await guestOf()) as { subject: string };

    const viewers = [aGuest('invigilator', subject), aGuest('change-password', pupil.userId), aUser(pupil.userId)];
    for (const as of viewers) expect((await replace({ as })).__typename).toBe('TemporaryPasswordOverError');
    for (const as of [undefined, aMachine('campaigns', 'identity:manage-pupils')])
      expect((await identity.run(REPLACE, { newPassword: NEW_PASSWORD }, { as })).errors[0]?.code).toBe(
        'UNAUTHENTICATED',
      );
  });

  it('count against the throttle like any other', async () => {
    for (let failure = 0; failure < 10; failure += 1) await signIn(identity, pupil.username, 'aaaaaa00');

    expect((await signIn(identity, pupil.username, pupil.password)).__typename).toBe('SignInBlockedError');
  });

  it('come with a reset, which lets a blocked pupil in again and tells a person with an address', async () => {
    for (let failure = 0; failure < 10; failure += 1) await signIn(identity, pupil.username, 'aaaaaa00');
    const { password } = await reset();
    expect((await signIn(identity, pupil.username, password)).__typename).toBe('PasswordChangeNeeded');

    const { user, input } = await givenPerson(identity, { email: `prevenue-${rank}@exemple.fr` });
    await reset({ userId: user.id });
    const [mail] = await identity.app.dataSource.query(
      `SELECT address FROM mails WHERE user_id = ? AND kind = 'PASSWORD_CHANGED'`,
      [user.id],
    );
    expect(mail).toEqual({ address: input.email });
  });

  it('come with a reset, which ends the password of before, its sessions and its tokens', async () => {
    const { tokens } = await replace({ as: await guestOf() });

    const { password } = await reset();

    expect((await signIn(identity, pupil.username, NEW_PASSWORD)).__typename).toBe('InvalidCredentialsError');
    const { data } = await identity.run(
      'mutation ($token: String!) { refreshTokens(input: { refreshToken: $token }) { __typename } }',
      { token: tokens.refreshToken },
    );
    expect(data.refreshTokens.__typename).toBe('InvalidRefreshTokenError');
    expect((await replace({ as: await guestOf(password) })).__typename).toBe('ReplaceTemporaryPasswordSuccess');
    expect(await actsOn(pupil.userId)).toEqual(['PASSWORD_RESET_BY_STAFF']);
  });

  it('given before a reset are over, with the tokens they gave', async () => {
    const as = await guestOf();

    await reset();

    expect((await replace({ as })).__typename).toBe('TemporaryPasswordOverError');
    expect((await signIn(identity, pupil.username, pupil.password)).__typename).toBe('InvalidCredentialsError');
  });

  it('are one a request, sent once or five times at once', async () => {
    const once = request();

    const answers = await Promise.all(Array.from({ length: 5 }, () => reset(once)));

    expect(new Set(answers.map(({ password }) => password)).size).toBe(1);
    expect((await signIn(identity, pupil.username, answers[0].password)).__typename).toBe('PasswordChangeNeeded');
    expect(await actsOn(pupil.userId)).toEqual(['PASSWORD_RESET_BY_STAFF']);
  });

  it('are refused to accounts with a role, and to unknown ones', async () => {
    const { user, input } = await givenPerson(identity, { email: `jury-${rank}@exemple.fr` });
    await identity.app.dataSource.query(`UPDATE users SET roles = '["ADMIN"]' WHERE id = ?`, [user.id]);

    expect((await reset({ userId: user.id })).__typename).toBe('ProtectedAccountError');
    expect((await signIn(identity, input.email, PASSWORD)).__typename).toBe('SignInSuccess');
    expect((await reset({ userId: 'nobody' })).__typename).toBe('UserNotFoundError');
  });

  it('are reset by machines with the scope only', async () => {
    const input = { ...request(), userId: pupil.userId };
    for (const as of [aMachine('campaigns', 'assessment:start-tests'), aUser(undefined, ['ADMIN'])])
      expect((await identity.run(RESET, { input }, { as })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('come with a username added to an account without a password', async () => {
    const person = await givenPerson(identity, { email: `ajout-${rank}@exemple.fr` });
    const add = async (userId = person.user.id) =>
      (
        await identity.run(
          ADD_USERNAME,
          { input: { ...request(), userId, firstName: 'Léo', lastName: `Ajout${rank}`, birthDate: '2010-02-01' } },
          { as: campaignsMachine },
        )
      ).data.addUsername;

    expect((await add()).access).toMatchObject({ username: `leo.ajout${rank}0102`, password: null });
    expect((await add()).access).toMatchObject({ username: `leo.ajout${rank}0102` });
    expect(await actsOn(person.user.id)).toEqual(['USERNAME_ADDED_BY_STAFF']);
    expect((await add('nobody')).__typename).toBe('UserNotFoundError');

    await identity.app.dataSource.query('UPDATE users SET username = NULL, password_hash = NULL WHERE id = ?', [
      person.user.id,
    ]);
    expect((await add()).access.password).toMatch(/^[a-z]{6}\d{2}$/);
  });

  it('and other ways to sign in are told to the services that may ask, in one statement', async () => {
    const { user } = await givenPerson(identity, { email: `methodes-${rank}@exemple.fr` });
    const ask = 'query ($userIds: [ID!]!) { signInMethods(userIds: $userIds) { userId methods } }';

    const { data, statements } = await identity.run(
      ask,
      { userIds: [user.id, pupil.userId, 'nobody'] },
      { as: campaignsMachine },
    );

    expect(data.signInMethods).toHaveLength(2);
    expect(data.signInMethods).toEqual(
      expect.arrayContaining([
        { userId: user.id, methods: ['EMAIL'] },
        { userId: pupil.userId, methods: ['USERNAME'] },
      ]),
    );
    expect(statements).toBe(1);
    expect((await identity.run(ask, { userIds: [] }, { as: campaignsMachine })).data.signInMethods).toEqual([]);
    expect((await identity.run(ask, { userIds: [] }, { as: aUser() })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });
});
