import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { createBrowser } from '../../../infra/src/demo/browser';
import { providersFile } from '../src/providers/provider-settings';
import { askToWipeProviderNames } from '../src/usecases/ask-to-wipe-provider-names';
import { forgetExpired } from '../src/usecases/forget-expired';
import { config, givenIdentity, givenPerson, type Identity } from './identity';
import { readMetadata, startSamlIdp } from './tools/saml-idp';
import { IDP, KEYS } from './tools/saml-platform';

const PUBLIC_URL = 'https://pix.example.fr';
const IDP_URL = 'https://idp.example.fr';

const EXCHANGE = `mutation ($code: String!) { exchangeSignInCode(input: { code: $code }) {
  __typename
  ... on SignedIn { user { id firstName lastName email username roles } tokens { accessToken refreshToken } target }
  ... on ReconciliationNeeded { guestToken { accessToken expiresAt } firstName lastName profile uai target }
  ... on Error { message }
} }`;
const CREATE = `mutation ($input: CreateAccountFromExternalIdentityInput!) { createAccountFromExternalIdentity(input: $input) {
  __typename
  ... on CreateAccountFromExternalIdentitySuccess { user { id firstName lastName } tokens { accessToken } }
  ... on TermsOfUseOutdatedError { currentVersion } ... on InvalidInputError { fields { path } } ... on Error { message }
} }`;
const LINK = `mutation ($token: String!) { linkExternalIdentity(input: { externalIdentityToken: $token }) {
  __typename ... on LinkExternalIdentitySuccess { provider } ... on Error { message }
} }`;

let identity: Identity;
let idp: Awaited<ReturnType<typeof startSamlIdp>>;
let server: Server;
let hosts: Record<string, string>;
let now: () => Date;

beforeAll(async () => {
  idp = await startSamlIdp({ entityId: IDP, signing: KEYS.idp, now: () => now() });
  const providers = providersFile.parse({
    providers: ['gar', 'ent'].map((id) => ({
      id,
      label: id.toUpperCase(),
      kind: 'SAML',
      entityId: IDP,
      ssoUrl: `${IDP_URL}/sso`,
      certificates: [KEYS.idp.certificate],
      targets: ['/campagnes/*'],
    })),
  });
  identity = await givenIdentity({
    publicUrl: PUBLIC_URL,
    externalSignIn: { ...config.externalSignIn, providers, samlKeys: KEYS.serviceProvider, frontUrl: PUBLIC_URL },
  });
  now = identity.clock.now;
  server = createHttpServer({ routes: identity.app.routes, logger: identity.app.logger });
  hosts = { [PUBLIC_URL]: `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`, [IDP_URL]: idp.url };
  idp.learnMetadata((await createBrowser(hosts).visit(`${PUBLIC_URL}/saml/gar/metadata`)).body);
});
beforeEach(() => identity.clock.set('2026-11-22T08:00:00.000Z'));
afterAll(async () => {
  await closeServer(server);
  await idp.close();
  await identity.close();
});

type Said = Readonly<Record<string, string[]>>;

let people = 0;
const newIdo = (): string => `ido-${(people += 1)}`;

/** Signs in from the médiacentre, as a browser does; gives what the front end is told. */
const comeFrom = async (ido: string, given: { query?: string; names?: Said; school?: Said } = {}) => {
  const { query = '', names = { PRE: ['Inès'], NOM: ['Moreau'] } } = given;
  idp.setPupil({ attributes: { IDO: [ido], ...(given.school ?? { UAI: ['0670007U'] }), ...names } });
  const page = await createBrowser(hosts).visit(`${PUBLIC_URL}/saml/gar/login${query}`);
  return new URLSearchParams(page.url.split('#')[1]);
};
const exchange = async (told: URLSearchParams) =>
  (await identity.run(EXCHANGE, { code: told.get('code') ?? '' })).data.exchangeSignInCode;

/** Who the guest token lets in, as the gateway and the service read it. */
const guestOf = async ({ guestToken }: { guestToken: { accessToken: string } }) =>
  identity.app.authenticate(`Bearer ${guestToken.accessToken}`);
const create = async (needed: { guestToken: { accessToken: string } }, input: object = {}) =>
  (
    await identity.run(
      CREATE,
      { input: { termsOfUseVersion: config.termsOfUseVersion, ...input } },
      { as: await guestOf(needed) },
    )
  ).data.createAccountFromExternalIdentity;
