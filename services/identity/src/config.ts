import { readFileSync } from 'node:fs';
import { outsideScopes, type Scope } from '@pix/events';
import { readConfig, serviceEnvironment } from '@pix/kit/config';
import { serviceConfig } from '@pix/kit/service';
import { z } from 'zod';
import {
  type ProviderSettings,
  providersFile,
  serviceProviderKeys,
  withPlainAddresses,
} from './providers/provider-settings';

const signingKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string(),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

const previousKey = signingKey.omit({ d: true });

const isGivenAMailWay = ({ SMTP_URL, MAIL_FOLDER }: { SMTP_URL: string; MAIL_FOLDER: string }): boolean =>
  SMTP_URL !== '' || MAIL_FOLDER !== '';

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

/** A message instead of an exception when the file is not there. */
const readText = (file: string, context: z.RefinementCtx): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    context.addIssue({ code: 'custom', message: `${file} cannot be read` });
    return z.NEVER;
  }
};

/** Line breaks as they are, or as `\n`, which is all that some ways to set a variable let through. */
const pem = z.string().transform((text) => text.replaceAll('\\n', '\n'));

const samlKeysOf = (env: { SAML_SP_KEY: string; SAML_SP_CERTIFICATE: string }) =>
  serviceProviderKeys.safeParse({ key: env.SAML_SP_KEY, certificate: env.SAML_SP_CERTIFICATE });

/** Without a SAML provider our key pair serves nothing; with one it must be right. */
const checkSamlKeys = (
  env: { IDENTITY_PROVIDERS_FILE: readonly ProviderSettings[]; SAML_SP_KEY: string; SAML_SP_CERTIFICATE: string },
  context: z.RefinementCtx,
): void => {
  if (!env.IDENTITY_PROVIDERS_FILE.some(({ kind }) => kind === 'SAML')) return;
  for (const { path, message } of samlKeysOf(env).error?.issues ?? [])
    context.addIssue({ code: 'custom', message, path: [path[0] === 'key' ? 'SAML_SP_KEY' : 'SAML_SP_CERTIFICATE'] });
};

const variables = z.object({
  ...serviceEnvironment,
  /** Private key of access tokens, a JWK (ES256). Its public half is served at `/jwks`. */
  TOKEN_SIGNING_KEY: asJson(signingKey),
  /** Other keys whose tokens are still taken: JWKs, public or private. See docs/runbooks/rotate-signing-keys.md. */
  TOKEN_PREVIOUS_KEYS: z
    .string()
    .default('')
    .transform((text) => text || '[]')
    .pipe(asJson(z.array(previousKey))),
  /** Secrets of the services' machine credentials: `{ "campaigns": "…" }`. */
  MACHINE_CLIENTS: asJson(z.record(z.string(), z.string().min(32))),
  TERMS_OF_USE_VERSION: z.string().default('2026-09-01'),
  /** Those of teachers and of certification centres, when they are another version. */
  ORGA_TERMS_OF_USE_VERSION: z.string().optional(),
  CERTIF_TERMS_OF_USE_VERSION: z.string().optional(),
  /** `smtp://user:password@host:port` or `smtps://…`; without it mails go to files in `MAIL_FOLDER`. */
  SMTP_URL: z.union([z.literal(''), z.url({ protocol: /^smtps?$/ })]).default(''),
  MAIL_FOLDER: z.string().default(''),
  MAIL_FROM: z.string().default('Pix <ne-pas-repondre@localhost>'),
  /** argon2id; OWASP's second recommendation by default: 19 MiB, 2 passes. */
  PASSWORD_HASH_MEMORY_KIB: z.coerce.number().int().min(19_456).default(19_456),
  PASSWORD_HASH_PASSES: z.coerce.number().int().min(2).default(2),
  /** The GAR, ENTs and OpenID providers people may come from: a JSON file. Absent: none. See docs/flows/gar.md. */
  IDENTITY_PROVIDERS_FILE: z
    .string()
    .default('')
    .transform((file, context): string => (file === '' ? '{"providers":[]}' : readText(file, context)))
    .pipe(asJson(providersFile)),
  /** Our key pair towards SAML providers, PEM: one for each environment. Needed when there is one. */
  SAML_SP_KEY: pem.default(''),
  SAML_SP_CERTIFICATE: pem.default(''),
  /** Where the front end is, when it is not at PUBLIC_URL. */
  FRONT_URL: z.union([z.literal(''), z.url()]).default(''),
  ACCESS_TOKEN_MINUTES: z.coerce.number().int().min(1).default(20),
  REFRESH_TOKEN_DAYS: z.coerce.number().int().min(1).default(7),
  /** How long one may stay signed in without signing in again, however often one comes (NIST SP 800-63B). */
  SESSION_DAYS: z.coerce.number().int().min(1).default(30),
  /** How long a pupil's one-time password waits to be used (I3). */
  TEMPORARY_PASSWORD_DAYS: z.coerce.number().int().min(1).default(30),
  /** Seals the archives of people's data: 32 random bytes in base64url. With another key, those that are kept are lost (I6). */
  DATA_EXPORT_KEY: z.string().regex(/^[\w-]{43}$/, 'must be 32 bytes in base64url'),
  /** After how many years without a sign-in an account is anonymised (I6). */
  ACCOUNT_RETENTION_YEARS: z.coerce.number().int().min(1).default(5),
  /** Where the other services answer, asked for their part of a person's data. */
  ASSESSMENT_URL: z.url(),
  CAMPAIGNS_URL: z.url(),
  CERTIFICATION_URL: z.url(),
  TUTORIALS_URL: z.url(),
});

