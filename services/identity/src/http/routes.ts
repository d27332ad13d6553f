import type { IncomingMessage } from 'node:http';
import { INTERNAL_CALL_HEADER } from '@pix/kit/auth';
import { type Exchange, header, type Route, readBody, sendJson } from '@pix/kit/http-server';
import type { Config } from '../config';
import type { Context } from '../context';
import { publicKeys } from '../credentials/token-signer';
import { issueMachineToken, type MachineTokenAnswer } from '../usecases/issue-machine-token';
import { mailPages } from './mail-pages';

/** What other programs ask of identity outside GraphQL: public keys, and tokens for machines. */
export const createRoutes = (config: Config, contextOf: (request: IncomingMessage) => Promise<Context>): Route[] => {
  return [
    ...(config.isProduction || config.mail.smtpUrl ? [] : mailPages(config.mail.folder)),
    {
      method: 'GET',
      path: '/jwks',
      handle({ response }) {
        response.setHeader('cache-control', 'public, max-age=300');
        sendJson(response, 200, publicKeys(config.tokens));
      },
    },
    {
      method: 'POST',
      path: '/oauth/token',
      async handle({ request, response }) {
        const context = await contextOf(request);
        const form = new URLSearchParams((await readBody(request, 4_096)).toString('utf8'));
        if (form.get('grant_type') !== 'client_credentials')
          return sendJson(response, 400, { error: 'unsupported_grant_type' });
        const answer = await issueMachineToken(context, {
          clientId: form.get('client_id') ?? '',
          secret: form.get('client_secret') ?? '',
          isInternalCall: header(request, INTERNAL_CALL_HEADER) === '1',
        });
        response.setHeader('cache-control', 'no-store');
        answerToken(response, answer, context.clock.now());
      },
    },
  ];
};

/** RFC 6749 §5: what a client of this grant reads. */
const answerToken = (response: Exchange['response'], answer: MachineTokenAnswer, now: Date): void => {
  switch (answer.kind) {
    case 'TOKEN':
      return sendJson(response, 200, {
        access_token: answer.token,
        token_type: 'Bearer',
        expires_in: answer.minutes * 60,
        scope: answer.scopes.join(' '),
      });
    case 'REFUSED':
      return sendJson(response, 401, { error: 'invalid_client' });
    case 'THROTTLED':
      response.setHeader('retry-after', Math.ceil((answer.until.getTime() - now.getTime()) / 1_000));
      return sendJson(response, 429, { error: 'too_many_requests' });
  }
};
