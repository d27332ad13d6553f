import { type ServiceName, serviceNames } from '../service-names';

export const PORTS = { api: 4000, worker: 4001, metrics: 9400 } as const;

/** What every process is told by a secret all share. */
export const SHARED_SECRETS = ['GATEWAY_KEY', 'REDIS_URL', 'CACHE_REDIS_URL'] as const;

/** What a service alone is told, by a secret of its own: nobody reads the keys of another. */
export const SERVICE_SECRETS: Readonly<Record<ServiceName, readonly string[]>> = {
  identity: [
    'DATABASE_URL',
    'TOKEN_SIGNING_KEY',
    'MACHINE_CLIENTS',
    'DATA_EXPORT_KEY',
    'SAML_SP_KEY',
    'SAML_SP_CERTIFICATE',
    'SMTP_URL',
  ],
  assessment: ['DATABASE_URL', 'DATABASE_REPLICA_URL', 'RESULT_CODE_KEY'],
  campaigns: ['DATABASE_URL', 'DATABASE_REPLICA_URL', 'MACHINE_CLIENT_SECRET', 'CLASS_SHEET_KEY'],
  certification: ['DATABASE_URL', 'DATABASE_REPLICA_URL', 'MACHINE_CLIENT_SECRET', 'BADGE_SIGNING_KEY'],
  tutorials: ['DATABASE_URL', 'MACHINE_CLIENT_SECRET'],
};

/** Whom the processes of a service ask, besides identity, which all ask for its keys: their `*_URL`. */
export const CALLS: Readonly<Record<ServiceName, readonly ServiceName[]>> = {
  identity: ['assessment', 'campaigns', 'certification', 'tutorials'],
  assessment: ['identity'],
  campaigns: ['identity', 'assessment'],
  certification: ['identity', 'assessment', 'campaigns'],
  tutorials: ['identity', 'assessment'],
};

/** Those that ask outside: mails and providers, content releases, links of tutorials. */
export const REACHES_OUTSIDE: readonly ServiceName[] = ['identity', 'assessment', 'tutorials'];

export type DeployedProcess = {
  readonly name: string;
  /** None is the gateway. */
  readonly service: ServiceName | null;
  readonly kind: 'gateway' | 'api' | 'worker';
  readonly script: string;
  readonly port: number;
};

const ofService = (service: ServiceName): DeployedProcess[] => [
  { name: service, service, kind: 'api', script: `services/${service}/dist/main.js`, port: PORTS.api },
  {
    name: `${service}-worker`,
    service,
    kind: 'worker',
    script: `services/${service}/dist/worker.js`,
    port: PORTS.worker,
  },
];

/** The eleven processes of the image. */
export const PROCESSES: readonly DeployedProcess[] = [
  { name: 'gateway', service: null, kind: 'gateway', script: 'gateway/dist/main.js', port: PORTS.api },
  ...serviceNames.flatMap(ofService),
];

export const migrationScript = (service: ServiceName): string => `services/${service}/dist/migrate.js`;
