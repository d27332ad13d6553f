import type { IncomingMessage, Server } from 'node:http';
import type { Logger } from '@pix/kit/logger';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, GraphQLSchema, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../context';
import type { LiveViews } from './live-views';

const PATH = '/graphql';
const HEARTBEAT_MS = 12_000;
const MESSAGE_LIMIT = 100_000;

type Params = Record<string, unknown>;

/**
 * Live views over WebSocket, in the graphql-ws protocol. A browser cannot set headers here: the token comes as `authorization`
 * in the parameters of the connection. A connection that answers no ping within 12 s is cut.
 */
export const acceptWebSockets = (
  server: Server,
  {
    live,
    contextOf,
    isAllowed,
    mostSockets,
    logger,
  }: {
    live: LiveViews;
    contextOf: (request: IncomingMessage, authorization?: string) => Promise<Context>;
    isAllowed: (request: IncomingMessage) => boolean;
    mostSockets: number;
    logger: Logger;
  },
): { close(): Promise<void> } => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT, perMessageDeflate: false });

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const [path] = (request.url ?? '').split('?');
    if (path !== PATH || !isAllowed(request) || sockets.clients.size >= mostSockets) {
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => {}); // A second error, after the one the protocol handles, would end the process.
      sockets.emit('connection', opened, request);
    });
  });

  const contexts = new WeakMap<object, Context>();
  const protocol = useServer<Params>(
    {
      isProd: true,
      async onConnect({ connectionParams, extra }) {
        const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
        try {
          contexts.set(extra, await contextOf(extra.request, typeof given === 'string' ? given : undefined));
          return true;
        } catch (error) {
          if (!(error instanceof GraphQLError)) logger.error({ error }, 'a WebSocket could not be opened');
          return false;
        }
      },
      async onSubscribe({ extra }, _id, { query, operationName, variables }) {
        const context = contexts.get(extra);
        if (!context) throw new Error('A connection that was not accepted asks something.');
        const asked = { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
        const view = await live.open(asked, context);
        return 'errors' in view ? view.errors : { ...ANY_SUBSCRIPTION, contextValue: view };
      },
      subscribe: ({ contextValue }: ExecutionArgs) => contextValue as AsyncIterable<ExecutionResult>,
      onNext: (_connection, _id, _payload, _args, answer) => answer,
    },
    sockets,
    HEARTBEAT_MS,
  );

  let closing: Promise<void> | null = null;
  return {
    async close() {
      closing ??= Promise.resolve(protocol.dispose());
      await closing;
    },
  };
};

/** The library asks for a document to know that it is a subscription: what was really asked, `open` has read. */
const ANY_SUBSCRIPTION = { schema: new GraphQLSchema({}), document: parse('subscription { view }') };
