import type { IncomingMessage, Server } from 'node:http';
import type { ServiceName } from '@pix/events';
import type { GraphQLSchema } from 'graphql';
import { type DataSource } from 'typeorm';
import type { z } from 'zod';
import { type Authenticator, GATEWAY_KEY_HEADER, isInternalCall } from './auth';
import { observationConfig, type serviceEnvironment } from './config';
import { migrate } from './database';
import { createGraphqlServer, type RequestContext } from './graphql';
import { closeServer, createHttpServer, graphqlRoute, header, listen, type Route, sendJson } from './http-server';
import { createOnce } from './idempotency';
import type { Handler } from './jobs';
import { leaveConnections } from './leave-connections';
import type { Logger } from './logger';
import { startMessaging } from './messaging';
import { operationsSeen, routeMetrics } from './metrics/requests';
import type { Observation } from './observation';
import { createOperations } from './operations';
import { jobRequest, requestContext } from './request-context';
import type { Schedule } from './schedules';
import { observeService } from './service-observation';
import { stopOnSignal } from './stop-on-signal';
import type { StuckState } from './stuck-states';
import type { Claim } from './transactions';

type Environment = { [Name in keyof typeof serviceEnvironment]: z.output<(typeof serviceEnvironment)[Name]> };

/** What every service's `config` holds; a service adds its own groups. */
export type ServiceConfig = ReturnType<typeof serviceConfig>;

export const serviceConfig = (environment: Environment) => ({
  isProduction: environment.NODE_ENV === 'production',
  logLevel: environment.LOG_LEVEL,
  host: environment.HOST,
  port: environment.PORT,
  workerPort: environment.WORKER_PORT,
  hasWorkerInside: environment.WORKER === 'inside',
  database: {
    url: environment.DATABASE_URL,
    poolSize: environment.DATABASE_POOL_SIZE,
    ...(environment.DATABASE_REPLICA_URL && { replicaUrl: environment.DATABASE_REPLICA_URL }),
  },
  redisUrl: environment.REDIS_URL,
  cacheRedisUrl: environment.CACHE_REDIS_URL || environment.REDIS_URL,
  gatewayKey: environment.GATEWAY_KEY,
  publicUrl: environment.PUBLIC_URL,
  identityUrl: environment.IDENTITY_URL,
  workerMetricsPort: environment.WORKER_METRICS_PORT ?? null,
  ...observationConfig(environment),
});

/** Everything `app.ts` wires, and all that its API process, its worker and its tests need to know. */
export type App<Context> = {
  readonly name: ServiceName;
  readonly logger: Logger;
  readonly dataSource: DataSource;
  readonly schema: GraphQLSchema;
  readonly authenticate: Authenticator;
  contextFor(request: RequestContext): Context;
  /** Mutations whose parameters prove who asks: an idempotency key names them without a viewer too. */
  readonly selfProvenMutations?: readonly string[];
  /** What stays plain HTTP beside GraphQL. */
  readonly routes: readonly Route[];
  readonly handlers: readonly Handler<Context>[];
  readonly schedules: readonly Schedule[];
  /** What the worker looks for every minute, and has gone on with. */
  readonly stuckStates?: readonly StuckState[];
  close(): Promise<void>;
};

const health = (path: string, check: () => Promise<unknown>): Route => ({
  method: 'GET',
  path,
  async handle({ response }) {
    await check().then(
      () => sendJson(response, 200, { status: 'ok' }),
      () => sendJson(response, 503, { status: 'unavailable' }),
    );
  },
});

/** Runs the API process of a service until SIGTERM: GraphQL, its plain routes, its health; and the worker's work where it is inside. */
export const runApi = async <Context extends object>(app: App<Context>, config: ServiceConfig): Promise<void> => {
  const { metrics, isObserved, stop: stopObserving } = await observeService(app, config, 'api');
  const graphql = createGraphqlServer<Context>({
    logger: app.logger,
    isProduction: config.isProduction,
    schema: app.schema,
    plugins: isObserved ? [operationsSeen(metrics)] : [],
  });
  await graphql.start();

  const requestOf = (request: IncomingMessage): Promise<RequestContext> =>
    requestContext(app, config.gatewayKey, request);
  const contextOf = async (request: IncomingMessage, claim?: Claim): Promise<Context> =>
    app.contextFor({ ...(await requestOf(request)), ...(claim && { claim }) });
  const once = createOnce({ ...app, secret: config.gatewayKey, requestOf });

  const messaging = config.hasWorkerInside ? await startWork(app, config, metrics) : null;
  let isLeaving = false;
  const operations = createOperations(app, {
    redisUrl: config.redisUrl,
    viewerOf: async (request) => (await requestOf(request)).viewer,
  });
  const server = createHttpServer({
    logger: app.logger,
    observers: {
      metrics: metrics && routeMetrics(metrics),
      traceparentOf: (request) =>
        isInternalCall(config.gatewayKey, header(request, GATEWAY_KEY_HEADER))
          ? header(request, 'traceparent')
          : undefined,
    },
    routes: [
      graphqlRoute(graphql, contextOf, once),
      health('/health/live', async () => {}),
      health('/health/ready', async () => {
        if (isLeaving) throw new Error('the process is stopping');
        await (messaging ? messaging.check() : app.dataSource.query('SELECT 1'));
      }),
      ...operations.routes,
      ...app.routes,
    ],
  });
  await serve(server, config.host, config.port, app, async () => {
    isLeaving = true; // Nobody is sent here any more; who comes all the same is served.
    await leaveConnections(server);
    await Promise.all([closeServer(server), messaging?.stop()]);
    await Promise.all([graphql.stop(), operations.close()]);
    await stopObserving();
  });
};

const startWork = <Context extends object>(
  app: App<Context>,
  { redisUrl }: ServiceConfig,
  metrics: Observation['metrics'],
) =>
  startMessaging(app, {
    metrics,
    redisUrl,
    context: ({ messageId }) => app.contextFor(jobRequest(app.name, messageId)),
  });

/** Runs the worker process of a service until SIGTERM: relay, jobs, events, schedules. */
export const runWorker = async <Context extends object>(app: App<Context>, config: ServiceConfig): Promise<void> => {
  const { metrics, stop: stopObserving } = await observeService(app, config, 'worker');
  const messaging = await startWork(app, config, metrics);
  const server = createHttpServer({
    logger: app.logger,
    routes: [health('/health/live', async () => {}), health('/health/ready', messaging.check)],
  });
  await serve(server, config.host, config.workerPort, app, async () => {
    await Promise.all([messaging.stop(), closeServer(server)]);
    await stopObserving();
  });
};

const serve = async (
  server: Server,
  host: string,
  port: number,
  app: Pick<App<never>, 'logger' | 'close'>,
  stop: () => Promise<void>,
): Promise<void> => {
  app.logger.info({ port: await listen(server, host, port) }, 'listening');
  stopOnSignal(app.logger, async () => {
    await stop();
    await app.close();
  });
};

/** Migrates a service's schema and ends; the exit code says whether it worked. */
export const runMigrations = async (dataSource: DataSource, url: string): Promise<void> => {
  try {
    await migrate(dataSource, url);
  } catch (error) {
    process.stderr.write(`Migration failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy(); // An open connection would keep the process, and who waits for it.
  }
};
