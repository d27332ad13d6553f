import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename
  ... on SignInSuccess { user { id email } tokens { accessToken } }
  ... on SignInBlockedError { until }
  ... on Error { message }
} }`;

describe('signIn', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  afterAll(() => identity.close());

  const tryPassword = (identifier: string, password: string) =>
    identity.run(SIGN_IN, { input: { identifier, password } }).then(({ data }) => data.signIn);

  it('signs in by e-mail address, whatever its case', async () => {
    const person = await givenPerson(identity);

    const answer = await tryPassword('INES.Moreau@exemple.fr', PASSWORD);

    expect(answer).toMatchObject({
      __typename: 'SignInSuccess',
      user: { id: person.user.id, email: person.input.email },
    });
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const wrong = await tryPassword('ines.moreau@exemple.fr', 'Mauvais2026');
    const unknown = await tryPassword('personne@exemple.fr', 'Mauvais2026');

    expect(wrong).toEqual(unknown);
    expect(wrong.__typename).toBe('InvalidCredentialsError');
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    await givenPerson(identity, { email: 'connue@exemple.fr' });
    const medianOf = async (identifierOf: (rank: number) => string): Promise<number> => {
      const durations: number[] = [];
      for (let rank = 0; rank < 9; rank += 1) {
        const began = performance.now();
        await tryPassword(identifierOf(rank), 'Mauvais2026');
        durations.push(performance.now() - began);
      }
      return durations.sort((one, other) => one - other)[4] ?? 0;
    };
    await tryPassword('personne@exemple.fr', 'Mauvais2026');

    const unknown = await medianOf((rank) => `inconnue${rank}@exemple.fr`);
    const wrong = await medianOf(() => 'connue@exemple.fr');

    // Each costs two hashes of some tens of milliseconds. Without them an unknown address would be answered in a few.
    expect(Math.max(unknown, wrong) / Math.min(unknown, wrong)).toBeLessThan(2.5);
  });

  it('blocks for 2 minutes after 10 failures, parallel ones counted, and lets in again afterwards', async () => {
    await givenPerson(identity, { email: 'cible@exemple.fr' });

    const guesses = await Promise.all(Array.from({ length: 20 }, () => tryPassword('cible@exemple.fr', 'Mauvais2026')));

    const refused = guesses.filter(({ __typename }) => __typename === 'InvalidCredentialsError');
    expect(refused).toHaveLength(10);
    expect(await tryPassword('cible@exemple.fr', PASSWORD)).toMatchObject({
      __typename: 'SignInBlockedError',
      until: '2026-11-22T08:02:00.000Z',
    });

    identity.clock.advance(120_000);
    expect((await tryPassword('cible@exemple.fr', PASSWORD)).__typename).toBe('SignInSuccess');
    identity.clock.set('2026-11-22T08:00:00.000Z');
  });

  it('forgets failures after a success', async () => {
    await givenPerson(identity, { email: 'distraite@exemple.fr' });

    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 9; failure += 1) await tryPassword('distraite@exemple.fr', 'Mauvais2026');
      expect((await tryPassword('distraite@exemple.fr', PASSWORD)).__typename).toBe('SignInSuccess');
    }
  });
});
