import { createServer, type Server } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createAuthenticator } from '@pix/kit/auth';
import { storage } from '@pix/kit/claims';
import { createDataSource, migrate } from '@pix/kit/database';
import { createGraphqlServer, type RequestContext } from '@pix/kit/graphql';
import { closeServer, createHttpServer, graphqlRoute, listen } from '@pix/kit/http-server';
import { createOnce } from '@pix/kit/idempotency';
import { newId } from '@pix/kit/ids';
import { createLogger } from '@pix/kit/logger';
import { remoteKeys } from '@pix/kit/remote-keys';
import { requestContext } from '@pix/kit/request-context';
import { testConfig, testDatabaseUrl } from '@pix/kit/testing';
import { type Claim } from '@pix/kit/transactions';
import { parse } from 'graphql';
import { z } from 'zod';
import { compose, givenGatewayOver, PUBLIC_URL } from './toy-platform';

const SDL = `
  type Query { ready: Boolean }
  type Mutation { add(name: String!): Added }
  type Added { number: String name: String }`;
const { gatewayKey } = testConfig('gateway');
const logger = createLogger('toy', 'silent');

type Added = { insert(name: string): Promise<unknown> };
type Context = RequestContext & { transaction<T>(work: (stores: Added) => Promise<T>): Promise<T> };

const Answer = z.object({
  data: z.object({ add: z.object({ number: z.string(), name: z.string() }).nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).default([]),
});

/** A subgraph as services are: the kit's route, on a schema of its own. */
const givenSubgraph = async () => {
  const url = testDatabaseUrl('gateway_idempotency');
  const dataSource = createDataSource({ url, poolSize: 5, entities: [], migrations: [] });
  await migrate(dataSource, url);
  await dataSource.query('CREATE TABLE IF NOT EXISTS names (name VARCHAR(100) NOT NULL)');
  const storageOf = storage(
    dataSource,
    (db): Added => ({
      insert: (name) => db.query('INSERT INTO names (name) VALUES (?), (?)', [name, `${name}, half of it`]),
    }),
  );
  const add = async (_: unknown, { name }: { name: string }, { transaction }: Context) => {
    await transaction(({ insert }) => insert(name));
    await new Promise((later) => setTimeout(later, 100));
    return { number: newId(), name };
  };
  const resolvers = { Mutation: { add } } as unknown as GraphQLResolverMap<unknown>;
  const graphql = createGraphqlServer<Context>({
    logger,
    isProduction: false,
    schema: buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers }]),
  });
  await graphql.start();
  return { dataSource, graphql, storageOf };
};

/** What a client, and only a client, sees of idempotency keys: through the gateway, by both executors. */
describe('an idempotency key at the gateway', () => {
  let gateway: Awaited<ReturnType<typeof givenGatewayOver>>;
  let subgraph: Awaited<ReturnType<typeof givenSubgraph>>;
  let server: Server;
  beforeAll(async () => {
    subgraph = await givenSubgraph();
    const placeholder = createServer();
    const port = await listen(placeholder, '127.0.0.1', 0);
    await closeServer(placeholder);
    const campaigns = `http://127.0.0.1:${port}`;
    gateway = await givenGatewayOver(
      { supergraph: compose({ campaigns: { sdl: SDL, resolvers: {} } }) },
      (identity) => ({
        services: { identity, assessment: campaigns, campaigns, certification: campaigns, tutorials: campaigns },
      }),
    );
    const authenticate = createAuthenticator({ issuer: PUBLIC_URL, keys: remoteKeys(gateway.keysUrl) });
    const requestOf = (request: Parameters<typeof requestContext>[2]) =>
      requestContext({ authenticate }, gatewayKey, request);
    const contextOf = async (request: Parameters<typeof requestContext>[2], claim?: Claim): Promise<Context> => ({
      ...(await requestOf(request)),
      ...subgraph.storageOf(claim),
    });
    const once = createOnce({ dataSource: subgraph.dataSource, secret: gatewayKey, logger, requestOf });
    server = createHttpServer({ logger, routes: [graphqlRoute(subgraph.graphql, contextOf, once)] });
    await listen(server, '127.0.0.1', port);
  });
  beforeEach(async () => {
    for (const table of ['names', 'idempotency_keys']) await subgraph.dataSource.query(`DELETE FROM ${table}`);
  });
  afterAll(async () => {
    await gateway.close();
    await closeServer(server);
    await subgraph.graphql.stop();
    await subgraph.dataSource.dropDatabase();
    await subgraph.dataSource.destroy();
  });

  const add = async (name: string, userId: string, key: string, language = 'fr') => {
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${await gateway.tokenFor(userId)}`,
        'idempotency-key': key,
      },
      body: JSON.stringify({
        query: 'mutation ($name: String!) { add(name: $name) { number name } }',
        variables: { name },
      }),
    });
    const text = await answer.text();
    return { status: answer.status, text, ...Answer.parse(JSON.parse(text)) };
  };
  const codeOf = ({ errors }: Awaited<ReturnType<typeof add>>): string | undefined => errors[0]?.extensions.code;
  const names = async (): Promise<string[]> =>
    (await subgraph.dataSource.query<{ name: string }[]>('SELECT name FROM names ORDER BY name')).map(
      ({ name }) => name,
    );

  it('gives the copies the answer of the first, byte for byte', async () => {
    const first = await add('one', 'u1', 'key-of-one'); // Apollo's, who sees this document for the first time.
    const copies = await Promise.all([add('one', 'u1', 'key-of-one'), add('one', 'u1', '"key-of-one"')]);

    expect(first.data?.add?.name).toBe('one');
    expect(copies.map(({ text }) => text)).toEqual([first.text, first.text]);
    expect(await names()).toHaveLength(2);
  });

  it('executes one of twenty copies that come at once', async () => {
    const copies = await Promise.all(Array.from({ length: 20 }, () => add('one', 'u1', 'key-of-one')));

    // Who comes once the first has ended is given its answer; on a machine that is busy, some do.
    expect(new Set(copies.flatMap(({ data, text }) => (data?.add ? [text] : []))).size).toBe(1);
    expect(new Set(copies.map(codeOf))).toEqual(new Set([undefined, 'IDEMPOTENCY_KEY_IN_FLIGHT']));
    expect(await names()).toHaveLength(2);
  });

  it('keeps people apart, and what they gave', async () => {
    await add('one', 'u1', 'key-of-one');

    expect((await add('one', 'u2', 'key-of-one')).data?.add?.name).toBe('one');
    const other = await add('two', 'u1', 'key-of-one', 'en');
    expect(other.errors[0]).toMatchObject({
      message: 'This idempotency key was used for another request: take a new one.',
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await names()).toHaveLength(4);
  });

  it.each(['short', 'a'.repeat(5_000), 'two words here', '{"a":"b"}', "' OR 1=1 --", '../../etc/passwd,x', ''])(
    'refuses %j before it asks anybody',
    async (key) => {
      const refused = await add('one', 'u1', key);

      expect(refused.status).toBe(400);
      expect(codeOf(refused)).toBe('IDEMPOTENCY_KEY_INVALID');
      expect(await names()).toEqual([]);
    },
  );

  it('may be sent by pages of other origins that are let in', async () => {
    const { headers } = await fetch(gateway.url, { method: 'OPTIONS', headers: { origin: PUBLIC_URL } });

    expect(headers.get('access-control-allow-headers')).toContain('idempotency-key');
  });
});
