import { join } from 'node:path';
import type { ServiceName } from '@pix/events';
import { readConfig } from '@pix/kit/config';
import { z } from 'zod';

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
  REDIS_URL: z.url(),
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
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).default(10_000),
});

/** Numbers that no environment needs to change. */
export const defaults = {
  /** Live views (G3), for each process. `perAnonymousAddress`: a school may stand behind one address. */
  live: {
    perViewer: 20,
    perAnonymousAddress: 200,
    inAll: 10_000,
    looksAtOnce: 32,
    pace: { betweenMs: 250, quietMs: 4_000, quietestMs: 16_000 },
  },
};

export type Config = ReturnType<typeof toConfig>;

const toConfig = (env: z.output<typeof environment>) => ({
  ...defaults,
  isProduction: env.NODE_ENV === 'production',
  logLevel: env.LOG_LEVEL,
  host: env.HOST,
  port: env.PORT,
  publicUrl: env.PUBLIC_URL,
  gatewayKey: env.GATEWAY_KEY,
  redisUrl: env.REDIS_URL,
  supergraphFile: env.SUPERGRAPH_FILE,
  trustedProxies: env.TRUSTED_PROXIES,
  subgraphTimeoutMs: env.SUBGRAPH_TIMEOUT_MS,
  services: {
    identity: env.IDENTITY_URL,
    assessment: env.ASSESSMENT_URL,
    campaigns: env.CAMPAIGNS_URL,
    certification: env.CERTIFICATION_URL,
    tutorials: env.TUTORIALS_URL,
  } satisfies Record<ServiceName, string>,
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
