import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { absence, KNOCK_EVERY_MS, NOT_SENT } from './absence';
import { GATEWAY_KEY_HEADER, INTERNAL_CALL_HEADER } from './auth';
import { Pool } from './http-client';
import { tracedHeaders, tracedPart } from './tracing';

export type MachineCredential = { readonly clientId: string; readonly clientSecret: string };

type Answer<Data> = { data?: Data | null; errors?: readonly { message: string; extensions?: { code?: string } }[] };

/** A call that could not be answered: an outage, never a rule. Jobs are retried on it, requests answer an error. */
export class SubgraphCallError extends Error {}

const RENEW_BEFORE_MS = 60_000;

/** Gets and keeps an access token for this service from the identity service (client credentials). */
export const machineToken = (options: { identityUrl: string; credential: MachineCredential; gatewayKey: string }) => {
  const pool = new Pool(options.identityUrl, { connections: 2, connectTimeout: 1_000, keepAliveTimeout: 4_000 });
  let held: { token: string; until: number } | null = null;
  let fetching: Promise<string> | null = null;

  const fetchToken = async (): Promise<string> => {
    const answer = await pool.request({
      path: '/oauth/token',
      method: 'POST',
      signal: AbortSignal.timeout(3_000),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        [GATEWAY_KEY_HEADER]: options.gatewayKey,
        [INTERNAL_CALL_HEADER]: '1',
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: options.credential.clientId,
        client_secret: options.credential.clientSecret,
      }).toString(),
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      throw new SubgraphCallError(`identity refused the machine credential of ${options.credential.clientId}`);
    }
    const token = (await answer.body.json()) as { access_token: string; expires_in: number };
    held = { token: token.access_token, until: performance.now() + token.expires_in * 1_000 - RENEW_BEFORE_MS };
    return held.token;
  };

  return async (): Promise<string> => {
    if (held && held.until > performance.now()) return held.token;
    fetching ??= fetchToken().finally(() => {
      fetching = null;
    });
    return fetching;
  };
};

/**
 * Calls another subgraph directly, as a machine, with a deadline (design.md §4, the third way).
 * What is sent must be repeatable: one retry after a lost connection is done here, and more while the other restarts.
 */
export const subgraphClient = (options: { url: string; token: () => Promise<string>; gatewayKey: string }) => {
  const pool = new Pool(options.url, { connections: 16, connectTimeout: 1_000, keepAliveTimeout: 4_000 });

  const away = absence();
  const send = async <Data>(query: string, variables: object, timeoutMs: number): Promise<Answer<Data>> => {
    const answer = await pool.request({
      path: '/graphql',
      method: 'POST',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await options.token()}`,
        [GATEWAY_KEY_HEADER]: options.gatewayKey,
        ...tracedHeaders(),
      },
      body: JSON.stringify({ query, variables }),
    });
    away.answered();
    return (await answer.body.json()) as Answer<Data>;
  };

  return {
    async call<Data>(query: string, variables: object, { timeoutMs = 5_000 } = {}): Promise<Data> {
      const until = performance.now() + timeoutMs;
      for (let mayRepeat = true; ; ) {
        try {
          const { data, errors } = await tracedPart(
            () => ({
              name: 'subgraph call',
              kind: 'client',
              attributes: { 'server.address': new URL(options.url).host },
            }),
            () => send<Data>(query, variables, timeoutMs),
          );
          if (errors?.[0])
            throw new SubgraphCallError(`${options.url}: ${errors[0].extensions?.code ?? errors[0].message}`);
          if (!data) throw new SubgraphCallError(`${options.url}: no data`);
          return data;
        } catch (error) {
          const { code = '' } = error as { code?: string };
          if (NOT_SENT.has(code) && away.isBrief(until)) await sleep(KNOCK_EVERY_MS);
          else if (mayRepeat && LOST.has(code)) mayRepeat = false;
          else throw error;
        }
      }
    },
    close: (): Promise<void> => pool.close(),
  };
};

export type SubgraphClient = ReturnType<typeof subgraphClient>;

const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
