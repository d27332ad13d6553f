import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway/dist/datasources/types';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { clientHeaders } from './client-address';
import type { Context } from './context';

type Answer = Awaited<ReturnType<GraphQLDataSource<Context>['process']>>;

const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);
const RETRY_AFTER_MS = 50;

/**
 * Sends a part of the query plan to its subgraph: kept connections, a deadline, one retry of what may be repeated.
 * The stock data source has neither deadline nor retry, and costs four times the CPU (docs/adr/0006).
 */
export class SubgraphDataSource implements GraphQLDataSource<Context> {
  private readonly pool: Pool;

  constructor(private readonly options: { name: string; url: string; gatewayKey: string; timeoutMs: number }) {
    // Kept connections are dropped before the subgraph does it (5 s), so that none is used while it closes.
    this.pool = new Pool(options.url, { connections: 64, connectTimeout: 1_000, keepAliveTimeout: 4_000 });
  }

  async process({ request, context, ...rest }: GraphQLDataSourceProcessOptions<Context>): Promise<Answer> {
    const isRepeatable =
      !('incomingRequestContext' in rest) || rest.incomingRequestContext.operation?.operation !== 'mutation';
    const body = JSON.stringify({
      query: request.query,
      variables: request.variables,
      operationName: request.operationName,
    });
    const left = (context.deadline ?? Number.POSITIVE_INFINITY) - performance.now();
    const signal = AbortSignal.timeout(Math.max(1, Math.min(this.options.timeoutMs, Math.floor(left))));
    try {
      return await this.send(body, context, signal);
    } catch (error) {
      if (!isRepeatable || !LOST.has((error as { code?: string }).code ?? '')) throw this.unavailable(error);
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      return await this.send(body, context, signal).catch((again: unknown) => {
        throw this.unavailable(again);
      });
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async send(body: string, context: Partial<Context>, signal: AbortSignal): Promise<Answer> {
    const { statusCode, body: answer } = await this.pool.request({
      path: '/graphql',
      method: 'POST',
      signal,
      headers: {
        'content-type': 'application/json',
        [GATEWAY_KEY_HEADER]: this.options.gatewayKey,
        ...(context.locale && { 'accept-language': context.locale }),
        ...(context.requestId && { 'x-request-id': context.requestId }),
        ...(context.authorization && { authorization: context.authorization }),
        ...clientHeaders(context),
      },
      body,
    });
    const text = await answer.text();
    const parsed = parseAnswer(text);
    if (!parsed) throw new Error(`${this.options.name} answered ${statusCode} without GraphQL`);
    return parsed;
  }

  private unavailable(cause: unknown): GraphQLError {
    if (cause instanceof GraphQLError) return cause;
    const code = (cause as Error).name === 'TimeoutError' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
    return new GraphQLError('Service momentanément indisponible, réessayez. / Temporarily unavailable, try again.', {
      extensions: { code },
      originalError: cause as Error,
    });
  }
}

const parseAnswer = (text: string): Answer | null => {
  try {
    const answer = JSON.parse(text) as Answer;
    return answer.data !== undefined || answer.errors ? answer : null;
  } catch {
    return null;
  }
};
