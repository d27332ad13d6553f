import { join, resolve } from 'node:path';
import { redisUrl } from '@pix/kit/redis-address';
import { z } from 'zod';
import { LaunchFailure } from './launch-failure';

const port = z.coerce.number().int().min(1).max(65_535);

/** An empty variable (PORT= npm start) is one that was not given. */
const given = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const Environment = z.object({
  PORT: given(port),
  HOST: given(z.string()),
  METRICS_PORT: given(port),
  PUBLIC_URL: given(z.url({ protocol: /^https?$/ })),
  DATABASE_URL: given(z.url({ protocol: /^(mysql|mariadb)$/ })),
  /** What the names of our schemas begin with, on a server that holds several platforms. */
  DATABASE_PREFIX: given(z.string().regex(/^[a-z]{1,16}$/, 'lower-case letters, at most 16')),
  REDIS_URL: given(redisUrl),
  NODE_ENV: given(z.string()),
  LOG_LEVEL: given(z.string()),
  WORKERS: given(z.enum(['apart', 'inside'])),
  FRONT_URL: given(z.url({ protocol: /^https?$/ })),
  IDENTITY_PROVIDERS_FILE: given(z.string()),
  SMTP_URL: given(z.url({ protocol: /^smtps?$/ })),
});

/** What a child may see of our own environment; all else is given to it by name (environment.ts). */
const inheritedNames = [
  'PATH',
  'HOME',
  'LANG',
  'TZ',
  'NODE_OPTIONS',
  'PIX_DATA',
  'RATE_FACTOR',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_TRACES_SAMPLER_ARG',
] as const;

/** The launcher's own settings. The only file of this package, with packages.ts and debian-packages.ts for tools, that reads process.env. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const result = Environment.safeParse(env);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new LaunchFailure('The environment is not right: mend the variables named below and start again.', problems);
  }
  const { PORT, HOST, PUBLIC_URL, DATABASE_URL, REDIS_URL, NODE_ENV, LOG_LEVEL, WORKERS } = result.data;
  const { FRONT_URL, IDENTITY_PROVIDERS_FILE, SMTP_URL, METRICS_PORT, DATABASE_PREFIX } = result.data;
  return {
    port: PORT,
    host: HOST ?? '127.0.0.1',
    /** Where the gateway tells its metrics; nothing is measured without it. */
    metricsPort: METRICS_PORT,
    publicUrl: PUBLIC_URL,
    databaseUrl: DATABASE_URL,
    databasePrefix: DATABASE_PREFIX ?? 'pix',
    redisUrl: REDIS_URL,
    nodeEnv: NODE_ENV ?? 'development',
    logLevel: LOG_LEVEL ?? 'info',
    /** In development five processes less: a laptop's memory matters more there than jobs that never slow an answer. */
    workers: WORKERS ?? ((NODE_ENV ?? 'development') === 'development' ? 'inside' : 'apart'),
    /** Handed to who leads people there (identity) or lets it frame something (assessment). */
    frontEnd: { ...(FRONT_URL && { FRONT_URL }) },
    /** Handed to identity alone, as they are. */
    signIn: {
      ...(SMTP_URL && { SMTP_URL }),
      ...(IDENTITY_PROVIDERS_FILE && { IDENTITY_PROVIDERS_FILE: resolve(IDENTITY_PROVIDERS_FILE) }),
    },
    inherited: Object.fromEntries(
      inheritedNames.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
    ),
    everything: env,
  };
};

/** Where the launcher keeps what it makes: `.data` in the project, or what PIX_DATA says (the tests do). */
export const dataFolder = (root: string, env: NodeJS.ProcessEnv = process.env): string =>
  env.PIX_DATA || join(root, '.data');

export type Config = ReturnType<typeof readConfig>;
