import { randomBytes } from 'node:crypto';
import { type Exchange, HttpError, type Route, readBody, sendJson } from '@pix/kit/http-server';
import type { SamlRefusal } from '../providers/saml-checks';
import type { SamlProvider, SamlSignIn } from '../providers/saml-provider';
import {
  allowedTarget,
  type ExternalSignIn,
  land,
  orUnavailable,
  redirect,
  refuse,
  sentRequest,
} from './external-sign-in';

const BODY_LIMIT = 1_048_576;

/** SAML 2.0 beside GraphQL: our metadata, the way to a provider, and back (I1, education-standards.md §1.2). */
export const createSamlRoutes = (providers: readonly SamlProvider[], shared: ExternalSignIn): Route[] => {
  const providerOf = ({ params }: Exchange): SamlProvider => {
    const found = providers.find(({ settings }) => settings.id === params.provider);
    if (!found) throw new HttpError(404, 'not_found', 'No such provider.');
    return found;
  };

  return [
    {
      method: 'GET',
      path: '/saml/:provider/metadata',
      handle(exchange) {
        const metadata = providerOf(exchange).metadata();
        exchange.response.writeHead(200, {
          'content-type': 'application/samlmetadata+xml; charset=utf-8',
          'content-length': Buffer.byteLength(metadata),
        });
        exchange.response.end(metadata);
      },
    },
    {
      method: 'GET',
      path: '/saml/:provider/login',
      handle: orUnavailable(shared, async (exchange) => beginSaml(providerOf(exchange), shared, exchange)),
    },
    {
      method: 'POST',
      path: '/saml/:provider/acs',
      handle: orUnavailable(shared, async (exchange) => endSaml(providerOf(exchange), shared, exchange)),
    },
  ];
};

/** Leads to the provider without a click. Where to go afterwards stays here, under the id of the request. */
const beginSaml = async (provider: SamlProvider, shared: ExternalSignIn, exchange: Exchange): Promise<void> => {
  const { id, targets } = provider.settings;
  const requestId = `_${randomBytes(20).toString('hex')}`;
  const target = allowedTarget(exchange.query.get('target'), targets);
  const browser = shared.browsers.begin(exchange.request, exchange.response);
  await shared.oneTime.put('saml-request', requestId, { provider: id, target, browser }, shared.requestSeconds);
  redirect(exchange.response, await provider.loginUrl(requestId));
};

const endSaml = async (provider: SamlProvider, shared: ExternalSignIn, exchange: Exchange): Promise<void> => {
  const { id } = provider.settings;
  const form = await readForm(exchange);
  if (!form) return sendJson(exchange.response, 415, { error: 'unsupported_media_type' });
  const [encoded = '', ...others] = form.getAll('SAMLResponse');
  const read = others.length === 0 ? await provider.read(encoded) : { refusal: 'NOT_READABLE' as const };
  if ('refusal' in read) return refuse(shared, exchange, { provider: id, reason: read.refusal });

  const request = await askedFor(read, provider, shared, exchange);
  if (typeof request === 'string') return refuse(shared, exchange, { provider: id, reason: request });
  const isNew = await isFirstUse(read, provider, shared);
  if (!isNew) return refuse(shared, exchange, { provider: id, reason: 'REPLAYED' });

  land(shared, exchange, await shared.receive({ provider: id, person: read.person, target: request.target }));
};

const readForm = async ({ request }: Exchange): Promise<URLSearchParams | null> => {
  const isForm = (request.headers['content-type'] ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded');
  return isForm ? new URLSearchParams((await readBody(request, BODY_LIMIT)).toString('utf8')) : null;
};

/** The request this answers, taken so that nothing answers it again; or why there is none. */
const askedFor = async (
  { inResponseTo }: SamlSignIn,
  { settings }: SamlProvider,
  { oneTime, browsers }: ExternalSignIn,
  { request }: Exchange,
): Promise<{ target: string | null } | SamlRefusal> => {
  if (inResponseTo === null) return settings.allowUnsolicited ? { target: null } : 'UNSOLICITED';
  const sent = await oneTime.take('saml-request', inResponseTo, sentRequest);
  return sent && sent.provider === settings.id && browsers.isSame(request, sent.browser) ? sent : 'UNKNOWN_REQUEST';
};

/** An assertion serves once: its id is remembered for as long as a copy of it could pass. */
const isFirstUse = (
  { assertionId, remembered }: SamlSignIn,
  { settings }: SamlProvider,
  { oneTime }: ExternalSignIn,
): Promise<boolean> => oneTime.put('saml-assertion', `${settings.id} ${assertionId}`, null, remembered);
