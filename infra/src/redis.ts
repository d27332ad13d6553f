import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, libraryEnvironment } from './binaries';
import type { Server } from './mariadb';
import type { Processes } from './processes';
import { refuseIfInUse } from './server-in-use';
import { startServer } from './start-server';

export type RedisOptions = {
  readonly binaries: Binaries;
  readonly processes: Processes;
  readonly datadir: string;
  readonly password: string;
  /** true: kept in an append-only file, synced every second. false: nothing is kept. */
  readonly durable: boolean;
  readonly port?: number;
  readonly patienceMs?: number;
};

const quoted = (text: string): string => JSON.stringify(text);

/** A file rather than arguments: the arguments of a process can be read by every user of the machine. */
const configuration = ({ datadir, password, durable }: RedisOptions, port: number): string =>
  [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass ${password}`,
    `dir ${quoted(datadir)}`,
    `pidfile ${quoted(join(datadir, 'redis.pid'))}`,
    'daemonize no',
    'logfile ""',
    'save ""',
    // A full memory must refuse a job, never forget one.
    'maxmemory-policy noeviction',
    ...(durable ? ['appendonly yes', 'appendfsync everysec'] : ['appendonly no']),
    '',
  ].join('\n');

/** Starts a private Redis on 127.0.0.1. */
export const startRedis = async (options: RedisOptions): Promise<Server> => {
  const { binaries, processes, datadir, password } = options;
  const inUse = { title: 'Redis', program: 'redis', pidFile: join(datadir, 'redis.pid'), folder: datadir };
  await refuseIfInUse({ ...inUse, patienceMs: options.patienceMs ?? 0 });
  mkdirSync(datadir, { recursive: true, mode: 0o700 });
  const file = join(datadir, 'redis.conf');
  const { child, port } = await startServer({
    processes,
    title: 'Redis',
    readyWhen: /Ready to accept connections/,
    port: options.port,
    spec: (port) => {
      writeFileSync(file, configuration(options, port), { mode: 0o600 });
      const env = { PATH: '/usr/bin:/bin', ...libraryEnvironment(binaries.libraries) };
      return { name: 'redis', stage: 1, server: binaries.redis, args: [file], env };
    },
  });
  return { url: `redis://:${password}@127.0.0.1:${port}/0`, port, process: child, stop: child.stop };
};
