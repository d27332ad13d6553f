import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { LaunchFailure } from './launch-failure';
import { newKeyPair } from './self-signed-certificate';

const Secret = z.string().min(20);

const SigningKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});

const BadgeKey = z.object({ kty: z.literal('RSA'), n: z.string(), d: z.string(), kid: z.string() }).loose();

const Secrets = z.object({
  databasePassword: Secret,
  redisPassword: Secret,
  gatewayKey: Secret,
  tokenSigningKey: SigningKey,
  machineClientSecrets: z.object({ assessment: Secret, campaigns: Secret, certification: Secret, tutorials: Secret }),
  classSheetKey: Secret,
  /** What the results of simulators are signed with. */
  resultCodeKey: Secret,
  /** What badges are signed with: RSA, which every verifier of Open Badges knows. */
  badgeSigningKey: BadgeKey,
  /** 32 bytes: what seals the archives of people's data. */
  dataExportKey: z.string().length(43),
  samlServiceProvider: z.object({ key: Secret, certificate: Secret }),
  /** What « GAR (démonstration) » signs with. */
  demonstrationProvider: z.object({ key: Secret, certificate: Secret }),
});

export type Secrets = z.infer<typeof Secrets>;

/** 32 random bytes in an alphabet that needs no escaping in a URL, an SQL string or a redis.conf. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The key id is the RFC 7638 thumbprint: the same key always has the same id, whoever computes it. */
const newSigningKey = (): z.infer<typeof SigningKey> => {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const thumbprint = JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y });
  const kid = createHash('sha256').update(thumbprint).digest('base64url');
  return SigningKey.parse({ ...jwk, kid, alg: 'ES256', use: 'sig' });
};

const newBadgeKey = (): Record<string, unknown> => {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ format: 'jwk' });
  const thumbprint = JSON.stringify({ e: jwk.e, kty: jwk.kty, n: jwk.n });
  return { ...jwk, kid: createHash('sha256').update(thumbprint).digest('base64url') };
};

/** An RSA key takes a while to find: it is looked for when there is none. */
const newSecrets = ({
  badgeSigningKey,
  samlServiceProvider,
  demonstrationProvider,
}: Record<string, unknown>): Record<keyof Secrets, unknown> => ({
  databasePassword: newSecret(),
  redisPassword: newSecret(),
  gatewayKey: newSecret(),
  tokenSigningKey: newSigningKey(),
  machineClientSecrets: {
    assessment: newSecret(),
    campaigns: newSecret(),
    certification: newSecret(),
    tutorials: newSecret(),
  },
  classSheetKey: newSecret(),
  resultCodeKey: newSecret(),
  dataExportKey: newSecret(),
  badgeSigningKey: badgeSigningKey ?? newBadgeKey(),
  samlServiceProvider: samlServiceProvider ?? newKeyPair('Pix'),
  demonstrationProvider: demonstrationProvider ?? newKeyPair('GAR (démonstration)'),
});

/** Secrets are never replaced in silence: tokens and passwords in use would stop working. */
const attempt = <Value>(file: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw error;
    throw new LaunchFailure(`${file} is damaged: remove it, new secrets are made at the next start.`);
  }
};

const readSecrets = (file: string): Record<string, unknown> =>
  existsSync(file) ? z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8'))) : {};

const save = (file: string, secrets: Secrets): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

/** The secrets of this project folder: made once, kept for its owner alone; one that a newer version adds is added. */
export const provideSecrets = (file: string): Secrets => {
  const known = attempt(file, () => readSecrets(file));
  const secrets = attempt(file, () => Secrets.parse({ ...newSecrets(known), ...known }));
  if (Object.keys(known).length < Object.keys(secrets).length) save(file, secrets);
  return secrets;
};
