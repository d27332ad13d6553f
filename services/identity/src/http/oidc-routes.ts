import { type Exchange, HttpError, type Route } from '@pix/kit/http-server';
import { z } from 'zod';
import type { OidcProvider } from '../providers/oidc-provider';
import {
  allowedTarget,
  type ExternalSignIn,
  land,
  orUnavailable,
  redirect,
  refuse,
  sentRequest,
} from './external-sign-in';

const sentOidcRequest = sentRequest.extend({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** OpenID Connect: the way to a provider and back, then the same continuation as SAML (I1). */
export const createOidcRoutes = (providers: readonly OidcProvider[], shared: ExternalSignIn): Route[] => {
  const providerOf = ({ params }: Exchange): OidcProvider => {
    const found = providers.find(({ settings }) => settings.id === params.provider);
    if (!found) throw new HttpError(404, 'not_found', 'No such provider.');
    return found;
  };

  return [
    {
      method: 'GET',
      path: '/oidc/:provider/login',
      handle: orUnavailable(shared, async (exchange) => beginOidc(providerOf(exchange), shared, exchange)),
    },
    {
      method: 'GET',
      path: '/oidc/:provider/callback',
      handle: orUnavailable(shared, async (exchange) => endOidc(providerOf(exchange), shared, exchange)),
    },
  ];
};

const beginOidc = async (provider: OidcProvider, shared: ExternalSignIn, exchange: Exchange): Promise<void> => {
  const { id, targets } = provider.settings;
  const secrets = provider.newSecrets();
  const url = await provider.loginUrl(secrets);
  const request = {
    provider: id,
    target: allowedTarget(exchange.query.get('target'), targets),
    browser: shared.browsers.begin(exchange.request, exchange.response),
    ...secrets,
  };
  await shared.oneTime.put('oidc-request', secrets.state, request, shared.requestSeconds);
  redirect(exchange.response, url);
};

const endOidc = async (provider: OidcProvider, shared: ExternalSignIn, exchange: Exchange): Promise<void> => {
  const { id } = provider.settings;
  const sent = await shared.oneTime.take('oidc-request', exchange.query.get('state') ?? '', sentOidcRequest);
  if (!sent || sent.provider !== id || !shared.browsers.isSame(exchange.request, sent.browser))
    return refuse(shared, exchange, { provider: id, reason: 'UNKNOWN_REQUEST' });

  const person = await provider.read(exchange.query, sent);
  if (typeof person === 'string') return refuse(shared, exchange, { provider: id, reason: person });
  land(shared, exchange, await shared.receive({ provider: id, person, target: sent.target }));
};
