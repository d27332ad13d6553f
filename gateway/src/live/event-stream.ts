import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Exchange, GRAPHQL_BODY_LIMIT, HttpError, header, readJson, refuseToken } from '@pix/kit/http-server';
import { z } from 'zod';
import type { Context } from '../context';
import type { GraphqlRequest } from '../documents';
import type { LiveView, LiveViews } from './live-views';

const HEARTBEAT_MS = 12_000;
/** A reader that takes nothing for that long is cut; coming back, it gets the present state. */
const STALLED_MS = 30_000;

/** Whether the answer is to be a stream of events: what an `EventSource` and a GraphQL client over SSE ask for. */
export const wantsEvents = (request: IncomingMessage): boolean =>
  (header(request, 'accept') ?? '').toLowerCase().includes('text/event-stream');

/**
 * GraphQL over server-sent events, « distinct connections mode » of the graphql-sse protocol, by POST or GET. The library's own
 * handler keeps every event until a slow reader has read it (docs/adr/0009): here the next one is made once the last has left.
 */
export const createEventStreams = (live: LiveViews, contextOf: (request: IncomingMessage) => Promise<Context>) => {
  const streams = new Set<ServerResponse>();

  const send = async (view: LiveView, response: ServerResponse): Promise<void> => {
    for await (const answer of view) if (!(await written(response, next(answer)))) return;
    response.end(COMPLETE);
  };

  // A stream whose last answer has not left is not idle.
  const heartbeat = setInterval(() => {
    for (const response of streams) if (!response.writableNeedDrain && !response.writableEnded) response.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    async handle({ request, response, query }: Exchange): Promise<void> {
      const context = await contextOf(request).catch((error: unknown) => refuseToken(response, error));
      if (!context) return;
      const asked = read(request.method === 'GET' ? paramsOf(query) : await readJson(request, GRAPHQL_BODY_LIMIT));
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      });
      response.write(':\n\n'); // Some browsers take nothing for begun before a first byte.
      const view = await live.open(asked, context);
      if ('errors' in view) {
        response.end(next(view) + COMPLETE);
        return;
      }
      streams.add(response);
      response.once('close', () => {
        streams.delete(response);
        void view.return();
      });
      if (response.destroyed) await view.return();
      await send(view, response);
    },

    /** Cuts all: without « complete », clients come back, to another process. */
    close(): void {
      clearInterval(heartbeat);
      for (const response of streams) response.destroy();
    },
  };
};

const COMPLETE = 'event: complete\ndata: \n\n';

const next = (answer: object): string => `event: next\ndata: ${JSON.stringify(answer)}\n\n`;

/** Resolves once what was written has left this process; false when it never will. */
const written = (response: ServerResponse, text: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (response.destroyed) return resolve(false);
    const stalled = setTimeout(() => response.destroy(), STALLED_MS);
    response.write(text, (error) => {
      clearTimeout(stalled);
      resolve(!error);
    });
  });

const request = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

const read = (given: unknown): GraphqlRequest => {
  const checked = request.safeParse(given);
  if (!checked.success) throw new HttpError(400, 'bad_request', 'A query, and maybe variables, are expected.');
  const { query, operationName, variables } = checked.data;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
};

const paramsOf = (query: URLSearchParams): unknown => {
  try {
    const variables = query.get('variables');
    return {
      query: query.get('query') ?? undefined,
      operationName: query.get('operationName'),
      variables: variables && JSON.parse(variables),
    };
  } catch {
    throw new HttpError(400, 'invalid_json', 'The variables are not JSON.');
  }
};
