import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';
import { type Engines, type GivenServers, provideEngines } from './engines';
import { isAlive, startTimeOf } from './process-identity';
import { createProcesses } from './processes';
import { projectPaths } from './project';
import { newSecret } from './secrets';

export type TestEngines = Engines & {
  /** Where it all lives; undefined when the engines are somebody else's. */
  readonly folder: string | undefined;
  stop(): Promise<void>;
};

const memory = '/dev/shm';
const neededMb = 300;

const hasRoom = (folder: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return (bavail * bsize) / 1024 / 1024 > neededMb;
  } catch {
    return false;
  }
};

/** Folders are named after the process of their run (pid and start time, for pids come again). */
const prefixOf = (pid: number): string => `pix-test-${pid}-${startTimeOf(pid) ?? ''}-`;

/** Removes the folders whose run is dead (kill -9). Other users' are left alone. */
const removeDeadRuns = (parent: string): void => {
  for (const name of readdirSync(parent).filter((name) => name.startsWith('pix-test-'))) {
    const pid = Number(name.split('-')[2]);
    if (isAlive(pid) && name.startsWith(prefixOf(pid))) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // It belongs to another user.
    }
  }
};

const newFolder = (): string => {
  const parent = hasRoom(memory) ? memory : tmpdir();
  removeDeadRuns(parent);
  return mkdtempSync(join(parent, prefixOf(process.pid)));
};

/** A throw-away MariaDB and Redis for tests, in memory when there is room; or the ones given, left as they are. */
export const startTestEngines = async (
  { databaseUrl, redisUrl }: GivenServers = readConfig(),
  engines = projectPaths().engines,
): Promise<TestEngines> => {
  if (databaseUrl !== undefined && redisUrl !== undefined) {
    return { databaseUrl, redisUrl, folder: undefined, stop: () => Promise.resolve() };
  }
  const folder = newFolder();
  const processes = createProcesses({ logs: join(folder, 'logs'), tell: () => undefined });
  const stop = async (): Promise<void> => {
    await processes.stopAll();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const started = await provideEngines({
      given: { databaseUrl, redisUrl },
      folders: { engines, mariadb: join(folder, 'mariadb'), redis: join(folder, 'redis') },
      passwords: { database: newSecret(), redis: newSecret() },
      durable: false,
      processes,
    });
    return { ...started, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
