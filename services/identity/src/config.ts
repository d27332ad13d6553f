import { readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';

const signingKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string(),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

const asJson = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

const environment = z.object({
  ...serviceEnvironment,
  /** Private key of access tokens, a JWK (ES256). Its public half is served at `/jwks`. */
  TOKEN_SIGNING_KEY: asJson(signingKey),
  /** Secrets of the services' machine credentials: `{ "campaigns": "…" }`. */
  MACHINE_CLIENTS: asJson(z.record(z.string(), z.string().min(32))),
  TERMS_OF_USE_VERSION: z.string().default('2026-09-01'),
  ACCESS_TOKEN_MINUTES: z.coerce.number().int().min(1).default(20),
  REFRESH_TOKEN_DAYS: z.coerce.number().int().min(1).default(7),
});

/** What each service may ask of another (design.md §4, the third way). Listed in both READMEs. */
const MACHINE_SCOPES: Readonly<Record<string, readonly string[]>> = {
  assessment: [],
  campaigns: ['assessment:start-tests', 'assessment:read-tests', 'assessment:read-content'],
  certification: [
    'assessment:start-tests',
    'assessment:read-tests',
    'campaigns:read-learners',
    'identity:issue-guest-token',
  ],
  tutorials: ['assessment:read-content'],
};

export type Config = ReturnType<typeof toConfig>;

export const toConfig = (env: z.output<typeof environment>) => ({
  ...serviceConfig(env),
  termsOfUseVersion: env.TERMS_OF_USE_VERSION,
  tokens: {
    issuer: env.PUBLIC_URL,
    signingKey: env.TOKEN_SIGNING_KEY,
    accessMinutes: env.ACCESS_TOKEN_MINUTES,
    refreshDays: env.REFRESH_TOKEN_DAYS,
    machineMinutes: 60,
  },
  machineClients: Object.entries(env.MACHINE_CLIENTS).map(([clientId, secret]) => ({
    clientId,
    secret,
    scopes: MACHINE_SCOPES[clientId] ?? [],
  })),
  throttle: { failuresBeforeBlock: 10, firstBlockMinutes: 2, failuresBeforeBlockForGood: 50 },
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
