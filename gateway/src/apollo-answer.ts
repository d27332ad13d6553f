import { type ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Context } from './context';
import type { Asked, HttpAnswer } from './graphql-endpoint';

/** Answers by Apollo Server and Apollo Gateway as they come. */
export const apolloAnswer =
  (server: ApolloServer<Context>) =>
  async ({ request, http, context }: Pick<Asked, 'request' | 'http' | 'context'>): Promise<HttpAnswer> => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(http.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, body: request, search: '' },
      context: async () => context,
    });
    if (answer.body.kind === 'chunked') throw new Error('Incremental delivery is not offered.');
    return { status: answer.status ?? 200, headers: answer.headers, body: answer.body.string };
  };

/** No more errors than that in an answer, and nothing of how it was computed. */
export const fewErrors = (most: number): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async willSendResponse({ response: { body } }) {
      if (body.kind !== 'single') return;
      delete body.singleResult.extensions;
      if (body.singleResult.errors) body.singleResult.errors = body.singleResult.errors.slice(0, most);
    },
  }),
});
