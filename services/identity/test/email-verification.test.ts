import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity } from './identity';
import { forgetMails, mailsTo, tokenIn } from './mails';

const REQUEST = `mutation { requestEmailVerification {
  __typename ... on RequestEmailVerificationSuccess { sent } ... on TooManyMailsError { until } ... on Error { message }
} }`;
const VERIFY = `mutation ($token: String!) { verifyEmail(input: { token: $token }) {
  __typename ... on VerifyEmailSuccess { verified } ... on Error { message }
} }`;

describe('the verification of an address', () => {
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
    const { user, input } = await givenPerson(identity, { email: `personne${count}@exemple.fr` });
    return { as: aUser(user.id), email: input.email };
  };
  const verify = (token: string) => identity.run(VERIFY, { token }).then(({ data }) => data.verifyEmail.__typename);
  const request = (as: Parameters<Identity['run']>[2]) =>
    identity.run(REQUEST, {}, as).then(({ data }) => data?.requestEmailVerification);
  const isVerified = ({ as }: { as: ReturnType<typeof aUser> }) =>
    identity.run('{ me { emailVerified } }', {}, { as }).then(({ data }) => data.me.emailVerified);

  it('is asked for at sign-up and done with the mail, twice as once', async () => {
    const person = await someone();
    const [mail] = await mailsTo(identity, person.email);

    expect(await isVerified(person)).toBe(false);
    expect(await Promise.all([verify(tokenIn(mail)), verify(tokenIn(mail))])).toEqual([
      'VerifyEmailSuccess',
      'VerifyEmailSuccess',
    ]);
    expect(await isVerified(person)).toBe(true);
    expect(await request({ as: person.as })).toEqual({ __typename: 'RequestEmailVerificationSuccess', sent: false });
  });

  it('is over after 3 days, and may be asked for again', async () => {
    const person = await someone();
    const [first] = await mailsTo(identity, person.email);

    identity.clock.advance(3 * 86_400_000);
    expect(await verify(tokenIn(first))).toBe('InvalidEmailTokenError');
    expect(await request({ as: person.as })).toMatchObject({ sent: true });
    const [second] = await mailsTo(identity, person.email);

    expect(await verify(tokenIn(second))).toBe('VerifyEmailSuccess');
  });

  it('refuses an unknown token, and that of another purpose', async () => {
    const person = await someone();
    await identity.run(`mutation { requestPasswordReset(input: { email: "${person.email}" }) { __typename } }`);
    const mails = await mailsTo(identity, person.email);
    const reset = mails.find(({ subject }) => subject.includes('mot de passe'));

    expect(await verify('inconnu')).toBe('InvalidEmailTokenError');
    expect(await verify(tokenIn(reset))).toBe('InvalidEmailTokenError');
  });

  it('sends at most 5 mails an hour', async () => {
    const person = await someone();

    const answers = await Promise.all(Array.from({ length: 8 }, () => request({ as: person.as })));

    expect(answers.filter(({ __typename }) => __typename === 'RequestEmailVerificationSuccess')).toHaveLength(5);
    expect(answers.find(({ __typename }) => __typename === 'TooManyMailsError')).toMatchObject({
      until: '2026-11-22T09:00:00.000Z',
    });
    identity.clock.advance(3_600_000);
    expect(await request({ as: person.as })).toMatchObject({ sent: true });
  });

  it('is nothing for strangers: nobody, a guest, an account that is not', async () => {
    const nobody = await identity.run(REQUEST);

    expect(nobody.errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect(await request({ as: aGuest('invigilator', 's1') })).toMatchObject({ __typename: 'NotAllowedError' });
    expect(await request({ as: aUser() })).toMatchObject({ __typename: 'NotAllowedError' });
  });

  it('is not shown to strangers', async () => {
    const { as } = await someone();
    const query = `{ _entities(representations: [{ __typename: "User", id: "${as.userId}" }]) { ... on User {
      emailVerified termsOfUse { version } signInSessions { id } } } }`;

    const { data } = await identity.run(query, {}, { as: aUser() });

    expect(data._entities).toEqual([{ emailVerified: null, termsOfUse: null, signInSessions: null }]);
  });
});