const checkLtiAddresses = (
  env: { IDENTITY_PROVIDERS_FILE: readonly ProviderSettings[]; NODE_ENV: string },
  context: z.RefinementCtx,
): void => {
  if (env.NODE_ENV !== 'production') return;
  for (const id of withPlainAddresses(env.IDENTITY_PROVIDERS_FILE))
    context.addIssue({
      code: 'custom',
      message: `${id}: its addresses must be https`,
      path: ['IDENTITY_PROVIDERS_FILE'],
    });
};

const environment = variables
  .refine(isGivenAMailWay, { path: ['SMTP_URL'], message: 'or MAIL_FOLDER must be given' })
  .superRefine(checkSamlKeys)
  .superRefine(checkLtiAddresses);

/** What each service may ask of another (design.md §4, the third way). Listed in both READMEs. */
export const MACHINE_SCOPES: Readonly<Record<string, readonly Scope[]>> = {
  assessment: [],
  campaigns: [
    'assessment:start-tests',
    'assessment:read-tests',
    'assessment:read-content',
    'identity:manage-pupils',
    'identity:read-affiliations',
    'identity:send-mail',
    'identity:read-names',
    'identity:issue-guest-token',
  ],
  certification: [
    'assessment:start-tests',
    'assessment:read-tests',
    'campaigns:read-learners',
    'identity:issue-guest-token',
    'identity:send-mail',
  ],
  tutorials: ['assessment:read-content', 'assessment:read-skill-results'],
};

export type Config = ReturnType<typeof toConfig>;

