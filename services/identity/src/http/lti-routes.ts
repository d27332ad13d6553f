import { type Exchange, HttpError, type Route, readBody, sendJson } from '@pix/kit/http-server';
import { z } from 'zod';
import type { LtiPlatform } from '../providers/lti-platform';
import {
  allowedTarget,
  type ExternalSignIn,
  land,
  orUnavailable,
  redirect,
  refuse,
  sentRequest,
} from './external-sign-in';

const BODY_LIMIT = 65_536;

const sentLtiRequest = sentRequest.extend({ state: z.string(), nonce: z.string() });

/** LTI 1.3: a login the platform begins, and the launch it posts; then the same continuation as SAML (I1). */
export const createLtiRoutes = (platforms: readonly LtiPlatform[], shared: ExternalSignIn): Route[] => {
  const platformOf = ({ params }: Exchange): LtiPlatform => {
    const found = platforms.find(({ settings }) => settings.id === params.provider);
    if (!found) throw new HttpError(404, 'not_found', 'No such platform.');
    return found;
  };
  const login = (method: 'GET' | 'POST', asked: (exchange: Exchange) => Promise<URLSearchParams | null>): Route => ({
    method,
    path: '/lti/:provider/login',
    handle: orUnavailable(shared, async (exchange) =>
      beginLti(platformOf(exchange), { shared, exchange, asked: await asked(exchange) }),
    ),
  });

  return [
    login('GET', async ({ query }) => query),
    login('POST', readForm),
    {
      method: 'POST',
      path: '/lti/:provider/launch',
      handle: orUnavailable(shared, async (exchange) => endLti(platformOf(exchange), shared, exchange)),
    },
  ];
};

type Asked = { shared: ExternalSignIn; exchange: Exchange; asked: URLSearchParams | null };

/** The platform says whom it is about to send; the way to its own sign-in, and nowhere else, is ours to choose. */
const beginLti = async (platform: LtiPlatform, { shared, exchange, asked }: Asked): Promise<void> => {
  const { id } = platform.settings;
  if (!asked) return sendJson(exchange.response, 415, { error: 'unsupported_media_type' });
  if (!platform.isAsking(asked)) return refuse(shared, exchange, { provider: id, reason: 'LTI_LOGIN' });
  const secrets = platform.newSecrets();
  const browser = shared.browsers.begin(exchange.request, exchange.response);
  const request = { provider: id, target: null, browser, ...secrets };
  await shared.oneTime.put('lti-request', secrets.state, request, shared.requestSeconds);
  redirect(exchange.response, platform.loginUrl(asked, secrets));
};

const endLti = async (platform: LtiPlatform, shared: ExternalSignIn, exchange: Exchange): Promise<void> => {
  const { id, targets } = platform.settings;
  const form = await readForm(exchange);
  if (!form) return sendJson(exchange.response, 415, { error: 'unsupported_media_type' });
  const sent = await shared.oneTime.take('lti-request', form.get('state') ?? '', sentLtiRequest);
  if (!sent || sent.provider !== id || !shared.browsers.isSame(exchange.request, sent.browser))
    return refuse(shared, exchange, { provider: id, reason: 'UNKNOWN_REQUEST' });

  const launch = await platform.read(form.get('id_token') ?? '', sent);
  if (typeof launch === 'string') return refuse(shared, exchange, { provider: id, reason: launch });
  const target = allowedTarget(pathAt(launch.targetUrl, shared.frontUrl), targets);
  land(shared, exchange, await shared.receive({ provider: id, person: launch.person, target }));
};

const readForm = async ({ request }: Exchange): Promise<URLSearchParams | null> => {
  const isForm = (request.headers['content-type'] ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded');
  return isForm ? new URLSearchParams((await readBody(request, BODY_LIMIT)).toString('utf8')) : null;
};

/** The path of an address of the front end; another place is no target. */
const pathAt = (address: string, frontUrl: string): string | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.origin === new URL(frontUrl).origin ? url.pathname : null;
};
