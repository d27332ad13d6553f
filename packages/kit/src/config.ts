import { z } from 'zod';
import { redisUrl } from './redis-address';

/** Reads settings from the environment: all mistakes at once, in one block, then exit 1. No secret has a default. */
export const readConfig = <Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv = process.env,
): z.output<Schema> => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return Object.freeze(parsed.data) as z.output<Schema>;

  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  process.stderr.write(`The environment is not usable; see .env.example.\n${lines.join('\n')}\n`);
  process.exit(1);
};

const port = z.coerce.number().int().min(0).max(65_535);

/** What is told of a process to those who operate it: the same for the services and the gateway (docs/observability.md). */
export const observationEnvironment = {
  /** Where Prometheus scrapes `/metrics`, a port of its own; empty: nothing is measured. */
  METRICS_PORT: z.union([z.literal('').transform(() => null), port]).default(null),
  /** The address it listens on; empty: HOST. */
  METRICS_HOST: z.string().default(''),
  /** A collector of OpenTelemetry traces, `http://host:4318`; empty: nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ })])
    .default(null),
  /** The share of requests that are traced, from 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.01),
};

type Observation = {
  readonly [Name in keyof typeof observationEnvironment]?: z.output<(typeof observationEnvironment)[Name]>;
} & { readonly HOST: string };

/** The groups of settings made of them. */
export const observationConfig = (environment: Observation) => ({
  metrics: { host: environment.METRICS_HOST || environment.HOST, port: environment.METRICS_PORT ?? null },
  tracing: {
    endpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    ratio: environment.OTEL_TRACES_SAMPLER_ARG ?? 0,
  },
});

/** Settings every service has. `PORT` 0 takes a free port. */
export const serviceEnvironment = {
  ...observationEnvironment,
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  /** Where the worker process answers its health checks. */
  WORKER_PORT: port.default(0),
  /** `inside`: the API process does the worker's work too. It saves a process, and lets a long job slow the answers. */
  WORKER: z.enum(['apart', 'inside']).default('apart'),
  /** The same as METRICS_PORT for the worker process. */
  WORKER_METRICS_PORT: z.union([z.literal('').transform(() => null), port]).default(null),
  /** `mysql://user:password@host:port/schema`, the service's own schema. */
  DATABASE_URL: z.url({ protocol: /^mysql$/ }),
  /** The same schema on a replica: reads that may be some seconds old go there (stale-reads.ts). */
  DATABASE_REPLICA_URL: z.union([z.literal(''), z.url({ protocol: /^mysql$/ })]).default(''),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  /** The queues': it must refuse rather than forget (`noeviction`). One server, sentinels or a cluster (redis-address.ts). */
  REDIS_URL: redisUrl,
  /** For counts, marks and live views, which may be forgotten: another Redis, or another database of it. `REDIS_URL` when it is missing. */
  CACHE_REDIS_URL: redisUrl.or(z.literal('')).default(''),
  /** Shared by the gateway and the subgraphs: nobody else may speak to a subgraph. */
  GATEWAY_KEY: z.string().min(32),
  /** The origin people see: the gateway. */
  PUBLIC_URL: z.url(),
  IDENTITY_URL: z.url(),
};

/** Settings of a service that calls others with its machine credential. */
export const machineEnvironment = {
  MACHINE_CLIENT_SECRET: z.string().min(32),
};
