import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SERVICE_SECRETS, SHARED_SECRETS } from './deployment/processes';
import { databaseUrlOf } from './environment';
import { LaunchFailure } from './launch-failure';
import { provideSecrets, type Secrets } from './secrets';
import { isMachineClient, type ServiceName, serviceNames } from './service-names';
import { showFailure } from './show-failure';

type Given = {
  readonly databaseUrl: string;
  readonly databaseReplicaUrl?: string | undefined;
  readonly redisUrl: string;
  readonly cacheRedisUrl: string;
  readonly smtpUrl: string;
};

const onOneLine = (pem: string): string => pem.trim().replaceAll('\n', '\\n');

/** The value of each variable that is a secret, for one service. */
const valuesFor = (name: ServiceName, secrets: Secrets, given: Given): Readonly<Record<string, string>> => ({
  DATABASE_URL: databaseUrlOf(given.databaseUrl, 'pix', name),
  DATABASE_REPLICA_URL: given.databaseReplicaUrl ? databaseUrlOf(given.databaseReplicaUrl, 'pix', name) : '',
  TOKEN_SIGNING_KEY: JSON.stringify(secrets.tokenSigningKey),
  MACHINE_CLIENTS: JSON.stringify(secrets.machineClientSecrets),
  DATA_EXPORT_KEY: secrets.dataExportKey,
  SAML_SP_KEY: onOneLine(secrets.samlServiceProvider.key),
  SAML_SP_CERTIFICATE: onOneLine(secrets.samlServiceProvider.certificate),
  SMTP_URL: given.smtpUrl,
  RESULT_CODE_KEY: secrets.resultCodeKey,
  CLASS_SHEET_KEY: secrets.classSheetKey,
  BADGE_SIGNING_KEY: JSON.stringify(secrets.badgeSigningKey),
  ...(isMachineClient(name) && { MACHINE_CLIENT_SECRET: secrets.machineClientSecrets[name] }),
});

const lines = (names: readonly string[], values: Readonly<Record<string, string>>): string =>
  names.map((name) => `${name}=${values[name] ?? ''}\n`).join('');

/** The secrets of a deployment as files of variables: one that all processes read, one for each service. */
export const secretFiles = (secrets: Secrets, given: Given): Readonly<Record<string, string>> => ({
  'shared.env': lines(SHARED_SECRETS, {
    GATEWAY_KEY: secrets.gatewayKey,
    REDIS_URL: given.redisUrl,
    CACHE_REDIS_URL: given.cacheRedisUrl,
  }),
  ...Object.fromEntries(
    serviceNames.map((name) => [`${name}.env`, lines(SERVICE_SECRETS[name], valuesFor(name, secrets, given))]),
  ),
});

/** Where Compose runs the servers; their passwords are of the same folder. */
const composeServers = ({ databasePassword, redisPassword }: Secrets) => ({
  databaseUrl: `mysql://pix:${databasePassword}@mariadb:3306`,
  redisUrl: `redis://:${redisPassword}@redis:6379/0`,
  cacheRedisUrl: `redis://:${redisPassword}@cache:6379/0`,
});

/** `npm run secrets -- --to <folder>`: made once and kept in `secrets.json` there; what is there already is never replaced. */
const makeSecrets = (): void => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      'database-url': { type: 'string' },
      'database-replica-url': { type: 'string' },
      'redis-url': { type: 'string' },
      'cache-redis-url': { type: 'string' },
      'smtp-url': { type: 'string', default: '' },
    },
  });
  if (!values.to) throw new LaunchFailure('Say where: npm run secrets -- --to infra/secrets');
  const folder = resolve(values.to);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secrets = provideSecrets(join(folder, 'secrets.json'));
  const own = composeServers(secrets);
  const given = {
    databaseUrl: values['database-url'] ?? own.databaseUrl,
    databaseReplicaUrl: values['database-replica-url'],
    redisUrl: values['redis-url'] ?? own.redisUrl,
    cacheRedisUrl: values['cache-redis-url'] ?? own.cacheRedisUrl,
    smtpUrl: values['smtp-url'],
  };
  const servers = { MARIADB_PASSWORD: secrets.databasePassword, REDIS_PASSWORD: secrets.redisPassword };
  const files = { ...secretFiles(secrets, given), 'servers.env': lines(Object.keys(servers), servers) };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content, { mode: 0o600 });
  process.stdout.write(
    `${folder}: ${Object.keys(files).join(', ')}. Keep secrets.json as long as the backups: docs/operate.md.\n`,
  );
};

if (require.main === module) {
  try {
    makeSecrets();
  } catch (error) {
    showFailure(error);
    process.exit(1);
  }
}
