import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readConfig } from '../config';
import { provideEngines } from '../engines';
import { acquireLock } from '../lock';
import { isAlive } from '../process-identity';
import { createProcesses } from '../processes';
import { type ProjectPaths, projectPaths } from '../project';
import { provideSecrets } from '../secrets';

export type Servers = {
  readonly databaseUrl: string;
  /** None when only the database was named. */
  readonly redisUrl: string | undefined;
};

const RunFile = z.object({ pid: z.number(), databaseUrl: z.string(), redisUrl: z.string() });

const runningServers = ({ runFile }: ProjectPaths): Servers | null => {
  if (!existsSync(runFile)) return null;
  const { pid, ...servers } = RunFile.parse(JSON.parse(readFileSync(runFile, 'utf8')));
  return isAlive(pid) ? servers : null;
};

/** The private servers of this folder, started for as long as the work lasts; « npm start » waits, or says who holds the folder. */
const withPrivateServers = async <Value>(
  paths: ProjectPaths,
  work: (servers: Servers) => Promise<Value>,
): Promise<Value> => {
  mkdirSync(paths.data, { recursive: true });
  const lock = await acquireLock(paths.lock);
  const processes = createProcesses({ logs: paths.logs, tell: () => undefined });
  try {
    const { databasePassword, redisPassword } = provideSecrets(paths.secrets);
    const passwords = { database: databasePassword, redis: redisPassword };
    return await work(await provideEngines({ given: {}, folders: paths, passwords, durable: true, processes }));
  } finally {
    lock.markStopping();
    await processes.stopAll();
    lock.release();
  }
};

/** The servers DATABASE_URL and REDIS_URL name; else those of the platform that runs from this folder; else its private ones. */
export const withServers = async <Value>(work: (servers: Servers) => Promise<Value>): Promise<Value> => {
  const { databaseUrl, redisUrl } = readConfig();
  if (databaseUrl !== undefined) return work({ databaseUrl, redisUrl });
  const paths = projectPaths();
  const running = runningServers(paths);
  return running === null ? withPrivateServers(paths, work) : work(running);
};