const link = async (needed: { guestToken: { accessToken: string } }, userId: string) =>
  (await identity.run(LINK, { token: needed.guestToken.accessToken }, { as: aUser(userId) })).data.linkExternalIdentity;
const count = async (sql: string): Promise<number> => Number((await identity.app.dataSource.query(sql))[0].count);

describe('signing in from the médiacentre', () => {
  it('shows a provider who we are and what we ask to know', async () => {
    const { body, contentType } = await createBrowser(hosts).visit(`${PUBLIC_URL}/saml/gar/metadata`);

    expect(contentType).toContain('application/samlmetadata+xml');
    expect(readMetadata(body)).toMatchObject({
      entityId: `${PUBLIC_URL}/saml/gar/metadata`,
      acsUrl: `${PUBLIC_URL}/saml/gar/acs`,
      requestedAttributes: ['IDO', 'PRE', 'NOM', 'UAI', 'PRO', 'DIV', 'GRO'],
    });
    expect(readMetadata(body).certificates.map((pem) => pem.replace(/\s/g, ''))).toEqual(
      Array(2).fill(KEYS.serviceProvider.certificate.replace(/\s/g, '')),
    );
    expect(body).toContain('AuthnRequestsSigned="true"');
    expect(body).toContain('WantAssertionsSigned="true"');
    expect(body).not.toContain('PRIVATE');
  });

  it('goes there and back without a click, and asks an unknown person who they are', async () => {
    const told = await comeFrom(newIdo(), { query: '?target=/campagnes/ABCDEF123' });
    const needed = await exchange(told);

    expect(idp.problems).toEqual([]);
    expect([...told.keys()]).toEqual(['code']);
    expect(needed).toMatchObject({
      __typename: 'ReconciliationNeeded',
      firstName: 'Inès',
      lastName: 'Moreau',
      profile: null,
      uai: '0670007U',
      target: '/campagnes/ABCDEF123',
    });
    expect(await guestOf(needed)).toEqual({
      kind: 'guest',
      purpose: 'external-identity',
      subject: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it.each(['https://evil.example', '//evil.example', '/campagnes', '/campagnes/a/b', '/campagnes/..', '/autre/x'])(
    'drops a target that is not on the list: %s',
    async (target) => {
      expect(
        await exchange(await comeFrom(newIdo(), { query: `?target=${encodeURIComponent(target)}` })),
      ).toMatchObject({
        target: null,
      });
    },
  );

  it('signs a known person in, and only once with a code', async () => {
    const ido = newIdo();
    const made = await create(await exchange(await comeFrom(ido)));

    const told = await comeFrom(ido);
    const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(told)));

    const signedIn = answers.filter(({ __typename }) => __typename === 'SignedIn');
    expect(signedIn).toHaveLength(1);
    expect(signedIn[0]).toMatchObject({
      user: { id: made.user.id, firstName: 'Inès', email: null, username: null, roles: [] },
    });
    expect(answers.filter(({ __typename }) => __typename === 'SignInCodeExpiredError')).toHaveLength(19);
    expect(await identity.app.authenticate(`Bearer ${signedIn[0].tokens.accessToken}`)).toMatchObject({
      userId: made.user.id,
    });
  });

  it('takes a code for a minute', async () => {
    const told = await comeFrom(newIdo());
    identity.clock.advance(60_000);

    expect((await exchange(told)).__typename).toBe('SignInCodeExpiredError');
    expect((await exchange(new URLSearchParams())).__typename).toBe('SignInCodeExpiredError');
  });

  it('tells the front end the same of everything that is wrong', async () => {
    idp.setPupil({ audience: 'https://elsewhere.example.fr' });
    const wrong = await createBrowser(hosts).visit(`${PUBLIC_URL}/saml/gar/login`);
    idp.setPupil({ status: 'AuthnFailed' });
    const failed = await createBrowser(hosts).visit(`${PUBLIC_URL}/saml/gar/login`);

    expect(wrong.url).toBe(`${PUBLIC_URL}/connexion/externe#error=SIGN_IN_REFUSED`);
    expect(failed.url).toBe(wrong.url);
  });

  it('knows no other provider', async () => {
    const answers = await Promise.all(
      ['/saml/autre/login', '/saml/autre/metadata', '/oidc/gar/login'].map((path) =>
        createBrowser(hosts).visit(PUBLIC_URL + path),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('refuses bodies over 1 MB and what is no form', async () => {
    const url = `${hosts[PUBLIC_URL]}/saml/gar/acs`;
    const big = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ SAMLResponse: 'A'.repeat(1_048_577) }),
    });
    const json = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });

    expect([big.status, json.status]).toEqual([413, 415]);
  });
});

