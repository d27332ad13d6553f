// A service of its own process, for idempotency.test.ts: it stores names, and dies where DIES says.
const { buildSchema } = require('graphql');
const { storage } = require('@pix/kit/claims');
const { createDataSource } = require('@pix/kit/database');
const { createLogger } = require('@pix/kit/logger');
const { runApi, serviceConfig } = require('@pix/kit/service');

const { DATABASE_URL, USER_ID, DIES } = process.env;
const dieIf = (where) => DIES === where && process.kill(process.pid, 'SIGKILL');

const main = async () => {
  const environment = {
    ...process.env,
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    HOST: '127.0.0.1',
    PORT: 0,
    WORKER_PORT: 0,
  };
  const config = { ...serviceConfig(environment), database: { url: DATABASE_URL, poolSize: 5 } };
  const dataSource = await createDataSource({ ...config.database, entities: [], migrations: [] }).initialize();
  const storageOf = storage(dataSource, (db) => ({
    insert: (name) => db.query('INSERT INTO names (name) VALUES (?)', [name]),
  }));
  const schema = buildSchema('type Query { ready: Int } type Mutation { add(name: String!): String }');
  schema.getMutationType().getFields().add.resolve = async (_, { name }, { transaction }) => {
    await transaction(async ({ insert }) => {
      await insert(name);
      dieIf('before the commit');
    });
    dieIf('after the commit');
    return name;
  };
  await runApi(
    {
      name: 'naming',
      logger: createLogger('naming', 'info'),
      dataSource,
      schema,
      authenticate: async () => ({ kind: 'user', userId: USER_ID, signInSessionId: 's', roles: [] }),
      contextFor: (request) => ({ ...request, ...storageOf(request.claim) }),
      routes: [],
      handlers: [],
      schedules: [],
      close: () => dataSource.destroy(),
    },
    config,
  );
};

void main();
