import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { config, givenIdentity, givenPerson, type Identity, PASSWORD, SIGN_UP } from './identity';

describe('signUp', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  afterAll(() => identity.close());

  const input = {
    firstName: ' Maël ',
    lastName: "O'Connor",
    email: ' Mael.OConnor@Exemple.FR ',
    password: PASSWORD,
    termsOfUseVersion: config.termsOfUseVersion,
  };

  it('creates the account, signs the person in and shows them who they are', async () => {
    const { data } = await identity.run(SIGN_UP, { input });

    expect(data.signUp).toMatchObject({
      __typename: 'SignUpSuccess',
      user: { firstName: 'Maël', lastName: "O'Connor", email: 'mael.oconnor@exemple.fr', roles: [] },
      tokens: { accessTokenExpiresAt: '2026-11-22T08:20:00.000Z', refreshTokenExpiresAt: '2026-11-29T08:00:00.000Z' },
    });
    const viewer = await identity.app.authenticate(`Bearer ${data.signUp.tokens.accessToken}`).catch(String);
    expect(viewer).toMatchObject({ kind: 'user', userId: data.signUp.user.id });
  });

  it('makes one account of two sign-ups at once with one address', async () => {
    const both = { ...input, email: 'double@exemple.fr' };

    const answers = await Promise.all([identity.run(SIGN_UP, { input: both }), identity.run(SIGN_UP, { input: both })]);

    expect(answers.map(({ data }) => data.signUp.__typename).sort()).toEqual(['EmailTakenError', 'SignUpSuccess']);
  });

  it('refuses an address that only differs by case', async () => {
    await givenPerson(identity, { email: 'taken@exemple.fr' });

    const { data } = await identity.run(SIGN_UP, { input: { ...input, email: 'TAKEN@exemple.fr' } }, { locale: 'en' });

    expect(data.signUp).toMatchObject({
      __typename: 'EmailTakenError',
      message: 'An account already has this e-mail address. Sign in, or ask for a new password.',
    });
  });

  it('names every wrong field and stores nothing', async () => {
    const wrong = { ...input, firstName: '  ', email: 'pas-une-adresse', password: 'azerty' };

    const { data } = await identity.run(SIGN_UP, { input: wrong });

    expect(data.signUp.__typename).toBe('InvalidInputError');
    expect(data.signUp.fields.map(({ path }: { path: string }) => path)).toEqual([
      'firstName',
      'email',
      'password',
      'password',
    ]);
    const [{ count }] = await identity.app.dataSource.query(
      `SELECT COUNT(*) AS count FROM users WHERE last_name = 'pas-une-adresse'`,
    );
    expect(Number(count)).toBe(0);
  });

  it.each(['Azerty123', 'majuscule1', 'MINUSCULE1', 'SansChiffre', 'MaelOConnor1'])(
    'refuses the password %s',
    async (password) => {
      const { data } = await identity.run(SIGN_UP, { input: { ...input, email: 'autre@exemple.fr', password } });

      expect(data.signUp).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'password' }] });
    },
  );

  it('asks for the terms of use in force', async () => {
    const { data } = await identity.run(SIGN_UP, { input: { ...input, termsOfUseVersion: '2019-01-01' } });

    expect(data.signUp).toMatchObject({
      __typename: 'TermsOfUseOutdatedError',
      currentVersion: config.termsOfUseVersion,
    });
  });
});
