import { join } from 'node:path';
import type { ServiceName } from '@pix/events';
import { observationConfig, observationEnvironment, readConfig } from '@pix/kit/config';
import { redisUrl } from '@pix/kit/redis-address';
import { z } from 'zod';
import type { Limits } from './limits/refusal';
import type { RateRules } from './limits/request-rates';

// Apollo Gateway tells its maker how it is used, every hour, unless told not to before it is made.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

/** Figures of the requirements and of what was measured: few environments need to change them. */
export const defaults = {
  executor: 'own' as 'own' | 'apollo',
  metrics: { host: '127.0.0.1', port: null as number | null },
  tracing: { endpoint: null as string | null, ratio: 0.01 },
  trustsClientTraces: false,
  allowedOrigins: [] as string[],
  safelistFile: '',
  demonstrationFile: '',
  /** No web client. */
  webFolder: '',
  instance: '',
  /** What a document and its variables may be: found by measuring hostile ones (docs/adr/0010). */
  limits: {
    tokens: 1_500,
    depth: 10,
    aliases: 15,
    directives: 20,
    fields: 250,
    selections: 1_000,
    rootFields: 10,
    mutationFields: 1,
    operations: 5,
    variables: 30,
    variableDepth: 10,
    pageSize: 100,
    cost: 5_000,
  } satisfies Limits as Limits,
  /** The body of a request, how long it may take to come, how long its answer, how many errors are told. */
  http: { bodyBytes: 100_000, bodyMs: 10_000, operationMs: 15_000, errors: 5 },
  /** A class signs in at once, a school within minutes, from one address. */
  rates: {
    factor: 1,
    kinds: {
      requests: { person: { burst: 300, perMinute: 900 }, address: { burst: 6_000, perMinute: 18_000 } },
      signIn: { person: { burst: 20, perMinute: 20 }, address: { burst: 300, perMinute: 120 } },
      codes: { person: { burst: 30, perMinute: 20 }, address: { burst: 300, perMinute: 120 } },
      verification: { person: { burst: 60, perMinute: 60 }, address: { burst: 60, perMinute: 60 } },
    },
  } satisfies RateRules as RateRules,
  /** Live views (G3), for each process. `perAnonymousAddress`: a school may stand behind one address. */
  live: {
    perViewer: 20,
    perAnonymousAddress: 200,
    inAll: 10_000,
    looksAtOnce: 32,
    pace: { betweenMs: 250, quietMs: 4_000, quietestMs: 16_000 },
  },
};

const limitSettings = Object.fromEntries(
  Object.keys(defaults.limits).map((name) => [name, z.number().int().positive()]),
) as Record<keyof Limits, z.ZodNumber>;

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** The origin people see, and the issuer of tokens. */
  PUBLIC_URL: z.url(),
  /** Shared with the services: they answer nobody else. */
  GATEWAY_KEY: z.string().min(32),
  /** Where identity says which sign-in sessions ended. */
  REDIS_URL: redisUrl,
  /** What the gateway uses: ended sessions, rates, live views. `REDIS_URL` when it is missing. */
  CACHE_REDIS_URL: redisUrl.or(z.literal('')).default(''),
  IDENTITY_URL: z.url(),
  ASSESSMENT_URL: z.url(),
  CAMPAIGNS_URL: z.url(),
  CERTIFICATION_URL: z.url(),
  TUTORIALS_URL: z.url(),
  SUPERGRAPH_FILE: z
    .string()
    .default('')
    .transform((file) => file || join(__dirname, '../supergraph.graphql')),
  /** How many proxies of ours stand before the gateway and append to `x-forwarded-for`; 0: the header is not read. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Pages of these origins may ask besides those of PUBLIC_URL, separated by commas. */
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .transform((origins) => origins.filter((origin) => origin !== ''))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))),
  /** A manifest of trusted documents: nothing else is answered. Empty: everything within the limits is. */
  SAFELIST_FILE: z.string().default(''),
  /** What the build of the web client left, served at `/`; empty: where it leaves it. Nothing there, nothing is served. */
  WEB_FOLDER: z
    .string()
    .default('')
    .transform((folder) => folder || join(__dirname, '../../web/dist/site')),
  /** Limits that are not the usual ones, in JSON: `{"depth":12}`. */
  GRAPHQL_LIMITS: z
    .string()
    .default('')
    .transform((text, context) => {
      try {
        return text === '' ? {} : (JSON.parse(text) as unknown);
      } catch {
        context.addIssue('must be JSON');
        return z.NEVER;
      }
    })
    .pipe(z.strictObject(limitSettings).partial()),
  /** Multiplies what a person and an address may ask a minute; 0 counts nothing. */
  RATE_FACTOR: z.coerce.number().min(0).default(1),
  /** Who executes plans: ours, or Apollo's, some times slower (docs/adr/0011). */
  EXECUTOR: z.enum(['own', 'apollo']).default('own'),
  ...observationEnvironment,
  /** Whether a client's own `traceparent` is gone on with: only behind a proxy of ours that writes it. */
  TRUST_CLIENT_TRACES: z.stringbool().default(false),
  /** The accounts that the explorer offers, in development: what `npm start` writes beside its data. */
  DEMONSTRATION_FILE: z.string().default(''),
  /** Said with each answer about health: who started this process knows it from another that took its port. */
  INSTANCE: z.string().default(''),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).default(10_000),
});

export type Config = ReturnType<typeof toConfig>;

const toConfig = (env: z.output<typeof environment>) => ({
  ...defaults,
  isProduction: env.NODE_ENV === 'production',
  logLevel: env.LOG_LEVEL,
  host: env.HOST,
  port: env.PORT,
  publicUrl: env.PUBLIC_URL,
  gatewayKey: env.GATEWAY_KEY,
  redisUrl: env.CACHE_REDIS_URL || env.REDIS_URL,
  supergraphFile: env.SUPERGRAPH_FILE,
  trustedProxies: env.TRUSTED_PROXIES,
  limits: { ...defaults.limits, ...env.GRAPHQL_LIMITS },
  rates: { ...defaults.rates, factor: env.RATE_FACTOR },
  executor: env.EXECUTOR,
  allowedOrigins: env.ALLOWED_ORIGINS,
  safelistFile: env.SAFELIST_FILE,
  demonstrationFile: env.DEMONSTRATION_FILE,
  webFolder: env.WEB_FOLDER,
  instance: env.INSTANCE,
  subgraphTimeoutMs: env.SUBGRAPH_TIMEOUT_MS,
  ...observationConfig(env),
  trustsClientTraces: env.TRUST_CLIENT_TRACES,
  services: {
    identity: env.IDENTITY_URL,
    assessment: env.ASSESSMENT_URL,
    campaigns: env.CAMPAIGNS_URL,
    certification: env.CERTIFICATION_URL,
    tutorials: env.TUTORIALS_URL,
  } satisfies Record<ServiceName, string>,
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