describe('an account from an external identity', () => {
  it('is made once by twenty at once, without password', async () => {
    const needed = await exchange(await comeFrom(newIdo()));
    const before = await count('SELECT COUNT(*) AS count FROM users');

    const answers = await Promise.all(Array.from({ length: 20 }, () => create(needed)));

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CreateAccountFromExternalIdentitySuccess',
      ...Array(19).fill('ExternalIdentityExpiredError'),
    ]);
    expect((await count('SELECT COUNT(*) AS count FROM users')) - before).toBe(1);
  });

  it('is one for twenty first sign-ins at once, from the click on', async () => {
    const ido = newIdo();
    const before = await count('SELECT COUNT(*) AS count FROM users');

    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const came = await exchange(await comeFrom(ido));
        return came.__typename === 'SignedIn' ? came : create(came);
      }),
    );

    expect((await count('SELECT COUNT(*) AS count FROM users')) - before).toBe(1);
    expect(new Set(answers.flatMap(({ user }) => user?.id ?? [])).size).toBe(1);
    expect(await exchange(await comeFrom(ido))).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is one for two tokens of one identity, got in two windows', async () => {
    const ido = newIdo();
    const both = [await exchange(await comeFrom(ido)), await exchange(await comeFrom(ido))];

    const answers = await Promise.all(both.map((needed) => create(needed)));

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CreateAccountFromExternalIdentitySuccess',
      'ExternalIdentityExpiredError',
    ]);
  });

  it('signs in from a window left open since before it was made', async () => {
    const ido = newIdo();
    const [first, second] = [await comeFrom(ido), await comeFrom(ido)];
    const made = await create(await exchange(first));

    expect(await exchange(second)).toMatchObject({ __typename: 'SignedIn', user: { id: made.user.id } });
  });

  it('takes the names asked for when the provider said none, and needs them then', async () => {
    const needed = await exchange(await comeFrom(newIdo(), { names: {} }));

    expect(await create(needed)).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'firstName' }, { path: 'lastName' }],
    });
    expect(await create(needed, { firstName: 'Léa', lastName: 'Petit' })).toMatchObject({
      user: { firstName: 'Léa', lastName: 'Petit' },
    });
  });

  it('needs the terms of use in force, and stores that they were accepted', async () => {
    const needed = await exchange(await comeFrom(newIdo()));

    expect(await create(needed, { termsOfUseVersion: '2019-01-01' })).toMatchObject({
      __typename: 'TermsOfUseOutdatedError',
      currentVersion: config.termsOfUseVersion,
    });
    const { user } = await create(needed);
    expect(await count(`SELECT COUNT(*) AS count FROM terms_acceptances WHERE user_id = '${user.id}'`)).toBe(1);
  });

  it('is over after an hour', async () => {
    const needed = await exchange(await comeFrom(newIdo()));
    const as = await guestOf(needed);
    identity.clock.advance(3_600_000);

    const { data } = await identity.run(CREATE, { input: { termsOfUseVersion: config.termsOfUseVersion } }, { as });
    expect(data.createAccountFromExternalIdentity.__typename).toBe('ExternalIdentityExpiredError');
  });

  it('is nobody else’s to make: a user, another purpose, an unknown identity, nobody', async () => {
    const input = { termsOfUseVersion: config.termsOfUseVersion };
    const strangers = [aUser(), aGuest('invigilator', 'x'), aGuest('external-identity', 'x')];
    const answers = await Promise.all(strangers.map((as) => identity.run(CREATE, { input }, { as })));
    const [nobody, machine] = [
      await identity.run(CREATE, { input }),
      await identity.run(CREATE, { input }, { as: aMachine('campaigns') }),
    ];

    expect(answers.map(({ data }) => data.createAccountFromExternalIdentity.__typename)).toEqual(
      Array(3).fill('ExternalIdentityExpiredError'),
    );
    expect([nobody, machine].map(({ errors }) => errors[0]?.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});

describe('linkExternalIdentity', () => {
  const person = async () => (await givenPerson(identity, { email: `${Math.random()}@exemple.fr` })).user.id;

  it('adds the provider to the account that signed in otherwise; again is once', async () => {
    const [userId, ido] = [await person(), newIdo()];
    const needed = await exchange(await comeFrom(ido));

    const answers = [...(await Promise.all([link(needed, userId), link(needed, userId)])), await link(needed, userId)];

    const linked = { __typename: 'LinkExternalIdentitySuccess', provider: 'gar' };
    expect(answers).toEqual([linked, linked, linked]);
    expect(await exchange(await comeFrom(ido))).toMatchObject({ __typename: 'SignedIn', user: { id: userId } });
  });

  it('refuses an identity another account has, and makes no second account of it', async () => {
    const needed = await exchange(await comeFrom(newIdo()));
    await link(needed, await person());

    expect((await link(needed, await person())).__typename).toBe('ExternalIdentityTakenError');
    expect((await create(needed)).__typename).toBe('ExternalIdentityExpiredError');
  });

  it('lets one of two accounts have an identity both ask for at once', async () => {
    const needed = await exchange(await comeFrom(newIdo()));

    const answers = await Promise.all([link(needed, await person()), link(needed, await person())]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ExternalIdentityTakenError',
      'LinkExternalIdentitySuccess',
    ]);
  });

  it('refuses a second identity of one provider', async () => {
    const userId = await person();
    await link(await exchange(await comeFrom(newIdo())), userId);

    expect((await link(await exchange(await comeFrom(newIdo())), userId)).__typename).toBe(
      'ProviderAlreadyLinkedError',
    );
  });

  it('takes the identity back from the account made of it a moment ago, which is anonymised and ended', async () => {
    const [userId, ido] = [await person(), newIdo()];
    const needed = await exchange(await comeFrom(ido));
    const duplicate = await create(needed);

    const answers = await Promise.all([link(needed, userId), link(needed, userId)]);

    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(2).fill('LinkExternalIdentitySuccess'));
    expect(await exchange(await comeFrom(ido))).toMatchObject({ __typename: 'SignedIn', user: { id: userId } });
    expect(
      await count(
        `SELECT COUNT(*) AS count FROM sign_in_sessions WHERE user_id = '${duplicate.user.id}' AND ended_at IS NULL`,
      ),
    ).toBe(0);
    const [left] = await identity.app.dataSource.query('SELECT first_name, last_name FROM users WHERE id = ?', [
      duplicate.user.id,
    ]);
    expect(left).toEqual({ first_name: '', last_name: '' });
  });

  it.each([
    [
      'has a password since',
      (id: string) => identity.app.dataSource.query('UPDATE users SET password_hash = ? WHERE id = ?', ['x', id]),
    ],
    [
      'has a username since',
      (id: string) => identity.app.dataSource.query('UPDATE users SET username = ? WHERE id = ?', [id, id]),
    ],
    [
      'is older',
      (id: string) =>
        identity.app.dataSource.query('UPDATE users SET created_at = ? WHERE id = ?', [new Date('2026-01-01'), id]),
    ],
  ])('leaves it with an account that %s', async (_, change) => {
    const needed = await exchange(await comeFrom(newIdo()));
    const { user } = await create(needed);
    await change(user.id);

    expect((await link(needed, await person())).__typename).toBe('ExternalIdentityTakenError');
  });

  it('refuses tokens that are none, of another purpose, or over', async () => {
    const userId = await person();
    const needed = await exchange(await comeFrom(newIdo()));
    const { tokens } = await givenPerson(identity, { email: `${Math.random()}@exemple.fr` });
    const others = ['', 'x.y.z', tokens.accessToken].map((accessToken) => ({ guestToken: { accessToken } }));

    const answers = await Promise.all(others.map((other) => link(other, userId)));
    identity.clock.advance(3_600_000);
    answers.push(await link(needed, userId));

    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('ExternalIdentityExpiredError'));
  });

  it('is for people with an account', async () => {
    const needed = await exchange(await comeFrom(newIdo()));
    const { data } = await identity.run(LINK, { token: needed.guestToken.accessToken }, { as: await guestOf(needed) });

    expect(data.linkExternalIdentity.__typename).toBe('NotAllowedError');
  });
});

