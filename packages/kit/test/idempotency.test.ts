import { type ChildProcess, spawn } from 'node:child_process';
import type { IncomingMessage, Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, type GraphQLFieldResolver } from 'graphql';
import { pino } from 'pino';
import type { EntityManager } from 'typeorm';
import { ANONYMOUS, GATEWAY_KEY_HEADER, type Viewer } from '../src/auth';
import { storage } from '../src/claims';
import { createGraphqlServer, type RequestContext } from '../src/graphql';
import type { Transaction } from '../src/group-commit';
import { closeServer, createHttpServer, graphqlRoute, header, listen, localeOf } from '../src/http-server';
import { createOnce } from '../src/idempotency';
import { createKeyStore, forgetOldKeys } from '../src/key-store';
import { aGuest, aMachine, aUser, testConfig } from '../src/testing';
import { type Claim, inTransaction } from '../src/transactions';
import { eventually, pause } from './given-redis';
import { givenSchema } from './given-schema';

const PROGRAM = join(__dirname, 'naming-process.cjs');
const { gatewayKey, redisUrl } = testConfig('kit');
const logger = pino({ level: 'silent' });

const storesOn = (db: EntityManager) => ({
  insert: (name: string): Promise<unknown> => db.query('INSERT INTO names (name) VALUES (?)', [name]),
});
type Stores = ReturnType<typeof storesOn>;
type Context = RequestContext & { stores: Stores; transaction: Transaction<Stores> };

const SDL = `
  type Query { count: Int }
  type Mutation {
    add(name: String!): String
    addAlone(name: String!): String
    addSlowly(name: String!): String
    fails(name: String!): String
    addsThenFails(name: String!): String
  }`;

type Resolve = GraphQLFieldResolver<unknown, Context, { name: string }>;

