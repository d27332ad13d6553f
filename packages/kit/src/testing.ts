import { readFileSync, writeFileSync } from 'node:fs';
import type { ApolloServer } from '@apollo/server';
import type { DataSource } from 'typeorm';
import { ANONYMOUS, type Viewer } from './auth';
import type { Clock } from './clock';
import { migrate } from './database';
import { createGraphqlServer, type RequestContext } from './graphql';
import { newId } from './ids';
import { breaksOf, readShape, type SchemaShape } from './released-schema';
import { jobRequest } from './request-context';
import type { Locale } from './result';
import type { App, ServiceConfig } from './service';
import { createStuckStates } from './stuck-states';

/** A service's settings in tests: the real MariaDB and Redis, a schema of its own for each Jest worker. */
export const testConfig = (service: string): ServiceConfig => ({
  isProduction: false,
  logLevel: (process.env.TEST_LOG_LEVEL as ServiceConfig['logLevel'] | undefined) ?? 'silent',
  host: '127.0.0.1',
  port: 0,
  workerPort: 0,
  hasWorkerInside: false,
  database: { url: testDatabaseUrl(service), poolSize: 5 },
  redisUrl: requiredVariable('TEST_REDIS_URL'),
  cacheRedisUrl: Object.assign(new URL(requiredVariable('TEST_REDIS_URL')), { pathname: '/1' }).href,
  gatewayKey: 'a-gateway-key-for-tests-only-000000',
  publicUrl: 'http://127.0.0.1:4000',
  identityUrl: 'http://127.0.0.1:9',
  ...UNOBSERVED,
});

/** Nobody measures nor traces a process of the tests, unless a test says so. */
export const UNOBSERVED = {
  metrics: { host: '127.0.0.1', port: null },
  workerMetricsPort: null,
  tracing: { endpoint: null, ratio: 1 },
};

export const testDatabaseUrl = (service: string): string => {
  const url = new URL(requiredVariable('TEST_DATABASE_URL'));
  url.pathname = `/${service}_test_${process.env.JEST_WORKER_ID ?? '1'}`;
  return url.href;
};

const requiredVariable = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the tests with « npm test ».`);
  return value;
};

/** Brings a test schema to its newest migration and empties it. */
export const emptySchema = async (
  createDataSource: (database: { url: string; poolSize: number }) => DataSource,
  database: { url: string; poolSize: number },
): Promise<void> => {
  const dataSource = createDataSource(database);
  await migrate(dataSource, database.url);
  await emptyTables(dataSource);
  await dataSource.destroy();
};

/**
 * Empties every table but the list of migrations. DELETE: on small tables it is thirteen times faster than TRUNCATE,
 * which serves where a trigger refuses it.
 */
export const emptyTables = async (dataSource: DataSource): Promise<void> => {
  const tables = await tableNames(dataSource);
  const guarded = await namesOfGuarded(dataSource);
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET FOREIGN_KEY_CHECKS = 0');
    for (const name of tables)
      await runner.query(`${guarded.includes(name) ? 'TRUNCATE TABLE' : 'DELETE FROM'} \`${name}\``);
    await runner.query('SET FOREIGN_KEY_CHECKS = 1');
  } finally {
    await runner.release();
  }
};

const namesOfGuarded = async (dataSource: DataSource): Promise<string[]> => {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT event_object_table AS name FROM information_schema.triggers
     WHERE trigger_schema = DATABASE() AND event_manipulation = 'DELETE'`,
  );
  return rows.map(({ name }) => name);
};

/** Runs all migrations up, then all down, on an empty schema; says which tables were there, and which are left. */
export const migrateUpAndDown = async (
  createDataSource: (database: { url: string; poolSize: number }) => DataSource,
  service: string,
): Promise<{ up: string[]; down: string[]; unmapped: string[] }> => {
  const url = testDatabaseUrl(`${service}_migrations`);
  const dataSource = createDataSource({ url, poolSize: 2 });
  await migrate(dataSource, url);
  const up = await tableNames(dataSource);
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  while ((await dataSource.query('SELECT id FROM migrations')).length > 0) await dataSource.undoLastMigration();
  const down = await tableNames(dataSource);
  await dataSource.dropDatabase();
  await dataSource.destroy();
  return { up, down, unmapped: upQueries.map(({ query }) => query) };
};

/**
 * Why the last release could not run on the newest schema, as it does during a deployment. `file` holds the shape of the schema that
 * release knows; with `UPDATE_RELEASED_SCHEMA=1`, when a release is made, it is written anew.
 */
export const breaksOfRelease = async (
  createDataSource: (database: { url: string; poolSize: number }) => DataSource,
  service: string,
  file: string,
): Promise<string[]> => {
  const url = testDatabaseUrl(`${service}_released`);
  const dataSource = createDataSource({ url, poolSize: 2 });
  await migrate(dataSource, url);
  const current = await readShape(dataSource);
  await dataSource.dropDatabase();
  await dataSource.destroy();
  if (process.env.UPDATE_RELEASED_SCHEMA) writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`);
  return breaksOf(JSON.parse(readFileSync(file, 'utf8')) as SchemaShape, current);
};

