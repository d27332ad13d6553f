import type { IncomingMessage } from 'node:http';
import type { Scope } from '@pix/events';
import type { DataSource } from 'typeorm';
import type { Viewer } from './auth';
import { createDeadLetters } from './dead-letters';
import { type Exchange, HttpError, type Route, sendJson } from './http-server';
import type { Logger } from './logger';
import { impatientQueueConnection } from './queue-connection';
import { QUEUE_NAMESPACE } from './queues';

const SCOPE: Scope = 'operations:dead-letters';

type Operated = { readonly name: string; readonly logger: Logger; readonly dataSource: DataSource };

/** What operators do to a service, as plain HTTP: a root field each subgraph has would be one field of the supergraph. */
export const createOperations = (
  app: Operated,
  given: { redisUrl: string; viewerOf: (request: IncomingMessage) => Promise<Viewer>; namespace?: string },
): { routes: Route[]; close(): Promise<void> } => {
  const connection = impatientQueueConnection(given.redisUrl);
  connection.on('error', (error) => app.logger.warn({ error }, 'redis connection'));
  const deadLetters = createDeadLetters({
    dataSource: app.dataSource,
    connection,
    namespace: given.namespace ?? QUEUE_NAMESPACE,
    service: app.name,
    logger: app.logger,
  });

  const guarded =
    (answer: (exchange: Exchange, by: string) => Promise<unknown>): Route['handle'] =>
    async (exchange) => {
      const by = operatorOf(await given.viewerOf(exchange.request));
      sendJson(exchange.response, 200, await answer(exchange, by));
    };
  const path = `/operations/${app.name}/dead-letters`;
  const idOf = ({ params }: Exchange): string => params.id ?? '';

  return {
    routes: [
      { method: 'GET', path, handle: guarded(() => deadLetters.list()) },
      {
        method: 'GET',
        path: `${path}/:id`,
        handle: guarded(async (exchange) => found(await deadLetters.find(idOf(exchange)))),
      },
      {
        method: 'POST',
        path: `${path}/:id/retry`,
        handle: guarded(async (exchange, by) => ({ isRetried: found(await deadLetters.retry(idOf(exchange), by)) })),
      },
      {
        method: 'POST',
        path: `${path}/:id/discard`,
        handle: guarded(async (exchange, by) => ({
          isDiscarded: found(await deadLetters.discard(idOf(exchange), by)),
        })),
      },
    ],
    async close() {
      await deadLetters.close();
      connection.disconnect();
    },
  };
};

const operatorOf = (viewer: Viewer): string => {
  if (viewer.kind === 'machine' && viewer.scopes.includes(SCOPE)) return viewer.clientId;
  throw new HttpError(403, 'forbidden', `This needs a machine credential with the scope ${SCOPE}.`);
};

/** Nothing there is 404. */
const found = <T>(value: T | null | false): T => {
  if (value === null || value === false)
    throw new HttpError(404, 'not_found', 'There is no such dead letter: it was retried or discarded, or never was.');
  return value;
};
