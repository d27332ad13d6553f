import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { forgetMails, mailsTo, tokenIn } from './mails';

const REQUEST = `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) {
  __typename ... on RequestPasswordResetSuccess { accepted } ... on InvalidInputError { fields { path } }
} }`;
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(input: { token: $token, newPassword: $password }) {
  __typename ... on InvalidInputError { fields { path message } } ... on Error { message }
} }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { identifier: $email, password: $password }) {
  __typename ... on SignInSuccess { user { emailVerified } }
} }`;
const REFRESH = `mutation ($token: String!) { refreshTokens(input: { refreshToken: $token }) { __typename } }`;
const NEW = 'Marmotte des neiges';

describe('a forgotten password', () => {
  let identity: Identity;
  let count = 0;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  afterEach(() => {
    forgetMails();
    identity.clock.set('2026-11-22T08:00:00.000Z');
  });
  afterAll(() => identity.close());

  const request = (email: string, from = {}) => identity.run(REQUEST, { email }, { from });
  const reset = (token: string, password = NEW) =>
    identity.run(RESET, { token, password }).then(({ data }) => data.resetPassword);
  const signIn = (email: string, password: string) =>
    identity.run(SIGN_IN, { email, password }).then(({ data }) => data.signIn);
  const resetMails = async (email: string) =>
    (await mailsTo(identity, email)).filter(({ subject }) => subject.startsWith('Choisissez un nouveau'));

  const forgetful = async () => {
    count += 1;
    const person = await givenPerson(identity, { email: `oubli${count}@exemple.fr` });
    const { email } = person.input;
    await request(email);
    const [mail] = await resetMails(email);
    return { ...person, email, token: tokenIn(mail) };
  };

  it('is replaced with the token of the mail, once, and every session ends', async () => {
    const { email, token, tokens } = await forgetful();

    const answers = await Promise.all([reset(token), reset(token)]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidEmailTokenError',
      'ResetPasswordSuccess',
    ]);
    expect(await signIn(email, PASSWORD)).toMatchObject({ __typename: 'InvalidCredentialsError' });
    expect(await signIn(email, NEW)).toMatchObject({ __typename: 'SignInSuccess', user: { emailVerified: true } });
    const { data } = await identity.run(REFRESH, { token: tokens.refreshToken });
    expect(data.refreshTokens.__typename).toBe('InvalidRefreshTokenError');
    expect((await mailsTo(identity, email))[0]?.subject).toBe('Votre mot de passe a changé');
  });

  it('answers the same, with the same work, for an address nobody has', async () => {
    const { email } = await forgetful();

    const known = await request(email);
    const unknown = await request('personne@exemple.fr');

    expect(unknown.data).toEqual(known.data);
    expect(unknown.statements).toBe(known.statements);
    expect(await resetMails('personne@exemple.fr')).toEqual([]);
  });

  it('is too late after an hour', async () => {
    const { token } = await forgetful();

    identity.clock.advance(3_600_000);

    expect(await reset(token)).toMatchObject({ __typename: 'InvalidEmailTokenError' });
  });

  it('leaves no other link alive, nor an address that changed', async () => {
    const { email, token } = await forgetful();
    await request(email);
    const [second] = await resetMails(email);

    expect(await reset(tokenIn(second))).toMatchObject({ __typename: 'ResetPasswordSuccess' });
    expect(await reset(token)).toMatchObject({ __typename: 'InvalidEmailTokenError' });

    const other = await forgetful();
    await identity.app.dataSource.query(`UPDATE users SET email = 'changee@exemple.fr' WHERE id = ?`, [other.user.id]);
    expect(await reset(other.token)).toMatchObject({ __typename: 'InvalidEmailTokenError' });
  });

  it('refuses a weak password and one made of the name, without using the token up', async () => {
    const { token } = await forgetful();

    for (const weak of ['court', 'Soleil2026!', 'InesMoreau2026'])
      expect(await reset(token, weak)).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: 'newPassword' }],
      });
    expect(await reset(token)).toMatchObject({ __typename: 'ResetPasswordSuccess' });
  });

  it('ends the blocking of the account', async () => {
    const { email, token } = await forgetful();
    await Promise.all(Array.from({ length: 10 }, () => signIn(email, 'Mauvais2026')));
    expect(await signIn(email, PASSWORD)).toMatchObject({ __typename: 'SignInBlockedError' });

    await reset(token);

    expect(await signIn(email, NEW)).toMatchObject({ __typename: 'SignInSuccess' });
  });

  it('does not let a sign-in that began before open a session after', async () => {
    const { email, token, user } = await forgetful();

    const [answer] = await Promise.all([signIn(email, PASSWORD), reset(token)]);

    const open = await identity.app.dataSource.query<object[]>(
      'SELECT id FROM sign_in_sessions WHERE user_id = ? AND ended_at IS NULL',
      [user.id],
    );
    expect(open).toEqual([]);
    expect(['SignInSuccess', 'InvalidCredentialsError']).toContain(answer.__typename);
  });

  it('sends at most 5 mails an hour to an address and 50 for a client, and tells nobody', async () => {
    const { email } = await forgetful();
    forgetMails();
    const answers = await Promise.all(Array.from({ length: 9 }, () => request(email)));
    expect(new Set(answers.map(({ data }) => data.requestPasswordReset.__typename)).size).toBe(1);
    expect(await resetMails(email)).toHaveLength(4);

    const before = await identity.app.dataSource.query<object[]>('SELECT id FROM mails');
    for (let rank = 0; rank < 60; rank += 1) await request(`inconnu${rank}@exemple.fr`, { clientAddress: '192.0.2.9' });
    const after = await identity.app.dataSource.query<object[]>('SELECT id FROM mails');
    expect(after.length - before.length).toBe(50);
  });

  it('asks for something like an address', async () => {
    expect((await request('pas-une-adresse')).data.requestPasswordReset).toMatchObject({ fields: [{ path: 'email' }] });
  });

  it('stores neither token nor address readable once the mail is sent', async () => {
    const { token } = await forgetful();

    const [{ tokens }] = await identity.app.dataSource.query<[{ tokens: string }]>(
      'SELECT COUNT(*) AS tokens FROM email_tokens WHERE token_hash = UNHEX(SHA2(?, 256))',
      [token],
    );
    const mails = await identity.app.dataSource.query<object[]>('SELECT id FROM mails WHERE address IS NOT NULL');
    expect({ tokens, mails }).toEqual({ tokens: '1', mails: [] });
  });
});
