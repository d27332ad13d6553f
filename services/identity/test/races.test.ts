import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { race, tally } from '@pix/kit/race';
import { aUser } from '@pix/kit/testing';
import { receiveExternalIdentity } from '../src/usecases/receive-external-identity';
import { config, givenIdentity, givenPerson, type Identity, PASSWORD } from './identity';
import { mailsTo, tokenIn } from './mails';

const REFRESH = `mutation ($refreshToken: String!) { refreshTokens(input: { refreshToken: $refreshToken }) { __typename } }`;
const REQUEST = `mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { __typename } }`;
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(input: { token: $token, newPassword: $password }) {
  __typename } }`;
const LINK = `mutation ($token: String!) { linkExternalIdentity(input: { externalIdentityToken: $token }) { __typename } }`;
const EXCHANGE = `mutation ($code: String!) { exchangeSignInCode(input: { code: $code }) {
  ... on ReconciliationNeeded { guestToken { accessToken } } } }`;
const SIGN_IN = `mutation ($identifier: String!, $password: String!) { signIn(input: { identifier: $identifier, password: $password }) {
  __typename } }`;

const NO_SCHOOL = { profile: null, uai: null, divisions: [], groups: [] };

jest.setTimeout(90_000); // Two hundred requests each: on a busy machine they take their time.

/** Twenty at once, ten times: nothing is done twice, nothing is lost. */
describe('races', () => {
  let identity: Identity;
  let people = 0;
  beforeAll(async () => {
    identity = await givenIdentity({
      database: { ...config.database, poolSize: 20 },
      passwordHash: { memoryCost: 1_024, timeCost: 2, parallelism: 1 }, // What is measured here is not the hash.
      limits: { ...config.limits, signInFailuresByAddress: { events: 100_000, windowMinutes: 10, blockMinutes: 10 } },
    });
  });
  afterAll(() => identity.close());

  const person = async () => {
    people += 1;
    const email = `personne${people}@exemple.fr`;
    return { email, ...(await givenPerson(identity, { email })) };
  };
  const count = async (sql: string, values: unknown[]): Promise<number> =>
    Number((await identity.app.dataSource.query(sql, values))[0].count);

  it('a refresh token used by many is worth one pair of tokens, and the session ends', async () => {
    const rounds = await race(person, async ({ tokens }) => {
      const { data } = await identity.run(REFRESH, { refreshToken: tokens.refreshToken });
      return data.refreshTokens.__typename as string;
    });

    for (const { start, answers } of rounds) {
      expect(tally(answers)).toEqual({ RefreshTokensSuccess: 1, InvalidRefreshTokenError: 19 });
      const live = `SELECT COUNT(*) AS count FROM refresh_tokens t JOIN sign_in_sessions s ON s.id = t.session_id
        WHERE s.user_id = ? AND t.used_at IS NULL AND s.ended_at IS NULL`;
      expect(await count(live, [start.user.id])).toBe(0);
    }
  });

  it('a reset link opened by many sets one password', async () => {
    const forgetful = async () => {
      const given = await person();
      await identity.run(REQUEST, { email: given.email });
      const mails = await mailsTo(identity, given.email);
      return { ...given, token: tokenIn(mails.find(({ subject }) => subject.startsWith('Choisissez un nouveau'))) };
    };
    const passwordOf = (copy: number): string => `Marmotte des neiges ${copy}`;

    const rounds = await race(forgetful, async ({ token }, copy) => {
      const { data } = await identity.run(RESET, { token, password: passwordOf(copy) });
      return data.resetPassword.__typename as string;
    });

    for (const { start, answers } of rounds) {
      expect(tally(answers)).toEqual({ ResetPasswordSuccess: 1, InvalidEmailTokenError: 19 });
      const password = passwordOf(answers.indexOf('ResetPasswordSuccess'));
      const { data } = await identity.run(SIGN_IN, { identifier: start.email, password });
      expect(data.signIn.__typename).toBe('SignInSuccess');
    }
  });

  it('an identity of the GAR that many accounts ask for belongs to one of them', async () => {
    const provider = 'gar';
    const come = async (round: number) => {
      const externalId = `ido-${round}`;
      const said = { ...NO_SCHOOL, externalId, firstName: 'Inès', lastName: 'Moreau' };
      const context = identity.app.contextFor({ viewer: { kind: 'anonymous' }, locale: 'fr', requestId: 'come' });
      const code = await receiveExternalIdentity(context, { provider, person: said, target: null });
      const { data } = await identity.run(EXCHANGE, { code });
      const accounts = await Promise.all([person(), person(), person(), person()]);
      return { externalId, token: data.exchangeSignInCode.guestToken.accessToken as string, accounts };
    };

    const rounds = await race(come, async ({ token, accounts }, copy) => {
      const as = aUser(accounts[copy % accounts.length]?.user.id);
      return (await identity.run(LINK, { token }, { as })).data.linkExternalIdentity.__typename as string;
    });

    for (const { start, answers } of rounds) {
      expect(tally(answers)).toEqual({ LinkExternalIdentitySuccess: 5, ExternalIdentityTakenError: 15 });
      const owners = 'SELECT COUNT(*) AS count FROM authentication_methods WHERE provider = ? AND external_id = ?';
      expect(await count(owners, [provider, start.externalId])).toBe(1);
    }
  });

  it('many guesses at once are no more than ten, and none is forgotten', async () => {
    const rounds = await race(person, async ({ email }) => {
      const { data } = await identity.run(SIGN_IN, { identifier: email, password: 'Mauvais2026' });
      return data.signIn.__typename as string;
    });

    for (const { start, answers } of rounds) {
      expect(tally(answers)).toEqual({ InvalidCredentialsError: 10, SignInBlockedError: 10 });
      const { data } = await identity.run(SIGN_IN, { identifier: start.email, password: PASSWORD });
      expect(data.signIn.__typename).toBe('SignInBlockedError');
    }
  });
});