describe('what providers say of a school', () => {
  const AFFILIATIONS = 'query ($userId: ID!) { schoolAffiliations(userId: $userId) { profile uai divisions } }';
  const campaigns = aMachine('campaigns', 'identity:read-affiliations');
  const affiliationsOf = async (userId: string) =>
    (await identity.run(AFFILIATIONS, { userId }, { as: campaigns })).data.schoolAffiliations;
  const PUPIL = { UAI: ['0670007U'], PRO: ['National_elv'], DIV: ['2GT1##Seconde 1'], GRO: ['G1##Latin##2GT2'] };
  const stored = () =>
    count('SELECT COUNT(COALESCE(profile, uai, divisions, affiliation_until)) AS count FROM authentication_methods');
  const sweep = () =>
    forgetExpired(identity.app.contextFor({ viewer: aMachine('identity'), locale: 'fr', requestId: 'test' }));

  it('is told to the person, then to campaigns: what they are, where, their classes', async () => {
    const needed = await exchange(await comeFrom(newIdo(), { school: PUPIL }));
    const { user } = await create(needed);

    expect(needed).toMatchObject({ profile: 'PUPIL', uai: '0670007U' });
    expect(await affiliationsOf(user.id)).toEqual([{ profile: 'PUPIL', uai: '0670007U', divisions: ['2GT1', '2GT2'] }]);
  });

  it('is that of the last sign-in', async () => {
    const ido = newIdo();
    const { user } = await create(await exchange(await comeFrom(ido, { school: PUPIL })));
    await comeFrom(ido, { school: { UAI: ['0690037R'], PRO: ['National_ens'], DIV: ['3A##Troisième'] } });

    expect(await affiliationsOf(user.id)).toEqual([{ profile: 'TEACHER', uai: '0690037R', divisions: [] }]);
    await comeFrom(ido, { school: {} });
    expect(await affiliationsOf(user.id)).toEqual([]);
  });

  it('comes along with an identity that is linked to an older account, and leaves the hour’s row', async () => {
    const { user } = await givenPerson(identity, { email: `${Math.random()}@exemple.fr` });
    await link(await exchange(await comeFrom(newIdo(), { school: PUPIL })), user.id);

    expect(await affiliationsOf(user.id)).toMatchObject([{ profile: 'PUPIL' }]);
    expect(
      await count(`SELECT COUNT(COALESCE(uai, profile, divisions)) AS count FROM external_identities
        WHERE linked_to = '${user.id}'`),
    ).toBe(0);
  });

  it('serves for a year, then is erased', async () => {
    const { user } = await create(await exchange(await comeFrom(newIdo(), { school: PUPIL })));
    identity.clock.advance(365 * 86_400_000);

    expect(await affiliationsOf(user.id)).toEqual([]);
    expect(await stored()).toBeGreaterThan(0);
    await sweep();
    expect(await stored()).toBe(0);
  });

  it('is for services that may ask it', async () => {
    for (const as of [aUser(), aMachine('certification', 'identity:issue-guest-token')])
      expect((await identity.run(AFFILIATIONS, { userId: 'x' }, { as })).errors).toMatchObject([
        { code: 'UNAUTHENTICATED' },
      ]);
  });
});

