import { createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../addresses';
import { readConfig } from '../config';
import type { Engines } from '../engines';
import { type Launched, launch } from '../launch';
import type { ManagedProcess, ProcessSpec } from '../managed-process';
import { freePort } from '../ports';
import { createProcesses } from '../processes';
import { createProgress } from '../progress';
import { projectPaths, projectRoot } from '../project';
import { provideSecrets } from '../secrets';

const HOUR = 3_600;

type Place = {
  /** Of `.data`. */
  readonly folder?: string;
  readonly through?: (engines: Engines) => Promise<Engines>;
  /** Servers that run already, instead of one of each. */
  readonly servers?: Engines;
  readonly reachedAt?: (addresses: Addresses) => Promise<Addresses>;
};

/**
 * A platform of its own for a measure, with durable servers and empty data, under `.data/bench`: what is filled in to measure
 * growth never reaches the platform somebody works with. `environment` is told to every process; `pids` are those of the processes that
 * carry an answer. Servers that are given serve as they are.
 */
export const benchPlatform = async (
  environment: Readonly<Record<string, string>> = {},
  { folder = 'bench', servers, ...between }: Place = {},
) => {
  const usual = projectPaths();
  const paths = { ...projectPaths(projectRoot, join(usual.data, folder)), engines: usual.engines };
  for (const place of [paths.mariadb, paths.redis]) rmSync(place, { recursive: true, force: true });
  const usualConfig = readConfig();
  // One address and a few people do the work of a country: they are counted, and never too many.
  const inherited = { ...usualConfig.inherited, RATE_FACTOR: '1000', ...environment };
  // Not the usual port: somebody else's platform that starts meanwhile may take it, and would then be measured.
  const port = await freePort();
  const own = { port, nodeEnv: 'production', workers: 'apart', logLevel: 'warn' } as const;
  const config = { ...usualConfig, ...servers, inherited, ...own };
  const progress = createProgress();
  const processes = createProcesses({ logs: paths.logs, tell: progress.note });
  const pids = new Map<string, number | undefined>();
  const children = new Map<string, ManagedProcess>();
  const specs = new Map<string, ProcessSpec>();
  const watched: typeof processes = {
    ...processes,
    start(spec) {
      const child = processes.start(spec);
      pids.set(spec.name, child.pid());
      children.set(spec.name, child);
      specs.set(spec.name, spec);
      return child;
    },
  };
  const stop = async (): Promise<void> => {
    await processes.stopAll();
    for (const place of [paths.mariadb, paths.redis]) rmSync(place, { recursive: true, force: true });
  };
  try {
    const given = { config, paths, processes: watched, progress, withDemonstration: false, ...between };
    const { run } = await launch(given, () => undefined);
    const secrets = provideSecrets(paths.secrets);
    const signed = tokenSigner(secrets.tokenSigningKey, run);
    return {
      gatewayUrl: run.addresses.gatewayUrl,
      assessmentUrl: run.addresses.services.assessment.url,
      addresses: run.addresses,
      databaseUrl: run.databaseUrl,
      redisUrl: run.redisUrl,
      gatewayKey: secrets.gatewayKey,
      pids,
      /** Every process by its name, whichever incarnation it is in. */
      children: children as ReadonlyMap<string, ManagedProcess>,
      /** What each was started with: a second one beside it is started with the same. */
      specs: specs as ReadonlyMap<string, ProcessSpec>,
      processes: watched,
      data: paths.data,
      tokenOf: (userId: string, roles: readonly string[] = []): string =>
        signed({ kind: 'user', sub: userId, sid: randomUUID(), roles }),
      /** As a program of the information system has one. */
      machineTokenOf: (clientId: string, scope: string): string => signed({ kind: 'machine', sub: clientId, scope }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

export type BenchPlatform = Awaited<ReturnType<typeof benchPlatform>>;

/** Access tokens as identity makes them, without its passwords: hashing them is not what is measured. */
const tokenSigner = (jwk: ReturnType<typeof provideSecrets>['tokenSigningKey'], { addresses }: Launched['run']) => {
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return (who: object): string => {
    const now = Math.floor(Date.now() / 1_000);
    const header = part({ alg: 'ES256', kid: jwk.kid, typ: 'at+jwt' });
    const times = { iat: now, exp: now + HOUR };
    const said = `${header}.${part({ iss: addresses.publicUrl, aud: 'pix', ...who, ...times })}`;
    const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' });
    return `${said}.${signature.toString('base64url')}`;
  };
};

/** The same id for the same words, in the form of a UUID. */
export const idOf = (words: string): string => {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
