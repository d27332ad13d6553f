// A service of its own process, for stop.test.ts: one slow operation, one slow job. Run with its role and its settings.
const { buildSchema } = require('graphql');
const { z } = require('zod');
const { ANONYMOUS } = require('@pix/kit/auth');
const { createDataSource } = require('@pix/kit/database');
const { defineJob, handle } = require('@pix/kit/jobs');
const { createLogger } = require('@pix/kit/logger');
const { runApi, runWorker, serviceConfig } = require('@pix/kit/service');

const { SERVICE, ROLE } = process.env;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const main = async () => {
  const config = {
    ...serviceConfig({
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: 0,
      WORKER_PORT: 0,
    }),
    database: { url: process.env.DATABASE_URL, poolSize: 5 },
  };
  const dataSource = await createDataSource({ ...config.database, entities: [], migrations: [] }).initialize();
  const schema = buildSchema('type Query { ready: Int } type Mutation { slow: Int }');
  schema.getMutationType().getFields().slow.resolve = () => sleep(20 + Math.random() * 80).then(() => 1);
  const job = defineJob({ name: 'slow', payload: z.object({ ms: z.number() }), retry: 'standard' });
  const slow = handle(job, async (_, { ms }, { messageId }) => {
    process.stdout.write(`began ${messageId}\n`);
    await sleep(ms);
    await dataSource.query('INSERT INTO inbox (message_id) VALUES (?)', [messageId]);
  });
  const app = {
    name: SERVICE,
    logger: createLogger(SERVICE, 'info'),
    dataSource,
    schema,
    authenticate: async () => ANONYMOUS,
    contextFor: (request) => request,
    routes: [],
    handlers: [slow],
    schedules: [],
    close: () => dataSource.destroy(),
  };
  await (ROLE === 'worker' ? runWorker : runApi)(app, config);
};

void main();
