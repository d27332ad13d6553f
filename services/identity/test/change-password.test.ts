import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { forgetMails, mailsTo } from './mails';

const CHANGE = `mutation ($current: String!, $new: String!) { changePassword(input: { currentPassword: $current, newPassword: $new }) {
  __typename ... on InvalidInputError { fields { path } } ... on SignInBlockedError { until } ... on Error { message }
} }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(input: { identifier: $email, password: $password }) {
  __typename ... on SignInSuccess { tokens { accessToken refreshToken } }
} }`;
const REFRESH = `mutation ($token: String!) { refreshTokens(input: { refreshToken: $token }) { __typename } }`;
const NEW = 'Marmotte des neiges';

describe('changePassword', () => {
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

  const someone = async () => {
    count += 1;
    const person = await givenPerson(identity, { email: `change${count}@exemple.fr` });
    const as = await identity.app.authenticate(`Bearer ${person.tokens.accessToken}`);
    return { ...person, as, email: person.input.email };
  };
  const change = (as: Awaited<ReturnType<typeof someone>>['as'], current: string, next = NEW) =>
    identity.run(CHANGE, { current, new: next }, { as }).then(({ data }) => data.changePassword);
  const signIn = (email: string, password: string) =>
    identity.run(SIGN_IN, { email, password }).then(({ data }) => data.signIn);
  const refresh = (token: string) => identity.run(REFRESH, { token }).then(({ data }) => data.refreshTokens.__typename);

  it('asks the current one, keeps this device signed in and signs the others out', async () => {
    const { as, email, tokens } = await someone();
    const elsewhere = await signIn(email, PASSWORD);

    expect(await change(as, PASSWORD)).toMatchObject({ __typename: 'ChangePasswordSuccess' });

    expect(await refresh(elsewhere.tokens.refreshToken)).toBe('InvalidRefreshTokenError');
    expect(await refresh(tokens.refreshToken)).toBe('RefreshTokensSuccess');
    expect((await signIn(email, NEW)).__typename).toBe('SignInSuccess');
    expect((await mailsTo(identity, email))[0]?.subject).toBe('Votre mot de passe a changé');
  });

  it('refuses a wrong current password, a weak new one, and somebody without account', async () => {
    const { as } = await someone();

    expect(await change(as, 'Mauvais2026')).toMatchObject({ __typename: 'InvalidCredentialsError' });
    expect(await change(as, PASSWORD, 'Azerty123')).toMatchObject({ fields: [{ path: 'newPassword' }] });
    expect(await change(aUser(), PASSWORD)).toMatchObject({ __typename: 'InvalidCredentialsError' });
    expect(await change(aGuest('invigilator', 's1'), PASSWORD)).toMatchObject({ __typename: 'NotAllowedError' });
    expect((await identity.run(CHANGE, { current: PASSWORD, new: NEW })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
  });

  it('lets one of two changes at once through', async () => {
    const { as } = await someone();

    const answers = await Promise.all([change(as, PASSWORD, `${NEW} 1`), change(as, PASSWORD, `${NEW} 2`)]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ChangePasswordSuccess',
      'InvalidCredentialsError',
    ]);
  });

  it('counts wrong guesses with those of sign-in, parallel ones too', async () => {
    const { as, email } = await someone();

    const guesses = await Promise.all([
      ...Array.from({ length: 10 }, () => change(as, 'Mauvais2026')),
      ...Array.from({ length: 10 }, () => signIn(email, 'Mauvais2026')),
    ]);

    expect(guesses.filter(({ __typename }) => __typename === 'InvalidCredentialsError')).toHaveLength(10);
    expect(await change(as, PASSWORD)).toMatchObject({
      __typename: 'SignInBlockedError',
      until: '2026-11-22T08:02:00.000Z',
    });
  });

  it('takes one password however its accents are composed', async () => {
    const { as, email } = await someone();

    await change(as, PASSWORD, 'Été à la mer'.normalize('NFC'));

    expect((await signIn(email, 'Été à la mer'.normalize('NFD'))).__typename).toBe('SignInSuccess');
  });
});