export const toConfig = (env: z.output<typeof environment>) => ({
  ...serviceConfig(env),
  termsOfUseVersion: env.TERMS_OF_USE_VERSION,
  /** Of each application apart (I8). */
  termsOfUseVersions: {
    LEARNER: env.TERMS_OF_USE_VERSION,
    ORGA: env.ORGA_TERMS_OF_USE_VERSION || env.TERMS_OF_USE_VERSION,
    CERTIF: env.CERTIF_TERMS_OF_USE_VERSION || env.TERMS_OF_USE_VERSION,
  },
  tokens: {
    issuer: env.PUBLIC_URL,
    signingKey: env.TOKEN_SIGNING_KEY,
    previousKeys: env.TOKEN_PREVIOUS_KEYS,
    accessMinutes: env.ACCESS_TOKEN_MINUTES,
    refreshDays: env.REFRESH_TOKEN_DAYS,
    sessionDays: env.SESSION_DAYS,
    machineMinutes: 60,
  },
  machineClients: Object.entries(env.MACHINE_CLIENTS).map(([clientId, secret]) => ({
    clientId,
    secret,
    scopes: MACHINE_SCOPES[clientId] ?? [],
  })),
  passwordHash: { memoryCost: env.PASSWORD_HASH_MEMORY_KIB, timeCost: env.PASSWORD_HASH_PASSES, parallelism: 1 },
  mail: {
    smtpUrl: env.SMTP_URL,
    folder: env.MAIL_FOLDER,
    from: env.MAIL_FROM,
    /** The front end, where the links of mails lead. */
    linkBase: env.FRONT_URL || env.PUBLIC_URL,
    claimSeconds: 120,
    dropAfterHours: 24,
    forgetAfterDays: 30,
  },
  /** What may be granted to programs outside the platform. */
  externalScopes: outsideScopes,
  /** How long what a mail proves is worth (I7); the mails say the same. */
  emailProofs: { verificationMinutes: 3 * 24 * 60, resetMinutes: 60, codeMinutes: 10, codeTries: 5 },
  /** What is let through so often in so long (I7, S7); a school's whole building may be one address. */
  limits: {
    signInFailuresByAddress: { events: 100, windowMinutes: 10, blockMinutes: 10 },
    mailsByRecipient: { events: 5, windowMinutes: 60, blockMinutes: 60 },
    mailsByAddress: { events: 50, windowMinutes: 60, blockMinutes: 60 },
    machineFailures: { events: 10, windowMinutes: 10, blockMinutes: 10 },
  },
  /** Pupils' usernames and one-time passwords (I3, education-standards.md §6). */
  pupils: {
    temporaryPasswordDays: env.TEMPORARY_PASSWORD_DAYS,
    changeTokenMinutes: 10,
    batchSize: 500,
    usernameDraws: 20,
  },
  /** Signing in through GAR, ENTs and OpenID providers (I1). */
  externalSignIn: {
    providers: env.IDENTITY_PROVIDERS_FILE,
    samlKeys: samlKeysOf(env).data ?? null,
    frontUrl: env.FRONT_URL || env.PUBLIC_URL,
    requestSeconds: 600,
    codeSeconds: 60,
    /** The public system's « external user » token (pix-domain.md §4). */
    identityMinutes: 60,
    /** How long what a provider said of somebody's school serves: a school year (education-standards.md §7). */
    affiliationDays: 365,
    maxAssertionMinutes: 60,
    /** How old the token of an LTI launch may be: it was made for this login. */
    maxLaunchSeconds: 300,
    wipeBatchSize: 1_000,
  },
  /** People's rights over their data, and how long accounts are kept (I6, docs/privacy.md). */
  privacy: {
    exportKey: Buffer.from(env.DATA_EXPORT_KEY, 'base64url'),
    exportDays: 7,
    /** A request that a service could not answer for so long is over, so that the person may ask again. */
    giveUpDays: 3,
    freshSignInMinutes: 10,
    inactiveYears: env.ACCOUNT_RETENTION_YEARS,
    warningDays: 30,
    batchSize: 100,
    services: {
      assessment: env.ASSESSMENT_URL,
      campaigns: env.CAMPAIGNS_URL,
      certification: env.CERTIFICATION_URL,
      tutorials: env.TUTORIALS_URL,
    },
  },
  throttle: {
    failuresBeforeBlock: 10,
    firstBlockMinutes: 2,
    failuresBeforeBlockForGood: 50,
    forgetFailuresDays: 30,
    forgetNobodysBlockDays: 365,
  },
});

export const loadConfig = (): Config => toConfig(readConfig(environment));
