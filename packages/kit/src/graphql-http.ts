import type { IncomingMessage } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { Claim } from './transactions';

/** What is written to the caller of GraphQL. */
export type GraphqlHttpAnswer = {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly text: string;
};

/** Executes a request, or answers in its place: see `createOnce`. */
export type Answering = (
  request: IncomingMessage,
  body: unknown,
  execute: (claim?: Claim) => Promise<GraphqlHttpAnswer>,
) => Promise<GraphqlHttpAnswer>;

/** One request, by Apollo Server. */
export const executeOverHttp = async <Context extends BaseContext>(
  server: ApolloServer<Context>,
  request: IncomingMessage,
  body: unknown,
  contextValue: Context,
): Promise<GraphqlHttpAnswer> => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, body, search: '' },
    context: async () => contextValue,
  });
  if (answer.body.kind === 'chunked') throw new Error('Incremental delivery is not offered.');
  return { status: answer.status ?? 200, headers: answer.headers, text: answer.body.string };
};
