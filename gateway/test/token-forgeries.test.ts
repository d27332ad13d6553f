import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER } from '@pix/kit/auth';
import { createEndedSessions } from '@pix/kit/ended-sessions';
import { createGraphqlServer } from '@pix/kit/graphql';
import { closeServer, createHttpServer, graphqlRoute, listen } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { createLogger } from '@pix/kit/logger';
import { requestContext } from '@pix/kit/request-context';
import { emptySchema } from '@pix/kit/testing';
import { createApp } from '../../services/tutorials/src/app';
import { tutorialsDataSource } from '../../services/tutorials/src/database/data-source';
import { config as tutorialsConfig } from '../../services/tutorials/test/tutorials';
import { type Forgery, forgedTokens } from './forged-tokens';
import { givenGateway, PUBLIC_URL, type ToyGateway } from './toy-platform';

const TOY = { sdl: 'type Query { tip: String }', resolvers: { Query: { tip: () => 'Read.' } } };
const REFUSED = {
  status: 401,
  body: {
    errors: [
      { message: 'Connectez-vous pour continuer. / Sign in to continue.', extensions: { code: 'UNAUTHENTICATED' } },
    ],
  },
};

describe('a token', () => {
  let gateway: ToyGateway;
  let subgraph: Awaited<ReturnType<typeof givenSubgraph>>;
  let elsewhere: Server;
  let visits = 0;
  let forgeries: Forgery[];
  beforeAll(async () => {
    gateway = await givenGateway({ tutorials: TOY });
    subgraph = await givenSubgraph(gateway.keysUrl);
    elsewhere = createServer((_, response) => {
      visits += 1;
      response.end('{"keys":[]}');
    });
    forgeries = await forgedTokens(gateway.signingKey, `http://127.0.0.1:${await listen(elsewhere, '127.0.0.1', 0)}`);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([gateway.close(), subgraph.close(), closeServer(elsewhere)]);
  });

  /** A service as it runs, reached past the gateway by somebody who holds the gateway's credential. */
  const givenSubgraph = async (identityUrl: string) => {
    const config = { ...tutorialsConfig, identityUrl, publicUrl: PUBLIC_URL };
    await emptySchema(tutorialsDataSource, config.database);
    const app = await createApp(config);
    const graphql = createGraphqlServer({ logger: app.logger, isProduction: true, schema: app.schema });
    await graphql.start();
    const contextOf = async (request: Parameters<typeof requestContext>[2]) =>
      app.contextFor(await requestContext(app, config.gatewayKey, request));
    const server = createHttpServer({ logger: app.logger, routes: [graphqlRoute(graphql, contextOf)] });
    const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/graphql`;
    const close = async (): Promise<void> => {
      await closeServer(server);
      await graphql.stop();
      await app.close();
    };
    return { url, gatewayKey: config.gatewayKey, close };
  };

  const ask = async (url: string, authorization: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: '{"query":"{ __typename }"}',
    });
    return { status: answer.status, body: await answer.json() };
  };
  const atGateway = (authorization: string) => ask(gateway.url, authorization);
  const atSubgraph = (authorization: string) =>
    ask(subgraph.url, authorization, { [GATEWAY_KEY_HEADER]: subgraph.gatewayKey });

  it('of identity is taken, by the gateway and by a service', async () => {
    const authorization = `Bearer ${await gateway.tokenFor(newId())}`;

    for (const answer of [await atGateway(authorization), await atSubgraph(authorization)])
      expect(answer).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });

  it('that is forged is refused by both, always in the same words, and leads nowhere else', async () => {
    const taken: string[] = [];
    for (const [name, authorization] of forgeries)
      for (const [where, at] of Object.entries({ atGateway, atSubgraph })) {
        const answer = await at(authorization);
        if (JSON.stringify(answer) !== JSON.stringify(REFUSED))
          taken.push(`${name}, ${where}: ${JSON.stringify(answer)}`);
      }

    expect(forgeries.length).toBeGreaterThan(35);
    expect(taken).toEqual([]);
    expect(visits).toBe(0);
  });

  it('that is forged opens no stream either', async () => {
    for (const [name, authorization] of forgeries) {
      const answer = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
        body: '{"query":"subscription { tip }"}',
      });
      expect({ name, status: answer.status }).toEqual({ name, status: 401 });
      await answer.body?.cancel();
    }
  });

  it('of a sign-in session that ended is refused by the gateway, though it was taken before', async () => {
    const sessionId = newId();
    const authorization = `Bearer ${await gateway.tokenFor(newId(), { sessionId })}`;
    const before = await atGateway(authorization);
    const ended = createEndedSessions({ redisUrl: gateway.redisUrl, logger: createLogger('test', 'silent') });
    await ended.add([sessionId], 60);
    await ended.close();

    expect(before.status).toBe(200);
    expect(await atGateway(authorization)).toEqual(REFUSED);
  });

  it('of a real person opens no service to whoever is not the gateway', async () => {
    const authorization = `Bearer ${await gateway.tokenFor(newId())}`;

    for (const key of ['', 'another-key-for-tests-only-00000000', `${subgraph.gatewayKey}x`])
      expect((await ask(subgraph.url, authorization, { [GATEWAY_KEY_HEADER]: key })).status).toBe(403);
  });
});
