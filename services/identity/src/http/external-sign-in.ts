import type { ServerResponse } from 'node:http';
import { type Exchange, HttpError } from '@pix/kit/http-server';
import type { Logger } from '@pix/kit/logger';
import { z } from 'zod';
import type { SaidPerson } from '../domain/external-identity';
import type { OneTimeStore } from '../providers/one-time-store';
import type { BrowserBinding } from './browser-binding';

/** What the routes of every kind of provider share. */
export type ExternalSignIn = {
  readonly oneTime: OneTimeStore;
  readonly browsers: BrowserBinding;
  readonly logger: Logger;
  readonly frontUrl: string;
  /** How long a person may take at their provider. */
  readonly requestSeconds: number;
  /** Notes who came, and gives the code the front end exchanges. */
  receive(signIn: { provider: string; person: SaidPerson; target: string | null }): Promise<string>;
};

/** What is kept of a request while its person is at their provider. */
export const sentRequest = z.object({
  provider: z.string(),
  target: z.string().nullable(),
  browser: z.string().nullable(),
});

/** Sends the browser on, telling nobody where it comes from nor letting anybody keep it. */
export const redirect = (response: ServerResponse, url: string, status = 302): void => {
  response.writeHead(status, {
    location: url,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-length': 0,
  });
  response.end();
};

/** The page of the front end where every sign-in ends. What it is told is after `#`, which no server ever sees. */
const landing = (frontUrl: string, told: Readonly<Record<string, string>>): string =>
  new URL(`/connexion/externe#${new URLSearchParams(told)}`, frontUrl).href;

export const land = ({ frontUrl }: ExternalSignIn, { response }: Exchange, code: string): void =>
  redirect(response, landing(frontUrl, { code }), 303);

/** Whatever is wrong, the browser is told the same; the reason is for the operator's log, without any value of the answer. */
export const refuse = (
  { frontUrl, logger }: ExternalSignIn,
  { request, response }: Exchange,
  { provider, reason }: { provider: string; reason: string },
): void => {
  logger.warn({ provider, reason, requestId: request.headers['x-request-id'] }, 'external sign-in refused');
  redirect(response, landing(frontUrl, { error: 'SIGN_IN_REFUSED' }), 303);
};

/** An outage (Redis, the database, the provider) lands on the same page, with another code: try again later. */
export const orUnavailable =
  (shared: ExternalSignIn, handle: (exchange: Exchange) => Promise<void>) =>
  async (exchange: Exchange): Promise<void> => {
    try {
      await handle(exchange);
    } catch (error) {
      if (error instanceof HttpError) throw error;
      shared.logger.error({ error }, 'external sign-in unavailable');
      redirect(exchange.response, landing(shared.frontUrl, { error: 'UNAVAILABLE' }), 303);
    }
  };

/** The asked target when the provider's list has it; otherwise none: an old link still signs in. */
export const allowedTarget = (asked: string | null, allowed: readonly string[]): string | null => {
  if (asked === null) return null;
  const parent = asked.slice(0, asked.lastIndexOf('/'));
  const word = asked.slice(parent.length + 1);
  const isWord = /^[A-Za-z0-9_-]{1,64}$/.test(word);
  return allowed.some((each) => each === asked || (isWord && each === `${parent}/*`)) ? asked : null;
};