describe('what providers say of names', () => {
  const stored = (userId: string) =>
    identity.app.dataSource.query(
      'SELECT first_name, last_name, external_id, uai, affiliation_until FROM authentication_methods WHERE user_id = ?',
      [userId],
    );

  it('is that of the last sign-in, is erased on demand, and leaves the way to sign in', async () => {
    const ido = newIdo();
    const { user } = await create(await exchange(await comeFrom(ido)));
    await comeFrom(ido, { names: { PRE: ['Inès-Maria'], NOM: ['Moreau'] } });
    expect(await stored(user.id)).toMatchObject([
      { first_name: 'Inès-Maria', last_name: 'Moreau', external_id: ido, uai: '0670007U' },
    ]);

    const context = identity.app.contextFor({ viewer: aMachine('identity'), locale: 'fr', requestId: 'test' });
    const asked = [user.id, ...Array.from({ length: 1_500 }, (_, index) => `unknown-${index}`)];
    expect(await askToWipeProviderNames(context, { userIds: [...asked, user.id] })).toBe(1_501);
    const handled = await identity.handleOutbox({ times: 2 });

    expect(handled.filter((name) => name === 'wipe-provider-names')).toHaveLength(2);
    expect(await stored(user.id)).toEqual([
      { first_name: null, last_name: null, external_id: ido, uai: null, affiliation_until: null },
    ]);
    expect(await count(`SELECT COUNT(*) AS count FROM audit_entries WHERE act = 'PROVIDER_NAMES_WIPED'`)).toBe(4);
    expect(await exchange(await comeFrom(ido))).toMatchObject({ user: { id: user.id, firstName: 'Inès' } });
  });

  it('goes with the hour of an identity nobody linked', async () => {
    await exchange(await comeFrom(newIdo()));
    identity.clock.advance(3_600_000);

    await forgetExpired(identity.app.contextFor({ viewer: aMachine('identity'), locale: 'fr', requestId: 'test' }));

    expect(await count('SELECT COUNT(*) AS count FROM external_identities')).toBe(0);
  });
});
