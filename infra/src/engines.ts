import { type MariadbOptions, startMariadb } from './mariadb';
import { provideBinaries } from './packages';
import type { Processes } from './processes';
import { startRedis } from './redis';

export type Engines = { readonly databaseUrl: string; readonly redisUrl: string };

/** Servers that somebody else runs: used as they are, never started, never stopped. */
export type GivenServers = { readonly databaseUrl?: string | undefined; readonly redisUrl?: string | undefined };

type Options = {
  readonly given: GivenServers;
  readonly folders: { readonly engines: string; readonly mariadb: string; readonly redis: string };
  readonly passwords: { readonly database: string; readonly redis: string };
  readonly durable: boolean;
  readonly frugal?: boolean;
  readonly patienceMs?: number;
  readonly processes: Processes;
  readonly onProgress?: (message: string) => void;
};

/** The database and the queue of this run: those given by their URLs, else private ones of our own. */
export const provideEngines = async ({ given, folders, passwords, onProgress, ...rest }: Options): Promise<Engines> => {
  if (given.databaseUrl !== undefined && given.redisUrl !== undefined) {
    return { databaseUrl: given.databaseUrl, redisUrl: given.redisUrl };
  }
  const progress = onProgress ?? (() => undefined);
  const binaries = await provideBinaries({ folder: folders.engines, onProgress: progress });
  progress('starting');
  const settings: Omit<MariadbOptions, 'datadir' | 'password'> = { binaries, ...rest };
  const [databaseUrl, redisUrl] = await Promise.all([
    given.databaseUrl ??
      startMariadb({ ...settings, datadir: folders.mariadb, password: passwords.database }).then(({ url }) => url),
    given.redisUrl ??
      startRedis({ ...settings, datadir: folders.redis, password: passwords.redis }).then(({ url }) => url),
  ]);
  return { databaseUrl, redisUrl };
};
