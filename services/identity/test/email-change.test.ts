import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { codeIn, forgetMails, mailsTo } from './mails';

const REQUEST = `mutation ($email: String!, $password: String!) { requestEmailChange(input: { email: $email, password: $password }) {
  __typename ... on InvalidInputError { fields { path } } ... on TooManyMailsError { until } ... on Error { message }
} }`;
const CONFIRM = `mutation ($code: String!) { confirmEmailChange(input: { code: $code }) {
  __typename ... on ConfirmEmailChangeSuccess { user { email emailVerified } } ... on WrongCodeError { triesLeft } ... on Error { message }
} }`;

type Viewer = ReturnType<typeof aUser>;

describe('a change of address', () => {
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
    const { user, input } = await givenPerson(identity, { email: `ancienne${count}@exemple.fr` });
    return { as: aUser(user.id), email: input.email, wanted: `nouvelle${count}@exemple.fr` };
  };
  const request = (as: Viewer, email: string, password = PASSWORD) =>
    identity.run(REQUEST, { email, password }, { as }).then(({ data }) => data.requestEmailChange);
  const confirm = (as: Viewer, code: string) =>
    identity.run(CONFIRM, { code }, { as }).then(({ data }) => data.confirmEmailChange);
  const changing = async (email?: string) => {
    const person = await someone();
    const wanted = email ?? person.wanted;
    await request(person.as, wanted);
    const mail = (await mailsTo(identity, wanted)).find(({ subject }) => subject.includes('code'));
    return { ...person, wanted, code: codeIn(mail) };
  };
  const wrong = (code: string): string => (code === '000000' ? '111111' : '000000');

  it('takes place with the code, proves the new address and tells the old one', async () => {
    const { as, email, wanted, code } = await changing();

    expect(await confirm(as, code)).toMatchObject({ user: { email: wanted, emailVerified: true } });

    expect((await mailsTo(identity, email))[0]?.subject).toBe('Votre adresse e-mail a changé');
    expect(await confirm(as, code)).toMatchObject({ __typename: 'EmailChangeNotFoundError' });
  });

  it('happens once when it is confirmed twice at once', async () => {
    const { as, code } = await changing();

    const answers = await Promise.all([confirm(as, code), confirm(as, code)]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConfirmEmailChangeSuccess',
      'EmailChangeNotFoundError',
    ]);
  });

  it('allows 5 tries, even of 20 at once', async () => {
    const { as, code } = await changing();

    const guesses = await Promise.all(Array.from({ length: 20 }, () => confirm(as, wrong(code))));

    const counted = guesses.filter(({ __typename }) => __typename === 'WrongCodeError');
    expect(counted.map(({ triesLeft }) => triesLeft).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(await confirm(as, code)).toMatchObject({ __typename: 'EmailChangeNotFoundError' });
  });

  it('is over after 10 minutes', async () => {
    const { as, code } = await changing();

    identity.clock.advance(600_000);

    expect(await confirm(as, code)).toMatchObject({ __typename: 'EmailChangeNotFoundError' });
  });

  it('is the last one asked for', async () => {
    const { as, wanted, code } = await changing();
    await request(as, `autre.${wanted}`);
    const [mail] = await mailsTo(identity, `autre.${wanted}`);

    const first = await confirm(as, code);

    expect(first.__typename).toBe(code === codeIn(mail) ? 'ConfirmEmailChangeSuccess' : 'WrongCodeError');
    expect(await confirm(as, codeIn(mail))).toMatchObject({ user: { email: `autre.${wanted}` } });
  });

  it('tells only who reads its mails that an address is taken, of two at once gives it to one', async () => {
    const taken = await someone();
    const late = await changing(taken.email);
    expect(await confirm(late.as, late.code)).toMatchObject({ __typename: 'EmailTakenError' });

    const [one, two] = [await changing('convoitee@exemple.fr'), await changing('convoitee@exemple.fr')];
    const answers = await Promise.all([confirm(one.as, one.code), confirm(two.as, two.code)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ConfirmEmailChangeSuccess',
      'EmailTakenError',
    ]);
  });

  it('asks for the password and a right address', async () => {
    const { as, wanted } = await someone();

    expect(await request(as, wanted, 'Mauvais2026')).toMatchObject({ __typename: 'InvalidCredentialsError' });
    expect(await request(as, 'pas-une-adresse')).toMatchObject({ fields: [{ path: 'email' }] });
    await Promise.all(Array.from({ length: 10 }, () => request(as, wanted, 'Mauvais2026')));
    expect(await request(as, wanted)).toMatchObject({ __typename: 'SignInBlockedError' });
  });

  it('sends at most 5 codes an hour', async () => {
    const { as, wanted } = await someone();

    for (let rank = 0; rank < 5; rank += 1) await request(as, `${rank}.${wanted}`);

    expect(await request(as, wanted)).toMatchObject({
      __typename: 'TooManyMailsError',
      until: '2026-11-22T09:00:00.000Z',
    });
  });

  it('is nothing for strangers', async () => {
    const { wanted, code } = await changing();
    const guest = { as: aGuest('invigilator', 's1') };

    expect(await confirm(aUser(), code)).toMatchObject({ __typename: 'EmailChangeNotFoundError' });
    expect((await identity.run(CONFIRM, { code }, guest)).data.confirmEmailChange.__typename).toBe('NotAllowedError');
    const asked = await identity.run(REQUEST, { email: wanted, password: PASSWORD }, guest);
    expect(asked.data.requestEmailChange.__typename).toBe('NotAllowedError');
    expect((await identity.run(CONFIRM, { code })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('stores the code hashed', async () => {
    const { code } = await changing();

    const rows = await identity.app.dataSource.query<{ code_hash: Buffer }[]>('SELECT code_hash FROM email_changes');

    expect(rows.some(({ code_hash }) => code_hash.toString().includes(code))).toBe(false);
    expect(rows.every(({ code_hash }) => code_hash.length === 32)).toBe(true);
  });
});
