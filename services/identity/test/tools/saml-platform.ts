import { createPublicKey } from 'node:crypto';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { createLogger } from '@pix/kit/logger';
import { stoppedClock, testConfig } from '@pix/kit/testing';
import {
  encode,
  type Knobs,
  type Signing,
  sign,
  writeAssertion,
  writeResponse,
} from '../../../../infra/src/demo-provider/saml-document';
import { newKeyPair } from '../../../../infra/src/self-signed-certificate';
import type { SaidPerson } from '../../src/domain/external-identity';
import { createBrowserBinding } from '../../src/http/browser-binding';
import { createSamlRoutes } from '../../src/http/saml-routes';
import { createOneTimeStore } from '../../src/providers/one-time-store';
import { providersFile, type SamlSettings } from '../../src/providers/provider-settings';
import { createSamlProvider } from '../../src/providers/saml-provider';
import { seal } from './saml-sealing';

export const PUBLIC_URL = 'https://pix.example.fr';
export const IDP = 'https://idp.example.fr/cas/idp';

/** Keys are slow to find: these serve all tests of a file. */
export const KEYS = {
  serviceProvider: newKeyPair('Pix'),
  idp: newKeyPair('IdP'),
  nextIdp: newKeyPair('IdP, next year'),
  stranger: newKeyPair('Somebody'),
};

export const publicKeyOf = (certificate: string): string =>
  String(createPublicKey(certificate).export({ type: 'spki', format: 'pem' }));

type Sent = { status: number; location: string; code: string | null; error: string | null };

/** The SAML routes alone, on real HTTP and Redis, with providers that differ by their settings. */
export const givenSamlPlatform = async (settings: Readonly<Record<string, Partial<SamlSettings>>>) => {
  const clock = stoppedClock();
  const oneTime = createOneTimeStore({
    redisUrl: testConfig('identity').redisUrl,
    clock,
    logger: createLogger('test', 'silent'),
  });
  const reasons: string[] = [];
  const logger = createLogger('test', 'warn', { write: (line) => reasons.push(JSON.parse(line).reason) });
  const received: { provider: string; person: SaidPerson; target: string | null }[] = [];
  const providers = providersFile
    .parse({
      providers: Object.entries(settings).map(([id, given]) => ({
        id,
        label: id,
        kind: 'SAML',
        entityId: IDP,
        ssoUrl: 'https://idp.example.fr/sso',
        certificates: [KEYS.nextIdp.certificate, KEYS.idp.certificate],
        ...given,
      })),
    })
    .map((each) =>
      createSamlProvider({
        settings: each as SamlSettings,
        keys: KEYS.serviceProvider,
        publicUrl: PUBLIC_URL,
        maxAgeMinutes: 60,
        clock,
      }),
    );
  const server = createHttpServer({
    logger,
    routes: createSamlRoutes(providers, {
      oneTime,
      browsers: createBrowserBinding({ publicUrl: PUBLIC_URL, seconds: 600 }),
      logger,
      frontUrl: PUBLIC_URL,
      requestSeconds: 600,
      receive: async (signIn) => `code-${received.push(signIn)}`,
    }),
  });
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;

  const addressOf = (provider: string) => ({
    acsUrl: `${PUBLIC_URL}/saml/${provider}/acs`,
    spEntityId: `${PUBLIC_URL}/saml/${provider}/metadata`,
    issuer: IDP,
    now: clock.now(),
  });

  /** Begins a sign-in, as a browser without history; gives what it must come back with. */
  const begin = async (provider = 'gar', query = '') => {
    const answer = await fetch(`${url}/saml/${provider}/login${query}`, { redirect: 'manual' });
    const location = new URL(answer.headers.get('location') ?? '');
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return { location, cookie, requestId: await requestIdIn(location) };
  };

  const post = async (samlResponse: string, { provider = 'gar', cookie = '' } = {}): Promise<Sent> => {
    const answer = await fetch(`${url}/saml/${provider}/acs`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: new URLSearchParams({ SAMLResponse: samlResponse }),
    });
    const location = answer.headers.get('location') ?? '';
    const told = new URLSearchParams(location.split('#')[1] ?? '');
    return { status: answer.status, location, code: told.get('code'), error: told.get('error') };
  };

  return {
    url,
    clock,
    reasons,
    received,
    begin,
    post,
    addressOf,
    /** A genuine response to a request: assertion signed by default, the response too when told. */
    genuine: (
      requestId: string | null,
      given: Knobs & { provider?: string; signing?: Signing; both?: boolean } = {},
    ): string => {
      const knobs = { inResponseTo: requestId, ...given };
      const address = addressOf(given.provider ?? 'gar');
      const signing = given.signing ?? KEYS.idp;
      const xml = writeResponse(address, sign(writeAssertion(address, knobs), 'Assertion', signing), knobs);
      return encode(given.both ? sign(xml, 'Response', signing) : xml);
    },
    /** The same with its assertion sealed for us, or for the holder of another certificate. */
    sealed: async (
      requestId: string,
      given: Knobs & { provider?: string; certificate?: string; algorithms?: { content?: string; key?: string } } = {},
    ): Promise<string> => {
      const knobs = { inResponseTo: requestId, ...given };
      const address = addressOf(given.provider ?? 'gar');
      const certificate = given.certificate ?? KEYS.serviceProvider.certificate;
      const assertion = sign(writeAssertion(address, knobs), 'Assertion', KEYS.idp);
      const inside = await seal(assertion, {
        certificate,
        publicKey: publicKeyOf(certificate),
        algorithms: given.algorithms,
      });
      return encode(writeResponse(address, inside, knobs));
    },
    async close() {
      await closeServer(server);
      await oneTime.close();
    },
  };
};

export type SamlPlatform = Awaited<ReturnType<typeof givenSamlPlatform>>;

/** Reads an AuthnRequest of the redirect binding, as an identity provider does. */
export const requestIdIn = async (location: URL): Promise<string> =>
  (await authnRequestIn(location)).match(/ ID="([^"]+)"/)?.[1] ?? '';

export const authnRequestIn = async (location: URL): Promise<string> => {
  const { inflateRawSync } = await import('node:zlib');
  return inflateRawSync(Buffer.from(location.searchParams.get('SAMLRequest') ?? '', 'base64')).toString('utf8');
};
