import { setTimeout as sleep } from 'node:timers/promises';
import { absence, KNOCK_EVERY_MS, NOT_SENT } from '@pix/kit/absence';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { Pool } from '@pix/kit/http-client';
import { IDEMPOTENCY_KEY_HEADER } from '@pix/kit/idempotency-keys';
import { traceparent } from '@pix/kit/tracing';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Dispatcher } from 'undici';
import { clientHeaders } from './client-address';
import type { Context } from './context';

const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** What GraphQL answers. */
export type GraphqlAnswer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** What the service answered, as it came. */
export type SubgraphAnswer = { readonly status: number; readonly body: Buffer };

/**
 * Sends GraphQL to one subgraph: kept connections, a deadline, one retry of what may be repeated and, while the subgraph restarts, of
 * what was not sent, mutations included. It uses undici's dispatcher directly: streams, signals and header objects cost more than the request (docs/adr/0011).
 */
export class SubgraphClient {
  private readonly pool: Pool;
  private readonly path: string;
  private readonly absence = absence();

  constructor(private readonly options: { url: string; gatewayKey: string; timeoutMs: number }) {
    const { origin, pathname } = new URL(options.url);
    // Kept connections are dropped before the subgraph does it (5 s), so that none is used while it closes.
    this.pool = new Pool(origin, { connections: 64, connectTimeout: 1_000, keepAliveTimeout: 4_000 });
    this.path = `${pathname.replace(/\/$/, '')}/graphql`;
  }

  /** `body` is the request in JSON. Fails with what a client may be told. */
  async send(body: string, context: Partial<Context>, isRepeatable: boolean): Promise<SubgraphAnswer> {
    const left = (context.deadline ?? Number.POSITIVE_INFINITY) - performance.now();
    const until = performance.now() + Math.max(1, Math.min(this.options.timeoutMs, left));
    const headers = this.headersOf(context);
    const isNamed = context.idempotencyKey !== undefined && context.viewer?.kind !== 'anonymous';
    for (let mayRepeat = isRepeatable || isNamed; ; ) {
      try {
        return await this.dispatch(body, headers, until);
      } catch (error) {
        const { code = '' } = error as { code?: string };
        if (!NOT_SENT.has(code)) {
          if (!mayRepeat || !LOST.has(code)) throw unavailable(error);
          mayRepeat = false;
        } else if (!this.absence.isBrief(until)) throw unavailable(error);
        await sleep(KNOCK_EVERY_MS);
      }
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private headersOf(context: Partial<Context>): Record<string, string> {
    const parent = traceparent();
    return {
      'content-type': 'application/json',
      [GATEWAY_KEY_HEADER]: this.options.gatewayKey,
      ...(context.locale && { 'accept-language': context.locale }),
      ...(context.requestId && { 'x-request-id': context.requestId }),
      ...(parent && { traceparent: parent }),
      ...(context.authorization && { authorization: context.authorization }),
      ...(context.idempotencyKey && { [IDEMPOTENCY_KEY_HEADER]: context.idempotencyKey }),
      ...clientHeaders(context),
    };
  }

  private dispatch(body: string, headers: Record<string, string>, until: number): Promise<SubgraphAnswer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      let running: Dispatcher.DispatchController | null = null;
      const late = setTimeout(() => {
        const error = new TimeoutError();
        running?.abort(error);
        reject(error); // One that waits for a connection is not running yet: it runs, and nobody reads it.
      }, until - performance.now());
      this.pool.dispatch(
        { path: this.path, method: 'POST', headers, body },
        {
          onRequestStart: (controller) => {
            running = controller;
          },
          onResponseStart: (_, statusCode) => {
            status = statusCode;
          },
          onResponseData: (_, chunk) => {
            chunks.push(chunk);
          },
          onResponseEnd: () => {
            clearTimeout(late);
            this.absence.answered();
            resolve({ status, body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) });
          },
          onResponseError: (_, error) => {
            clearTimeout(late);
            reject(error);
          },
        },
      );
    });
  }
}

class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/** What a client is told of a subgraph that does not answer: nothing of the inside. */
export const unavailable = (cause: unknown): GraphQLError => {
  if (cause instanceof GraphQLError) return cause;
  const code = (cause as Error).name === 'TimeoutError' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
  return new GraphQLError('Service momentanément indisponible, réessayez. / Temporarily unavailable, try again.', {
    extensions: { code },
    originalError: cause as Error,
  });
};

/** The GraphQL in what a subgraph answered; anything else is an outage. */
export const readAnswer = ({ status, body }: SubgraphAnswer): GraphqlAnswer => {
  const answer = parsed(body);
  if (!answer) throw unavailable(new Error(`a subgraph answered ${status} without GraphQL`));
  return answer;
};

const parsed = (body: Buffer): GraphqlAnswer | null => {
  try {
    const answer = JSON.parse(body.toString('utf8')) as GraphqlAnswer;
    return answer.data !== undefined || answer.errors ? answer : null;
  } catch {
    return null;
  }
};
