import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { exportSPKI, generateKeyPair } from 'jose';
import { createBrowser, type Page } from '../../../infra/src/demo/browser';
import { providersFile } from '../src/providers/provider-settings';
import { config, givenIdentity, type Identity } from './identity';
import { ltiPlatform } from './tools/lti-platform';

const PUBLIC_URL = 'https://pix.example.fr';
const REFUSED = { error: 'SIGN_IN_REFUSED' };
const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const TEACHER = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor';

const EXCHANGE = `mutation ($code: String!) { exchangeSignInCode(input: { code: $code }) {
  __typename ... on SignedIn { user { id } target }
  ... on ReconciliationNeeded { guestToken { accessToken } firstName lastName target profile uai }
} }`;
const CREATE = `mutation ($v: String!) { createAccountFromExternalIdentity(input: { termsOfUseVersion: $v }) {
  ... on CreateAccountFromExternalIdentitySuccess { user { id } } } }`;

describe('a launch from an LTI platform', () => {
  let identity: Identity;
  let platform: Awaited<ReturnType<typeof ltiPlatform>>;
  let server: Server;
  let hosts: Record<string, string>;
  beforeAll(async () => {
    let now = () => new Date();
    platform = await ltiPlatform({ clientId: 'pix', deploymentId: 'deployment-1', now: () => now() });
    const { issuer, authorizationUrl, jwksUrl } = platform;
    const entry = { kind: 'LTI', label: 'Moodle', issuer, clientId: 'pix', authorizationUrl, jwksUrl };
    const shared = { ...entry, deploymentIds: ['deployment-1'], targets: ['/campagnes/*'] };
    const providers = providersFile.parse({
      providers: [
        { id: 'moodle', ...shared, uai: '0670007U' },
        { id: 'down', ...shared, jwksUrl: 'http://127.0.0.1:9/keys' },
      ],
    });
    identity = await givenIdentity({
      publicUrl: PUBLIC_URL,
      externalSignIn: { ...config.externalSignIn, providers, frontUrl: PUBLIC_URL },
    });
    now = () => identity.clock.now();
    server = createHttpServer({ routes: identity.app.routes, logger: identity.app.logger });
    hosts = { [PUBLIC_URL]: `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`, [issuer]: issuer };
  });
  beforeEach(() => platform.launches({}));
  afterAll(async () => {
    await closeServer(server);
    await platform.close();
    await identity.close();
  });

  const loginOf = (more: Record<string, string> = {}, id = 'moodle'): string => {
    const asked = {
      iss: platform.issuer,
      login_hint: 'hint-1',
      target_link_uri: `${PUBLIC_URL}/lti/${id}/launch`,
      ...more,
    };
    return `${PUBLIC_URL}/lti/${id}/login?${new URLSearchParams(asked).toString()}`;
  };
  const launch = (address = loginOf(), browser = createBrowser(hosts)): Promise<Page> => browser.visit(address);
  const told = ({ url }: Page): Record<string, string> =>
    Object.fromEntries(new URLSearchParams(url.split('#')[1] ?? ''));
  const exchange = async (page: Page) =>
    (await identity.run(EXCHANGE, { code: told(page).code ?? '' })).data.exchangeSignInCode;

  it('asks the platform as LTI says, and continues as with the GAR, where the launch leads', async () => {
    const page = await launch(
      loginOf({ lti_message_hint: 'm-1', client_id: 'pix', lti_deployment_id: 'deployment-1' }),
    );

    expect(Object.fromEntries(platform.asked.at(-1) ?? [])).toEqual({
      scope: 'openid',
      response_type: 'id_token',
      response_mode: 'form_post',
      prompt: 'none',
      client_id: 'pix',
      redirect_uri: `${PUBLIC_URL}/lti/moodle/launch`,
      login_hint: 'hint-1',
      lti_message_hint: 'm-1',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await exchange(page)).toMatchObject({
      __typename: 'ReconciliationNeeded',
      firstName: 'Maël',
      lastName: 'Petit',
      target: '/campagnes/ABCDEF123',
      profile: 'PUPIL',
      uai: '0670007U',
    });
  });

  it('knows who made an account from it, by issuer and subject, whatever their names are now', async () => {
    platform.launches({ claims: { sub: 'known' } });
    const needed = await exchange(await launch());
    const guest = await identity.app.authenticate(`Bearer ${needed.guestToken.accessToken}`);
    const made = await identity.run(CREATE, { v: config.termsOfUseVersion }, { as: guest });
    platform.launches({ claims: { sub: 'known', family_name: 'Roux' } });

    expect(await exchange(await launch())).toMatchObject({
      __typename: 'SignedIn',
      user: made.data.createAccountFromExternalIdentity.user,
    });
    platform.launches({ claims: { sub: 'known-not' } });
    expect(await exchange(await launch())).toMatchObject({ __typename: 'ReconciliationNeeded' });
  });

  it('takes a login by POST, a teacher as a teacher, and drops a target that is not ours', async () => {
    platform.launches({
      claims: {
        sub: 'prof',
        [`${CLAIM}/roles`]: [TEACHER],
        [`${CLAIM}/target_link_uri`]: 'https://evil.example/campagnes/ABCDEF123',
      },
    });
    const page = await createBrowser(hosts).submit(`${PUBLIC_URL}/lti/moodle/login`, {
      iss: platform.issuer,
      login_hint: 'hint-1',
    });

    expect(await exchange(page)).toMatchObject({ profile: 'TEACHER', target: null });
  });

  it.each<[string, Record<string, string>]>([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another client', { client_id: 'other' }],
    ['another deployment', { lti_deployment_id: 'deployment-2' }],
    ['nobody', { login_hint: '' }],
  ])('begins no login for %s', async (_, more) => {
    expect(told(await launch(loginOf(more)))).toEqual(REFUSED);
  });

  const at = () => Math.floor(identity.clock.now().getTime() / 1_000);

  it.each<[string, () => Record<string, unknown>]>([
    ['for another client', () => ({ aud: 'other' })],
    ['for several clients, without saying whom it was made for', () => ({ aud: ['pix', 'other'] })],
    ['made for another client of several', () => ({ aud: ['pix', 'other'], azp: 'other' })],
    ['of another issuer', () => ({ iss: 'https://evil.example' })],
    ['that is over', () => ({ iat: at() - 600, exp: at() - 120 })],
    ['made long ago, though it lasts', () => ({ iat: at() - 3_600, exp: at() + 3_600 })],
    ['made tomorrow', () => ({ iat: at() + 86_400, exp: at() + 86_700 })],
    ['without an end', () => ({ exp: undefined })],
    ['of another login', () => ({ nonce: 'another-nonce' })],
    ['without a nonce', () => ({ nonce: undefined })],
    ['of another deployment', () => ({ [`${CLAIM}/deployment_id`]: 'deployment-2' })],
    ['of no deployment', () => ({ [`${CLAIM}/deployment_id`]: undefined })],
    ['of another kind', () => ({ [`${CLAIM}/message_type`]: 'LtiDeepLinkingRequest' })],
    ['of another version', () => ({ [`${CLAIM}/version`]: '1.1' })],
    ['of nobody', () => ({ sub: undefined })],
    ['of somebody whose id is no id', () => ({ sub: 'a b' })],
  ])('refuses a token %s', async (_, claims) => {
    platform.launches({ claims: claims() });

    expect(told(await launch())).toEqual(REFUSED);
  });

  it('refuses what is signed by another key, by the public key as a secret, or by nothing', async () => {
    const { privateKey: stranger } = await generateKeyPair('RS256');
    const { privateKey: elliptic } = await generateKeyPair('ES256');
    const asSecret = new TextEncoder().encode(await exportSPKI(platform.publicKey));
    const forgeries = [
      { key: stranger },
      { key: stranger, header: { kid: 'unknown' } },
      { key: elliptic, header: { alg: 'ES256' } },
      { key: asSecret, header: { alg: 'HS256' } },
    ];
    for (const forgery of forgeries) {
      platform.launches(forgery);
      expect(told(await launch())).toEqual(REFUSED);
    }
    const { state, nonce, browser } = await begun();
    const [, payload = ''] = (await platform.sign(nonce)).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');

    expect(told(await post(browser, { state, id_token: `${header}.${payload}.` }))).toEqual(REFUSED);
  });

  /** A login that stops before the platform answers. */
  const begun = async () => {
    const browser = createBrowser({ [PUBLIC_URL]: hosts[PUBLIC_URL] ?? '' });
    const { searchParams } = new URL((await browser.visit(loginOf())).url);
    return { browser, state: searchParams.get('state') ?? '', nonce: searchParams.get('nonce') ?? '' };
  };
  const post = (browser: ReturnType<typeof createBrowser>, fields: Record<string, string>) =>
    browser.submit(`${PUBLIC_URL}/lti/moodle/launch`, fields);

  it('takes a launch once, of the browser that began it, and under its own state', async () => {
    const { browser, state, nonce } = await begun();
    const token = await platform.sign(nonce);
    const other = await begun();

    const first = await post(browser, { state, id_token: token });
    const again = await post(browser, { state, id_token: token });
    const underAnother = await post(other.browser, { state: other.state, id_token: token });
    const stolen = await begun();
    const byAnother = await post(createBrowser(hosts), {
      state: stolen.state,
      id_token: await platform.sign(stolen.nonce),
    });
    const unasked = await post(createBrowser(hosts), { state: 'x', id_token: token });

    expect(told(first)).toHaveProperty('code');
    expect([again, underAnother, byAnother, unasked].map(told)).toEqual([REFUSED, REFUSED, REFUSED, REFUSED]);
  });

  it('refuses a launch that waited longer than a login may', async () => {
    const { browser, state, nonce } = await begun();
    identity.clock.advance(601_000);

    expect(told(await post(browser, { state, id_token: await platform.sign(nonce) }))).toEqual(REFUSED);
  });

  it('says when keys do not come, which is nobody’s fault, and that a platform is not there', async () => {
    const page = await launch(loginOf({}, 'down'));
    const absent = await fetch(`${hosts[PUBLIC_URL]}/lti/absent/login`);
    const json = await fetch(`${hosts[PUBLIC_URL]}/lti/moodle/launch`, { method: 'POST', body: '{}' });

    expect(told(page)).toEqual({ error: 'UNAVAILABLE' });
    expect([absent.status, json.status]).toEqual([404, 415]);
  });
});