const RESOLVERS: Record<string, Resolve> = {
  add: (_, { name }, { transaction }) =>
    transaction(async ({ insert }) => (await insert(name), `${name} ${Math.random()}`)),
  addAlone: async (_, { name }, { stores }) => (await stores.insert(name), name),
  addSlowly: (_, { name }, { transaction }) =>
    transaction(async ({ insert }) => (await insert(name), await pause(300), name)),
  fails: () => {
    throw new GraphQLError('Away.', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  },
  addsThenFails: async (_, { name }, { stores }) => {
    await stores.insert(name);
    throw new Error('a bug');
  },
};

const PEOPLE: Record<string, Viewer> = {
  anne: aUser('u-anne'),
  bruno: aUser('u-bruno'),
  batch: aMachine('u-anne'),
  guest: aGuest('a-test', 'u-anne'),
  nobody: ANONYMOUS,
};

type Told = {
  text: string;
  data: Record<string, unknown> | null;
  code: string | undefined;
  message: string | undefined;
};

describe('a mutation with an idempotency key', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  let server: Server;
  let graphql: ReturnType<typeof createGraphqlServer<Context>>;
  let url = '';
  beforeAll(async () => {
    schema = await givenSchema();
    await schema.dataSource.query('CREATE TABLE names (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(100) NOT NULL)');
    const built = buildSchema(SDL);
    for (const [name, resolve] of Object.entries(RESOLVERS)) {
      const field = built.getMutationType()?.getFields()[name];
      if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
    graphql = createGraphqlServer<Context>({ logger, isProduction: false, schema: built });
    await graphql.start();
    const storageOf = storage(schema.dataSource, storesOn);
    const requestOf = async (request: IncomingMessage): Promise<RequestContext> => ({
      viewer: PEOPLE[header(request, 'authorization') ?? 'anne'] ?? ANONYMOUS,
      locale: localeOf(request),
      requestId: 'r1',
    });
    const contextOf = async (request: IncomingMessage, claim?: Claim): Promise<Context> => ({
      ...(await requestOf(request)),
      ...storageOf(claim),
    });
    const once = createOnce({
      dataSource: schema.dataSource,
      secret: gatewayKey,
      logger,
      requestOf,
      selfProvenMutations: ['addAlone'],
    });
    server = createHttpServer({ logger, routes: [graphqlRoute(graphql, contextOf, once)] });
    url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/graphql`;
  });
  beforeEach(async () => {
    for (const table of ['names', 'idempotency_keys']) await schema.dataSource.query(`DELETE FROM ${table}`);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await closeServer(server);
    await graphql.stop();
    await schema.drop();
  });

  const post = async (to: string, body: string, key: string | null, headers: Record<string, string>): Promise<Told> => {
    const answer = await fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== null && { 'idempotency-key': key }), ...headers },
      body,
    });
    const text = await answer.text();
    const { data = null, errors = [] } = JSON.parse(text);
    return { text, data, code: errors[0]?.extensions.code, message: errors[0]?.message };
  };
  const requestFor = (field: string, name: string): string =>
    JSON.stringify({ query: `mutation ($name: String!) { ${field}(name: $name) }`, variables: { name } });
  const run = (field: string, name: string, key: string | null, headers: Record<string, string> = {}): Promise<Told> =>
    post(url, requestFor(field, name), key, headers);
  const names = async (): Promise<string[]> =>
    (await schema.dataSource.query<{ name: string }[]>('SELECT name FROM names ORDER BY id')).map(({ name }) => name);
  const hoursPass = (hours: number) =>
    schema.dataSource.query(
      'UPDATE idempotency_keys SET created_at = created_at - INTERVAL ? HOUR, held_until = held_until - INTERVAL ? HOUR',
      [hours, hours],
    );
  const KEY = 'a-key-of-the-client';

  it('is executed once: its copies get the same answer, byte for byte', async () => {
    const first = await run('add', 'one', KEY);
    const copies = [await run('add', 'one', KEY), await run('add', 'one', `"${KEY}"`)];

    expect(first.data?.add).toMatch(/^one 0\./);
    expect(copies.map(({ text }) => text)).toEqual([first.text, first.text]);
    expect(await names()).toEqual(['one']);
  });

  it('is the same request whatever the order of its fields', async () => {
    const query = 'mutation ($name: String!) { add(name: $name) }';
    const first = await post(
      url,
      JSON.stringify({ query, variables: { name: 'one', other: { a: 1, b: 2 } } }),
      KEY,
      {},
    );
    const same = await post(url, JSON.stringify({ variables: { other: { b: 2, a: 1 }, name: 'one' }, query }), KEY, {});

    expect(same.text).toBe(first.text);
  });

  it('is executed again without a key, or under another one', async () => {
    for (const key of [null, null, KEY, 'another-key']) await run('add', 'one', key);

    expect(await names()).toHaveLength(4);
  });

  it.each(['bruno', 'batch', 'guest'])('is another one for another viewer: %s', async (authorization) => {
    const anne = await run('add', 'one', KEY);
    const other = await run('add', 'one', KEY, { authorization });

    expect(other.data?.add).toBeDefined();
    expect(other.text).not.toBe(anne.text);
    expect(await names()).toHaveLength(2);
  });

  it('needs somebody: without a viewer the key is not looked at', async () => {
    for (let time = 0; time < 2; time += 1) await run('add', 'one', KEY, { authorization: 'nobody' });

    expect(await names()).toHaveLength(2);
  });

  it('needs nobody where the parameters are who asks; others who hit on the key disturb nothing', async () => {
    const nobody = { authorization: 'nobody' };
    const both = JSON.stringify({ query: 'mutation { addAlone(name: "three") add(name: "three") }' });

    for (const name of ['one', 'one', 'two']) expect((await run('addAlone', name, KEY, nobody)).code).toBeUndefined();
    expect(await names()).toEqual(['one', 'two']);
    for (let time = 0; time < 2; time += 1) await post(url, both, KEY, nobody);
    expect(await names()).toHaveLength(6);
  });

  it('says in the person’s language that a key was used for something else, and does nothing', async () => {
    await run('add', 'one', KEY);

    const french = await run('add', 'two', KEY);
    const english = await run('addAlone', 'one', KEY, { 'accept-language': 'en' });

    expect(french).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', message: expect.stringContaining('déjà servi') });
    expect(english).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', message: expect.stringContaining('was used') });
    expect(await names()).toEqual(['one']);
  });

  it('is executed once when twenty copies come at once: the others hear that it is under way', async () => {
    const copies = await Promise.all(Array.from({ length: 20 }, () => run('addSlowly', 'one', KEY)));

    expect(copies.filter(({ data }) => data !== null)).toHaveLength(1);
    expect(new Set(copies.map(({ code }) => code))).toEqual(new Set([undefined, 'IDEMPOTENCY_KEY_IN_FLIGHT']));
    expect(await names()).toEqual(['one']);
    expect((await run('addSlowly', 'one', KEY)).data).toEqual({ addSlowly: 'one' });
    expect(await names()).toEqual(['one']);
  });

  it.each([
    'short',
    'with space in it',
    'a'.repeat(201),
    'aaaaaaaa, bbbbbbbb',
    '"aaaaaaaa',
    'é'.repeat(10),
    "a'; DROP TABLE x",
  ])('refuses the key %j', async (key) => {
    expect((await run('add', 'one', key)).code).toBe('IDEMPOTENCY_KEY_INVALID');
    expect(await names()).toEqual([]);
  });

  it.each([
    'a'.repeat(8),
    'a'.repeat(200),
    '01983c5e-9a55-7d5a-b2c5-3e3c5d6f7a8b',
    '____~~~~....::::',
    'aGVsbG8=+/aGVsbG8=',
  ])('takes the key %j', async (key) => {
    expect((await run('add', 'one', key)).data).not.toBeNull();
  });

  it('does not stand between a query and its answer', async () => {
    for (let time = 0; time < 2; time += 1)
      expect((await post(url, '{"query":"{ count }"}', KEY, {})).data).toEqual({ count: null });
  });

  it('is executed again when it failed before it did anything, and not when it did', async () => {
    expect((await run('fails', 'one', KEY)).code).toBe('SUBGRAPH_UNAVAILABLE');
    expect((await run('fails', 'one', KEY)).code).toBe('SUBGRAPH_UNAVAILABLE');
    const first = await run('addsThenFails', 'one', 'another-key');
    const copy = await run('addsThenFails', 'one', 'another-key');

    expect(first.code).toBe('INTERNAL_SERVER_ERROR');
    expect(copy.text).toBe(first.text);
    expect(await names()).toEqual(['one']);
  });

  it('keeps an answer for 24 hours, then the key is new', async () => {
    const first = await run('add', 'one', KEY);
    await hoursPass(23);
    expect((await run('add', 'one', KEY)).text).toBe(first.text);
    await hoursPass(2);

    expect((await run('add', 'two', KEY)).data?.add).toMatch(/^two/);
    expect(await names()).toEqual(['one', 'two']);
  });

  it('forgets what is older than a day, and nothing else', async () => {
    await run('add', 'one', KEY);
    await hoursPass(25);
    await run('add', 'two', 'another-key');

    await forgetOldKeys(schema.dataSource);

    const [{ n }] = await schema.dataSource.query('SELECT COUNT(*) AS n FROM idempotency_keys');
    expect(Number(n)).toBe(1);
  });

  it('keeps neither the person, nor the key, nor the answer where they could be read', async () => {
    await run('addAlone', 'a secret', KEY);

    const [row] = await schema.dataSource.query('SELECT * FROM idempotency_keys');
    const kept = Buffer.concat(Object.values(row).filter(Buffer.isBuffer)).toString('latin1');
    for (const word of ['secret', 'anne', KEY]) expect(kept).not.toContain(word);
  });

  it('costs five statements more', async () => {
    const before = await statementsOf(() => run('add', 'one', null));
    expect(await statementsOf(() => run('add', 'one', KEY))).toBe(before + 5); // Claim, note; the answer, in a transaction.
  });

  const statementsOf = async (act: () => Promise<unknown>): Promise<number> => {
    let count = 0;
    const none = () => {};
    const logQuery = (): void => {
      count += 1;
    };
    schema.dataSource.setOptions({
      logger: {
        logQuery,
        logQueryError: none,
        logQuerySlow: none,
        logSchemaBuild: none,
        logMigration: none,
        log: none,
      },
    });
    await act();
    return count;
  };

  it('stores nothing once another request took its key over', async () => {
    const keys = createKeyStore(schema.dataSource, gatewayKey);
    const named = { id: Buffer.alloc(32, 1), parameters: Buffer.alloc(32, 2) };
    const frozen = await keys.claim(named);
    await schema.dataSource.query('UPDATE idempotency_keys SET held_until = NOW(3)');
    const copy = await keys.claim(named);
    if (frozen.kind !== 'claimed' || copy.kind !== 'claimed') throw new Error('Both were to hold the key.');

    const late = inTransaction(schema.dataSource, (db) => storesOn(db).insert('late'), frozen.claim);
    await expect(late).rejects.toThrow('took this idempotency key over');
    await inTransaction(schema.dataSource, (db) => storesOn(db).insert('in time'), copy.claim);

    expect(await names()).toEqual(['in time']);
  });

  describe.each([
    ['after the server did it', true],
    ['before the server heard of it', false],
  ])('whose commit is lost %s', (_, isDone) => {
    it('is done once', async () => {
      const keys = createKeyStore(schema.dataSource, gatewayKey);
      const claimed = await keys.claim({ id: Buffer.alloc(32, 3), parameters: Buffer.alloc(32, 2) });
      if (claimed.kind !== 'claimed') throw new Error('The key was to be free.');
      let times = 0;

      const value = await inTransaction(
        schema.dataSource,
        async (db) => {
          times += 1;
          await storesOn(db).insert('one');
          if (times === 1) loseCommit(db, isDone);
          return 'the value';
        },
        claimed.claim,
      );

      expect(value).toBe('the value');
      expect(times).toBe(isDone ? 1 : 2);
      expect(await names()).toEqual(['one']);
    });
  });

  /** The connection breaks at `COMMIT`. */
  const loseCommit = ({ queryRunner }: EntityManager, isDone: boolean): void => {
    if (!queryRunner) throw new Error('not in a transaction');
    const commit = queryRunner.commitTransaction.bind(queryRunner);
    queryRunner.commitTransaction = async () => {
      if (isDone) await commit();
      else await queryRunner.rollbackTransaction();
      throw Object.assign(new Error('Connection lost'), { code: 'PROTOCOL_CONNECTION_LOST' });
    };
  };

  describe('in a process that is killed', () => {
    const children: ChildProcess[] = [];
    afterAll(() => {
      for (const child of children) child.kill('SIGKILL');
    });

    const start = async (dies = '') => {
      const child = spawn(process.execPath, [PROGRAM], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          DATABASE_URL: schema.url,
          REDIS_URL: redisUrl,
          GATEWAY_KEY: gatewayKey,
          USER_ID: 'u1',
          DIES: dies,
        },
      });
      children.push(child);
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
      await eventually(() => /"port":\d+/.test(output));
      const at = `http://127.0.0.1:${/"port":(\d+)/.exec(output)?.[1]}/graphql`;
      return () => post(at, requestFor('add', 'one'), KEY, { [GATEWAY_KEY_HEADER]: gatewayKey });
    };

    it.each([
      ['before the commit', { data: { add: 'one' } }],
      ['after the commit', { code: 'IDEMPOTENCY_ANSWER_LOST' }],
    ])(
      'is done once by its copies: it died %s',
      async (dies, told) => {
        const dying = await start(dies);
        await expect(dying()).rejects.toThrow();

        const other = await start();
        expect((await other()).code).toBe('IDEMPOTENCY_KEY_IN_FLIGHT'); // Nobody knows yet that it is dead.
        await hoursPass(1);
        const copies = [await other(), await other()];

        expect(copies).toMatchObject([told, told]);
        expect(await names()).toEqual(['one']);
      },
      30_000,
    );
  });
});
