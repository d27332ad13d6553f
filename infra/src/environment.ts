import { cacheRedisUrlOf } from '@pix/kit/redis-address';
import type { Addresses } from './addresses';
import type { Config } from './config';
import { builtScript, projectPaths } from './project';
import type { Secrets } from './secrets';
import { isMachineClient, type ServiceName } from './service-names';

export type Run = {
  readonly config: Config;
  readonly secrets: Secrets;
  /** Where identity puts the mails it has no server to send through. */
  readonly mailFolder: string;
  readonly addresses: Addresses;
  /** The file that names « GAR (démonstration) », when it is offered. */
  readonly providersFile: string | null;
  /** One server; each service has a schema of its own in it. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
};

/** The given server URL with a service's own schema as its path. */
export const databaseUrlOf = (databaseUrl: string, prefix: string, name: ServiceName): string => {
  const url = new URL(databaseUrl);
  url.pathname = `/${prefix}_${name}`;
  return url.toString();
};

/** glibc's: two arenas instead of one a thread, and what is freed goes back to the machine rather than waiting for the next large buffer. */
export const FRUGAL_MALLOC = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' } as const;

/**
 * V8 lets the young generation grow to 3 × 16 MB in each of half a dozen processes, and malloc keeps what was freed: memory that a machine
 * of development needs elsewhere. In production throughput comes first. What the operator says comes last, and wins.
 */
const heapSettings = ({ nodeEnv, inherited }: Config): NodeJS.ProcessEnv => {
  if (nodeEnv !== 'development') return {};
  const preload = `--require ${JSON.stringify(builtScript('frugal-heap'))}`;
  return {
    NODE_OPTIONS: ['--max-semi-space-size=1', preload, inherited['NODE_OPTIONS'] ?? ''].join(' ').trim(),
    ...FRUGAL_MALLOC,
  };
};

/** What every child is told. The rest of the launcher's environment is kept from them: it may hold anything. */
const sharedEnvironment = ({ config, secrets, addresses, redisUrl }: Run) => ({
  ...config.inherited,
  ...heapSettings(config),
  NODE_ENV: config.nodeEnv,
  LOG_LEVEL: config.logLevel,
  REDIS_URL: redisUrl,
  CACHE_REDIS_URL: cacheRedisUrlOf(redisUrl),
  HOST: '127.0.0.1',
  GATEWAY_KEY: secrets.gatewayKey,
  IDENTITY_URL: addresses.services.identity.url,
  ASSESSMENT_URL: addresses.services.assessment.url,
  CAMPAIGNS_URL: addresses.services.campaigns.url,
  CERTIFICATION_URL: addresses.services.certification.url,
  TUTORIALS_URL: addresses.services.tutorials.url,
  PUBLIC_URL: addresses.publicUrl,
  APOLLO_TELEMETRY_DISABLED: 'true',
  DO_NOT_TRACK: '1',
});

/** Only identity signs tokens, knows all clients and sends mails; the others hold just their own secret. */
const credentials = ({ config, secrets, mailFolder, providersFile }: Run, name: ServiceName) =>
  isMachineClient(name)
    ? {
        MACHINE_CLIENT_SECRET: secrets.machineClientSecrets[name],
        ...(name === 'campaigns' && { CLASS_SHEET_KEY: secrets.classSheetKey }),
        ...(name === 'certification' && { BADGE_SIGNING_KEY: JSON.stringify(secrets.badgeSigningKey) }),
        ...(name === 'assessment' && { RESULT_CODE_KEY: secrets.resultCodeKey, ...config.frontEnd }),
      }
    : {
        TOKEN_SIGNING_KEY: JSON.stringify(secrets.tokenSigningKey),
        MACHINE_CLIENTS: JSON.stringify(secrets.machineClientSecrets),
        MAIL_FOLDER: mailFolder,
        DATA_EXPORT_KEY: secrets.dataExportKey,
        SAML_SP_KEY: secrets.samlServiceProvider.key,
        SAML_SP_CERTIFICATE: secrets.samlServiceProvider.certificate,
        ...(providersFile && { IDENTITY_PROVIDERS_FILE: providersFile }),
        ...config.frontEnd,
        ...config.signIn,
      };

/** Metrics are told on the loopback only, whatever the gateway listens to. */
const metricsEnvironment = (
  ports: { readonly api: number; readonly worker?: number } | undefined,
): NodeJS.ProcessEnv =>
  ports
    ? {
        METRICS_HOST: '127.0.0.1',
        METRICS_PORT: String(ports.api),
        ...(ports.worker && { WORKER_METRICS_PORT: String(ports.worker) }),
      }
    : {};

/** The environment of a service: the same for main.js, worker.js and migrate.js, so that one config.ts reads it. */
export const serviceEnvironment = (run: Run, name: ServiceName): NodeJS.ProcessEnv => ({
  ...sharedEnvironment(run),
  ...credentials(run, name),
  DATABASE_URL: databaseUrlOf(run.databaseUrl, run.config.databasePrefix, name),
  PORT: String(run.addresses.services[name].port),
  WORKER_PORT: String(run.addresses.services[name].workerPort),
  WORKER: run.config.workers,
  ...metricsEnvironment(run.addresses.metrics?.services[name]),
});

/** The environment of the gateway, the one process that listens to the outside. */
export const gatewayEnvironment = (run: Run): NodeJS.ProcessEnv => ({
  ...sharedEnvironment(run),
  HOST: run.config.host,
  PORT: String(run.addresses.gatewayPort),
  ...metricsEnvironment(run.addresses.metrics && { api: run.addresses.metrics.gateway }),
  ...(run.config.nodeEnv === 'development' && { DEMONSTRATION_FILE: projectPaths().demoFile }),
});

/** The seeding child acts through the gateway, and runs identity's own command for the first administrator. */
export const seedEnvironment = (run: Run): NodeJS.ProcessEnv => ({
  ...serviceEnvironment(run, 'identity'),
  GATEWAY_URL: run.addresses.gatewayUrl,
  ...(run.providersFile && { DEMONSTRATION_PROVIDER_URL: run.addresses.demonstrationProvider.url }),
});