const tableNames = async (dataSource: DataSource): Promise<string[]> => {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'migrations' ORDER BY table_name`,
  );
  return rows.map(({ name }) => name).sort();
};

/** A clock that stands still until told otherwise. */
export const stoppedClock = (
  start = '2026-11-22T08:00:00.000Z',
): Clock & { advance(ms: number): void; set(at: string): void } => {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    advance: (ms) => {
      at += ms;
    },
    set: (instant) => {
      at = new Date(instant).getTime();
    },
  };
};

export const aUser = (userId: string = newId(), roles: readonly string[] = []): Viewer & { kind: 'user' } => ({
  kind: 'user',
  userId,
  signInSessionId: newId(),
  roles,
});

export const aMachine = (clientId: string, ...scopes: string[]): Viewer => ({ kind: 'machine', clientId, scopes });

export const aGuest = (purpose: string, subject: string): Viewer => ({ kind: 'guest', purpose, subject });

/** The device a request comes from, as the gateway would tell it. */
export type Device = Pick<RequestContext, 'clientAddress' | 'clientAgent'>;

export type Answered = {
  /** Parsed JSON: its shape is the document's, and each test asserts what it reads. */
  data: ReturnType<typeof JSON.parse>;
  errors: readonly { message: string; code: unknown }[];
  /** How many SQL statements it took, the guard against one query a row. */
  statements: number;
};

/** Runs operations through the service's real schema, and its jobs at once, as the worker would. */
export const createTester = async <Context extends object>(app: App<Context>) => {
  const server: ApolloServer<Context> = createGraphqlServer<Context>({
    logger: app.logger,
    isProduction: false,
    schema: app.schema,
  });
  await server.start();
  const statements = countStatements(app.dataSource);

  return {
    /** Runs a document as somebody; anonymous when nobody is named. */
    async run(
      document: string,
      variables: Record<string, unknown> = {},
      { as = ANONYMOUS, locale = 'fr', from = {} }: { as?: Viewer; locale?: Locale; from?: Device } = {},
    ): Promise<Answered> {
      const before = statements.count;
      const contextValue = app.contextFor({ viewer: as, locale, requestId: newId(), ...from });
      const { body } = await server.executeOperation({ query: document, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('Incremental delivery is not offered.');
      const { data, errors = [] } = body.singleResult;
      return {
        data: JSON.parse(JSON.stringify(data ?? null)),
        errors: errors.map(({ message, extensions }) => ({ message, code: extensions?.code })),
        statements: statements.count - before,
      };
    },

    /** Handles every message of the outbox meant for this service, `times` times each; says their names in order. */
    async handleOutbox({ times = 1 } = {}): Promise<string[]> {
      const handled: string[] = [];
      for (
        let messages = await takeOutbox(app.dataSource);
        messages.length > 0;
        messages = await takeOutbox(app.dataSource)
      )
        for (const message of messages) {
          handled.push(message.name);
          if (!message.queues.includes(app.name)) continue;
          for (let time = 0; time < times; time += 1) await deliver(app, message);
        }
      return handled;
    },

    /** Delivers one message by name, as another service's event would come. */
    deliver: (name: string, payload: unknown, messageId: string = newId()): Promise<void> =>
      deliver(app, { id: messageId, name, payload, queues: [app.name] }),

    /** Looks once, as the worker does every minute, for what waits for a job that nobody has: says how many of each state. */
    resumeStuck: (): Promise<Readonly<Record<string, number>>> =>
      createStuckStates({ ...app, service: app.name, states: app.stuckStates ?? [] }).resumeOnce(),

    async close(): Promise<void> {
      await server.stop();
      await app.close();
    },
  };
};

export type Tester = Awaited<ReturnType<typeof createTester>>;

type Message = { id: string; name: string; queues: string[]; payload: unknown };

const deliver = async <Context>(app: App<Context>, { id, name, payload }: Message): Promise<void> => {
  const handler = app.handlers.find((candidate) => candidate.name === name);
  if (!handler) throw new Error(`${app.name} has no handler for ${name}.`);
  await handler.run(app.contextFor(jobRequest(app.name, id)), payload, { messageId: id, attempt: 1 });
};

const takeOutbox = async (dataSource: DataSource): Promise<Message[]> => {
  const rows = await dataSource.query<{ id: string; name: string; queues: string; payload: string }[]>(
    'SELECT id, name, queues, payload FROM outbox WHERE relayed_at IS NULL ORDER BY sequence',
  );
  if (rows.length > 0)
    await dataSource.query('UPDATE outbox SET relayed_at = NOW(3) WHERE id IN (?)', [rows.map(({ id }) => id)]);
  return rows.map(({ id, name, queues, payload }) => ({
    id,
    name,
    queues: JSON.parse(queues) as string[],
    payload: JSON.parse(payload) as unknown,
  }));
};

/** Counts the statements a data source sends, by taking its logger's place. */
export const countStatements = (dataSource: DataSource): { readonly count: number } => {
  const counter = { count: 0 };
  const silent = { logQueryError() {}, logQuerySlow() {}, logSchemaBuild() {}, logMigration() {}, log() {} };
  dataSource.setOptions({
    logger: {
      ...silent,
      logQuery: () => {
        counter.count += 1;
      },
    },
  });
  return counter;
};
