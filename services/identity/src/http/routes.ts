import { timingSafeEqual } from 'node:crypto';
import { GATEWAY_KEY_HEADER, isInternalCall } from '@pix/kit/auth';
import { HttpError, header, type Route, readBody, sendJson } from '@pix/kit/http-server';
import type { Config } from '../config';
import type { TokenSigner } from '../credentials/token-signer';

/** What other programs ask of identity outside GraphQL: public keys, and tokens for machines. */
export const createRoutes = (config: Config, tokenSigner: TokenSigner): Route[] => {
  const { d: _private, ...publicKey } = config.tokens.signingKey;

  return [
    {
      method: 'GET',
      path: '/jwks',
      handle({ response }) {
        response.setHeader('cache-control', 'public, max-age=300');
        sendJson(response, 200, { keys: [{ ...publicKey, use: 'sig', alg: 'ES256' }] });
      },
    },
    {
      method: 'POST',
      path: '/oauth/token',
      async handle({ request, response }) {
        if (!isInternalCall(config.gatewayKey, header(request, GATEWAY_KEY_HEADER)))
          throw new HttpError(403, 'forbidden', 'This address answers the platform only.');
        const form = new URLSearchParams((await readBody(request, 4_096)).toString('utf8'));
        if (form.get('grant_type') !== 'client_credentials')
          return sendJson(response, 400, { error: 'unsupported_grant_type' });
        const client = config.machineClients.find(({ clientId }) => clientId === form.get('client_id'));
        if (!client || !isSame(client.secret, form.get('client_secret') ?? ''))
          return sendJson(response, 401, { error: 'invalid_client' });

        const { token } = await tokenSigner.signForMachine(client.clientId, client.scopes);
        response.setHeader('cache-control', 'no-store');
        sendJson(response, 200, {
          access_token: token,
          token_type: 'Bearer',
          expires_in: config.tokens.machineMinutes * 60,
          scope: client.scopes.join(' '),
        });
      },
    },
  ];
};

const isSame = (expected: string, given: string): boolean => {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
};
