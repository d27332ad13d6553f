import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { createBrowser } from '../../../infra/src/demo/browser';
import { providersFile } from '../src/providers/provider-settings';
import { config, givenIdentity, type Identity } from './identity';

const PUBLIC_URL = 'https://pix.example.fr';
const REFUSED = { error: 'SIGN_IN_REFUSED' };
const CLIENT = { clientId: 'pix', clientSecret: 'a-client-secret-for-tests-only' };

const EXCHANGE = `mutation ($code: String!) { exchangeSignInCode(input: { code: $code }) {
  __typename ... on SignedIn { user { id } } ... on ReconciliationNeeded { guestToken { accessToken } firstName lastName target }
} }`;

let identity: Identity;
let provider: ChildProcess;
let server: Server;
let hosts: Record<string, string>;

beforeAll(async () => {
  provider = fork(
    join(__dirname, 'tools/oidc-provider.mjs'),
    [JSON.stringify({ ...CLIENT, redirectUris: ['ent', 'mistaken'].map((id) => `${PUBLIC_URL}/oidc/${id}/callback`) })],
    { silent: true },
  );
  const [{ port }] = (await once(provider, 'message')) as [{ port: number }];
  const issuer = `http://127.0.0.1:${port}`;
  const shared = { kind: 'OIDC', issuer, ...CLIENT, targets: ['/campagnes'] };
  const providers = providersFile.parse({
    providers: [
      { id: 'ent', label: 'ENT', ...shared },
      { id: 'mistaken', label: 'ENT', ...shared, clientSecret: 'another-client-secret-for-tests' },
      { id: 'down', label: 'ENT', ...shared, issuer: 'http://127.0.0.1:9' },
    ],
  });
  identity = await givenIdentity({
    publicUrl: PUBLIC_URL,
    externalSignIn: { ...config.externalSignIn, providers, frontUrl: PUBLIC_URL },
  });
  server = createHttpServer({ routes: identity.app.routes, logger: identity.app.logger });
  hosts = { [PUBLIC_URL]: `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`, [issuer]: issuer };
});
afterAll(async () => {
  provider.disconnect();
  await closeServer(server);
  await identity.close();
});

const setPerson = async (person: { accountId?: string; claims?: object; deny?: boolean }): Promise<void> => {
  provider.send(person);
  await once(provider, 'message');
};
const told = ({ url }: { url: string }): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(url.split('#')[1] ?? ''));
const exchange = async (code: string | undefined) =>
  (await identity.run(EXCHANGE, { code: code ?? '' })).data.exchangeSignInCode;

/** Goes to the provider and stops before coming back: the address it would be sent to. */
const comeBackAddress = async (): Promise<string> => {
  const { [PUBLIC_URL]: here = '', ...elsewhere } = hosts;
  const first = await fetch(`${here}/oidc/ent/login`, { redirect: 'manual' });
  return (await createBrowser(elsewhere).visit(first.headers.get('location') ?? '')).url;
};

describe('signing in through an OpenID provider', () => {
  it('goes there and back, and continues as with SAML', async () => {
    await setPerson({ accountId: 'sub-1', claims: { given_name: 'Maël', family_name: 'Petit' } });

    const page = await createBrowser(hosts).visit(`${PUBLIC_URL}/oidc/ent/login?target=/campagnes`);

    expect(page.url).toMatch(/^https:\/\/pix\.example\.fr\/connexion\/externe#code=/);
    expect(await exchange(told(page).code)).toMatchObject({
      __typename: 'ReconciliationNeeded',
      firstName: 'Maël',
      lastName: 'Petit',
      target: '/campagnes',
    });
  });

  it('knows who made an account from it', async () => {
    await setPerson({ accountId: 'sub-2', claims: { given_name: 'Léa', family_name: 'Roux' } });
    const needed = await exchange(told(await createBrowser(hosts).visit(`${PUBLIC_URL}/oidc/ent/login`)).code);
    const guest = await identity.app.authenticate(`Bearer ${needed.guestToken.accessToken}`);
    const made = await identity.run(
      `mutation ($v: String!) { createAccountFromExternalIdentity(input: { termsOfUseVersion: $v }) {
        ... on CreateAccountFromExternalIdentitySuccess { user { id } } } }`,
      { v: config.termsOfUseVersion },
      { as: guest },
    );

    const again = await exchange(told(await createBrowser(hosts).visit(`${PUBLIC_URL}/oidc/ent/login`)).code);

    expect(again).toEqual({ __typename: 'SignedIn', user: made.data.createAccountFromExternalIdentity.user });
  });

  it('sends who refuses there, and whoever cannot be verified, to the same page', async () => {
    await setPerson({ deny: true });
    const denied = await createBrowser(hosts).visit(`${PUBLIC_URL}/oidc/ent/login`);
    await setPerson({ accountId: 'x'.repeat(513) });
    const odd = await createBrowser(hosts).visit(`${PUBLIC_URL}/oidc/ent/login`);

    await setPerson({ accountId: 'sub-4' });
    const mistaken = await createBrowser(hosts).visit(`${PUBLIC_URL}/oidc/mistaken/login`); // our secret is wrong

    expect([denied, odd, mistaken].map(told)).toEqual([REFUSED, REFUSED, REFUSED]);
  });

  it('says when the provider does not answer', async () => {
    expect(told(await createBrowser(hosts).visit(`${PUBLIC_URL}/oidc/down/login`))).toEqual({ error: 'UNAVAILABLE' });
  });

  it('refuses an answer nobody asked for, one that comes twice, and one brought by another browser', async () => {
    await setPerson({ accountId: 'sub-3' });
    const own = createBrowser(hosts);
    const answer = await comeBackAddress();

    const unasked = await own.visit(`${PUBLIC_URL}/oidc/ent/callback?code=x&state=y`);
    const others = await own.visit(answer); // that browser did not begin it
    const again = await own.visit(answer);

    expect([unasked, others, again].map(told)).toEqual([REFUSED, REFUSED, REFUSED]);
  });

  it('refuses a code begun in another window: its challenge and nonce are that window’s', async () => {
    await setPerson({ accountId: 'victim' });
    const stolen = new URL(await comeBackAddress()).searchParams.get('code') ?? '';
    const begun = await fetch(`${hosts[PUBLIC_URL]}/oidc/ent/login`, { redirect: 'manual' });
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const iss = new URL(begun.headers.get('location') ?? '').origin;

    const answer = await fetch(
      `${hosts[PUBLIC_URL]}/oidc/ent/callback?${new URLSearchParams({ code: stolen, state, iss })}`,
      { redirect: 'manual', headers: { cookie: (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '' } },
    );

    expect(answer.headers.get('location')).toBe(`${PUBLIC_URL}/connexion/externe#error=SIGN_IN_REFUSED`);
  });
});
