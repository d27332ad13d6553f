import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import { givenIdentity, givenPerson, type Identity } from './identity';
import { forgetMails, mailsTo, tokenIn } from './mails';

const SEND = `mutation ($input: SendServiceMailInput!) { sendServiceMail(input: $input) {
  __typename ... on SendServiceMailSuccess { mailId } ... on InvalidInputError { fields { path } }
} }`;
const NAMES = 'query ($userIds: [ID!]!) { personNames(userIds: $userIds) { userId firstName lastName } }';
const CAMPAIGNS = aMachine('campaigns', 'identity:send-mail', 'identity:read-names');
const TOKEN = 'a'.repeat(43);

describe('what other services ask', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  afterEach(forgetMails);
  afterAll(() => identity.close());

  const send = async (given: object = {}, as = CAMPAIGNS) => {
    const mail = { mailId: newId(), template: 'ORGANIZATION_INVITATION', address: ' Prof@Exemple.fr', locale: 'fr' };
    const { data, errors } = await identity.run(SEND, { input: { ...mail, token: TOKEN, ...given } }, { as });
    return data?.sendServiceMail ?? errors[0];
  };
  const rows = () =>
    identity.app.dataSource.query<{ address: string | null; sealed_token: Buffer | null }[]>(
      'SELECT address, sealed_token FROM mails ORDER BY id DESC LIMIT 1',
    );

  it('is a mail in our words, with their token, and nothing of it once it went', async () => {
    expect(await send()).toMatchObject({ __typename: 'SendServiceMailSuccess' });
    const [waiting] = await rows();

    const [mail] = await mailsTo(identity, 'prof@exemple.fr');

    expect(waiting?.address).toBe('prof@exemple.fr');
    expect(waiting?.sealed_token?.toString('latin1')).not.toContain(TOKEN);
    expect(mail?.subject).toBe('Vous êtes invité à rejoindre une organisation sur Pix');
    expect(mail?.text).toContain('/join-organization#token=');
    expect(tokenIn(mail)).toBe(TOKEN);
    expect(await rows()).toMatchObject([{ address: null, sealed_token: null }]);
  });

  it('goes once, however often and at once it is asked for under one id', async () => {
    const mailId = newId();

    await Promise.all(Array.from({ length: 5 }, () => send({ mailId, locale: 'en' })));
    await identity.handleOutbox();
    await send({ mailId });

    const mails = await mailsTo(identity, 'prof@exemple.fr');
    expect(mails.map(({ id, subject }) => [id, subject])).toEqual([
      [mailId, 'You are invited to join an organization on Pix'],
    ]);
  });

  it('names every wrong field', async () => {
    const { fields } = await send({ mailId: 'x', address: 'nobody', locale: 'xx', token: '<b>' });

    expect(fields.map(({ path }: { path: string }) => path)).toEqual(['mailId', 'address', 'locale', 'token']);
  });

  it('is what people are called, those who are gone absent, in one statement', async () => {
    const { user } = await givenPerson(identity, { email: 'nom@exemple.fr' });

    const { data, statements } = await identity.run(NAMES, { userIds: [user.id, newId()] }, { as: CAMPAIGNS });

    expect(data.personNames).toMatchObject([{ userId: user.id, firstName: 'Inès', lastName: 'Moreau' }]);
    expect(statements).toBe(1);
  });

  it('is for services alone', async () => {
    for (const viewer of [aUser(undefined, ['ADMIN']), aMachine('certification', 'identity:issue-guest-token')]) {
      expect(await send({}, viewer)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect((await identity.run(NAMES, { userIds: [newId()] }, { as: viewer })).errors).toMatchObject([
        { code: 'UNAUTHENTICATED' },
      ]);
    }
  });
});
