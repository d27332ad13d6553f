import { pipeline } from 'node:stream/promises';
import { type Authenticator, GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { Pool } from '@pix/kit/http-client';
import { type Exchange, HttpError, header, localeOf, type Route } from '@pix/kit/http-server';
import { tracedHeaders } from '@pix/kit/tracing';
import { clientHeaders, clientOf } from './client-address';
import type { Config } from './config';
import { tooOftenError } from './graphql-endpoint';
import type { Kind, RequestRates } from './limits/request-rates';

type Passage = {
  method: Route['method'];
  path: string;
  service: keyof Config['services'];
  /** What is counted, when it is not an ordinary request. */
  counted?: Kind;
  /** Whether the browser's cookies go along: nowhere but where a sign-in is tied to the browser that began it. */
  withCookies?: true;
};

const OPERATED = ['identity', 'campaigns', 'assessment', 'certification', 'tutorials'] as const;

/** What operators ask of each service; the service asks for their scope. */
const OPERATIONS: readonly Passage[] = OPERATED.flatMap((service) => {
  const path = `/operations/${service}/dead-letters`;
  return [
    { method: 'GET', path, service },
    { method: 'GET', path: `${path}/:id`, service },
    { method: 'POST', path: `${path}/:id/retry`, service },
    { method: 'POST', path: `${path}/:id/discard`, service },
  ];
});

/** What GraphQL does badly, on the same origin (product G2): each path and the service that answers it. */
export const PASSAGES: readonly Passage[] = [
  { method: 'GET', path: '/jwks', service: 'identity' },
  { method: 'POST', path: '/oauth/token', service: 'identity', counted: 'signIn' },
  { method: 'GET', path: '/saml/:provider/metadata', service: 'identity' },
  { method: 'GET', path: '/saml/:provider/login', service: 'identity', counted: 'signIn', withCookies: true },
  { method: 'POST', path: '/saml/:provider/acs', service: 'identity', counted: 'signIn', withCookies: true },
  { method: 'GET', path: '/oidc/:provider/login', service: 'identity', counted: 'signIn', withCookies: true },
  { method: 'GET', path: '/oidc/:provider/callback', service: 'identity', counted: 'signIn', withCookies: true },
  { method: 'GET', path: '/lti/:provider/login', service: 'identity', counted: 'signIn', withCookies: true },
  { method: 'POST', path: '/lti/:provider/login', service: 'identity', counted: 'signIn', withCookies: true },
  { method: 'POST', path: '/lti/:provider/launch', service: 'identity', counted: 'signIn', withCookies: true },
  { method: 'POST', path: '/uploads/content-releases', service: 'assessment' },
  { method: 'POST', path: '/uploads/qti', service: 'assessment' },
  { method: 'GET', path: '/exports/qti/:release', service: 'assessment' },
  { method: 'GET', path: '/files/content/:sha256/*', service: 'assessment' },
  { method: 'GET', path: '/files/sites/:site/*', service: 'assessment' },
  { method: 'POST', path: '/uploads/rosters', service: 'campaigns' },
  { method: 'GET', path: '/files/class-sheets/:file', service: 'campaigns' },
  { method: 'GET', path: '/files/exports/:file', service: 'campaigns' },
  { method: 'GET', path: '/files/academies/:file', service: 'campaigns' },
  { method: 'GET', path: '/tutorials/:id', service: 'tutorials' },
  { method: 'GET', path: '/verify/:code', service: 'certification', counted: 'verification' },
  { method: 'GET', path: '/badges/jwks', service: 'certification' },
  { method: 'GET', path: '/badges/issuer', service: 'certification' },
  { method: 'GET', path: '/badges/achievement', service: 'certification' },
  { method: 'GET', path: '/badges/keys/:kid', service: 'certification' },
  { method: 'GET', path: '/badges/status/:list', service: 'certification' },
  { method: 'GET', path: '/badges/:code', service: 'certification' },
  { method: 'GET', path: '/files/certificates/:file', service: 'certification' },
  { method: 'GET', path: '/files/certification-sessions/:file', service: 'certification' },
  { method: 'GET', path: '/files/certification-classes/:file', service: 'certification' },
  { method: 'GET', path: '/files/certificate-archives/:file', service: 'certification' },
  { method: 'POST', path: '/uploads/candidates', service: 'certification' },
  { method: 'POST', path: '/uploads/sessions', service: 'certification' },
  { method: 'GET', path: '/files/sessions/:id/:file', service: 'certification' },
  { method: 'GET', path: '/files/data-exports/:file', service: 'identity' },
  ...OPERATIONS,
];

/** Passages that exist outside production only. */
const DEVELOPMENT_PASSAGES: readonly Passage[] = [
  { method: 'GET', path: '/mail', service: 'identity' },
  { method: 'GET', path: '/mail/:id', service: 'identity' },
];

/** Where addresses of the API begin: never a page of the web client. */
export const API_PATHS: readonly string[] = [
  '/graphql',
  '/health',
  '/metrics', // On a port of its own: nothing is said of it here.
  ...[...PASSAGES, ...DEVELOPMENT_PASSAGES].map(({ path }) => path),
];

const HANDED_ON = [
  'authorization',
  'accept',
  'accept-language',
  'content-type',
  'content-length',
  'if-none-match',
  'range',
  'if-range',
];
const KEPT_FROM_CLIENT = new Set(['connection', 'keep-alive', 'transfer-encoding']);
const TIMEOUT_MS = 120_000;

const COUNTS_NOTHING = { take: async () => null };

/** Routes that stream a request to its service and the answer back. */
export const createPlainRoutes = (
  config: Config,
  authenticate: Authenticator,
  rates: Pick<RequestRates, 'take'> = COUNTS_NOTHING,
): { routes: Route[]; close(): Promise<void> } => {
  const pools = new Map(
    Object.entries(config.services).map(([name, url]) => [
      name,
      new Pool(url, { connections: 16, keepAliveTimeout: 4_000 }),
    ]),
  );

  const pass = async (passage: Passage, { request, response }: Exchange): Promise<void> => {
    const { service, withCookies, counted = 'requests' } = passage;
    const viewer = await authenticate(header(request, 'authorization')); // A token whose session ended passes here neither.
    const client = clientOf(request, config.trustedProxies);
    const refused = await rates.take(counted, { viewer, ...client });
    if (refused) {
      response.setHeader('retry-after', Math.ceil(refused.retryAfterMs / 1_000));
      throw new HttpError(429, 'rate_limited', tooOftenError(refused, localeOf(request)).message);
    }
    const pool = pools.get(service) as Pool;
    const headers: Record<string, string> = {
      [GATEWAY_KEY_HEADER]: config.gatewayKey,
      ...clientHeaders(client),
    };
    for (const name of withCookies ? [...HANDED_ON, 'cookie'] : HANDED_ON) {
      const value = request.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
    Object.assign(headers, tracedHeaders());
    const answer = await pool
      .request({
        path: request.url ?? '/',
        method: request.method as Route['method'],
        headers,
        body: request.method === 'GET' ? null : request,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      .catch(() => {
        throw new HttpError(503, 'unavailable', 'Temporarily unavailable, try again.');
      });
    response.statusCode = answer.statusCode;
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined && !KEPT_FROM_CLIENT.has(name)) response.setHeader(name, value);
    await pipeline(answer.body, response);
  };

  return {
    routes: [...PASSAGES, ...(config.isProduction ? [] : DEVELOPMENT_PASSAGES)].map((passage) => ({
      method: passage.method,
      path: passage.path,
      handle: (exchange) => pass(passage, exchange),
    })),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
};
