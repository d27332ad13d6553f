import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import findMyWay from 'find-my-way';
import { GraphQLError } from 'graphql';
import { type Answering, executeOverHttp } from './graphql-http';
import type { Logger } from './logger';
import { type Observers, observed } from './observed-requests';
import type { Locale } from './result';
import { failSpan } from './tracing';
import type { Claim } from './transactions';

export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
};

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  handle(exchange: Exchange): Promise<void> | void;
};

/** An HTTP server of a few routes. What a handler throws is logged and answered 500 without detail. */
export const createHttpServer = (options: {
  routes: readonly Route[];
  logger: Logger;
  /** Sees each request first; `true` when it has answered. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean;
  observers?: Observers;
}): Server => {
  const router = findMyWay({
    ignoreTrailingSlash: true,
    defaultRoute: (_, response) => sendJson(response, 404, { error: 'not_found' }),
  });
  for (const route of options.routes)
    router.on(route.method, route.path, (request, response, params, _store, searchParams) => {
      const exchange = {
        request: request,
        response: response,
        params,
        query: new URLSearchParams(searchParams as Record<string, string>),
      };
      const answer = async (): Promise<void> => {
        try {
          await route.handle(exchange);
        } catch (error) {
          answerFailure(exchange.response, error, options.logger);
        }
      };
      return observed(route, { request, response }, answer, options);
    });

  const server = createServer((request, response) => {
    if (!options.before?.(request, response)) router.lookup(request, response);
  });
  server.requestTimeout = 120_000; // A roster of 20 MiB over a slow school line.

  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 5_000; // Above the gateway pool's 4 s, so that a kept connection is never closed under it.
  return server;
};

/** An error with an HTTP status that the client is told, as JSON. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const answerFailure = (response: ServerResponse, error: unknown, logger: Logger): void => {
  // The rest of a body nobody reads would be taken for the next request of a kept connection.
  if (!response.req.complete && !response.headersSent) response.setHeader('connection', 'close');
  if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED')
    return sendJson(response, 401, { error: 'unauthenticated', message: error.message });
  if (error instanceof HttpError)
    return sendJson(response, error.status, { error: error.code, message: error.message });
  logger.error({ error }, 'unexpected error');
  failSpan(error);
  return sendJson(response, 500, { error: 'internal_error' });
};

/** Answers JSON. A response already begun cannot change its status: it is cut. */
export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
};

/** Starts listening; the port chosen by the system when it is 0. */
export const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

const SWEEP_EVERY_MS = 50;

/** Stops accepting, lets what is running finish, closes idle connections. Kept ones are closed after their next answer. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_EVERY_MS);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });

/** The whole body, refused beyond `limit` bytes. By events: iterating over a stream costs as much as a small query. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (error: Error): void => {
      request.off('data', take).off('end', finish).off('close', cut).pause();
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) stop(new HttpError(413, 'payload_too_large', `At most ${limit} bytes.`));
      else chunks.push(chunk);
    };
    const finish = (): void => {
      request.off('close', cut).off('error', stop);
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    };
    const cut = (): void => stop(new HttpError(400, 'cut', 'The body did not come whole.'));
    request.on('data', take).once('end', finish).once('close', cut).once('error', stop);
  });

/** English when the client prefers it, French otherwise. */
export const localeOf = (request: IncomingMessage): Locale => {
  const preferred = request.headers['accept-language']?.toLowerCase().match(/\b(fr|en)\b/)?.[1];
  return preferred === 'en' ? 'en' : 'fr';
};

export const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The most a GraphQL request may weigh, in bytes. */
export const GRAPHQL_BODY_LIMIT = 100_000;

/** GraphQL over POST on Apollo Server's public HTTP interface, without a web framework (docs/adr/0005). */
export const graphqlRoute = <Context extends BaseContext>(
  server: ApolloServer<Context>,
  contextOf: (request: IncomingMessage, claim?: Claim) => Promise<Context>,
  answering: Answering = (_, __, execute) => execute(),
): Route => ({
  method: 'POST',
  path: '/graphql',
  async handle({ request, response }) {
    const contextValue = await contextOf(request).catch((error: unknown) => refuseToken(response, error));
    if (!contextValue) return;
    const body = await readJson(request, GRAPHQL_BODY_LIMIT);
    const { status, headers, text } = await answering(request, body, async (claim) =>
      executeOverHttp(server, request, body, claim ? await contextOf(request, claim) : contextValue),
    );
    for (const [name, value] of headers) response.setHeader(name, value);
    response.statusCode = status;
    response.setHeader('content-length', Buffer.byteLength(text));
    response.end(text);
  },
});

/** A token that does not verify is told in GraphQL's own form, with status 401; anything else goes on as it is. */
export const refuseToken = (response: ServerResponse, error: unknown): null => {
  if (!(error instanceof GraphQLError)) throw error;
  sendJson(response, 401, { errors: [{ message: error.message, extensions: { code: error.extensions.code } }] });
  return null;
};

/** The body as JSON, refused beyond `limit` bytes, and when it says to be something else. */
export const readJson = async (request: IncomingMessage, limit: number): Promise<unknown> =>
  parseJson(await readBody(request, limit), header(request, 'content-type'));

const parseJson = (body: Buffer, contentType = ''): unknown => {
  if (!/^application\/(graphql\+)?json\b/i.test(contentType))
    throw new HttpError(415, 'unsupported_media_type', 'Content-Type must be application/json.');
  if (/charset=(?!"?utf-?8)/i.test(contentType)) throw new HttpError(415, 'unsupported_charset', 'Only UTF-8 is read.');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new HttpError(400, 'invalid_json', 'The body is not JSON.');
  }
};
