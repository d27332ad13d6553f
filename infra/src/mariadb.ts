import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, libraryEnvironment } from './binaries';
import { FRUGAL_MALLOC } from './environment';
import type { ManagedProcess } from './managed-process';
import { baseArguments, bootstrapDatadir } from './mariadb-bootstrap';
import type { Processes } from './processes';
import { refuseIfInUse } from './server-in-use';
import { startServer } from './start-server';

export type MariadbOptions = {
  readonly binaries: Binaries;
  readonly processes: Processes;
  readonly datadir: string;
  readonly password: string;
  /** true: what was acknowledged survives kill -9. false: a throw-away server for tests, as fast as it can be. */
  readonly durable: boolean;
  /** true: 40 MB less at rest, for a platform somebody works beside. */
  readonly frugal?: boolean;
  readonly port?: number;
  /** More that the server is told: a test of replication makes one the primary of another. */
  readonly more?: readonly string[];
  /** How long to wait for an earlier server that is still ending. */
  readonly patienceMs?: number;
};

export type Server = {
  readonly url: string;
  readonly port: number;
  readonly process: ManagedProcess;
  stop(): Promise<void>;
};

const user = 'pix';

export const durableArguments = [
  '--innodb-flush-log-at-trx-commit=1',
  '--innodb-buffer-pool-size=256M',
  // A read-modify-write that lost the race fails with 1020 instead of overwriting in silence ("loose": unknown before 10.6.18).
  '--loose-innodb-snapshot-isolation=ON',
];

/** For a laptop beside everything else: caches for engines that hold nothing here, and 500 open tables instead of 2,000 (docs/performance.md). */
const frugalArguments = [
  '--key-buffer-size=1M',
  '--aria-pagecache-buffer-size=8M',
  '--innodb-log-buffer-size=4M',
  '--table-open-cache=500',
  '--table-definition-cache=500',
];

/** Nothing reaches the disk on purpose, so the same flags serve in memory and on a disk. */
const throwAwayArguments = [
  '--loose-innodb-snapshot-isolation=ON',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-flush-method=nosync',
  '--innodb-doublewrite=0',
  '--sync-frm=0',
  '--innodb-log-file-size=48M',
  '--innodb-buffer-pool-size=128M',
  '--innodb-buffer-pool-load-at-startup=0',
  '--innodb-buffer-pool-dump-at-shutdown=0',
  '--innodb-temp-data-file-path=ibtmp1:1M:autoextend',
];

/** The account of the services, set again at every start: the password in the secrets is always the one that works. */
const accountSql = (password: string): string =>
  [
    `create user if not exists '${user}'@'127.0.0.1' identified by '${password}';`,
    `alter user '${user}'@'127.0.0.1' identified by '${password}';`,
    `grant all privileges on *.* to '${user}'@'127.0.0.1' with grant option;`,
    '',
  ].join('\n');

/** A folder of its own: a server that starts removes every temporary table it finds in its folder, another server's too. */
const temporaryFolder = (datadir: string): string => `${datadir}-tmp`;

const serverArguments = (
  { binaries, datadir, durable, frugal, more = [] }: MariadbOptions,
  port: number,
): readonly string[] => [
  ...baseArguments(binaries.mariadb, datadir),
  `--port=${port}`,
  '--bind-address=127.0.0.1',
  '--skip-name-resolve',
  // Relative to the data folder: an absolute path of more than 107 characters would abort the server.
  '--socket=m.sock',
  '--pid-file=m.pid',
  `--tmpdir=${temporaryFolder(datadir)}`,
  `--init-file=${join(datadir, 'account.sql')}`,
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--default-time-zone=+00:00',
  '--max-connections=400',
  '--max-allowed-packet=64M',
  ...(frugal ? frugalArguments : []),
  // Stopping without writing the pages is only for the server, whose data nobody opens again; a bootstrap must write them.
  ...(durable ? durableArguments : [...throwAwayArguments, '--innodb-fast-shutdown=2']),
  ...more,
];

/** Starts a private MariaDB on 127.0.0.1, making its data folder at the first start. Its one account may create databases. */
export const startMariadb = async (options: MariadbOptions): Promise<Server> => {
  const { binaries, processes, datadir, password, durable } = options;
  const inUse = { title: 'MariaDB', program: 'mariadbd', pidFile: join(datadir, 'm.pid'), folder: datadir };
  await refuseIfInUse({ ...inUse, patienceMs: options.patienceMs ?? 0 });
  await bootstrapDatadir(binaries, datadir, durable ? [] : throwAwayArguments);
  mkdirSync(temporaryFolder(datadir), { recursive: true, mode: 0o700 });
  writeFileSync(join(datadir, 'account.sql'), accountSql(password), { mode: 0o600 });
  const { child, port } = await startServer({
    processes,
    title: 'MariaDB',
    readyWhen: /ready for connections/,
    port: options.port,
    spec: (port) => ({
      name: 'mariadb',
      stage: 0,
      server: binaries.mariadb.server,
      args: serverArguments(options, port),
      env: {
        PATH: '/usr/bin:/bin',
        TZ: 'UTC',
        ...(options.frugal && FRUGAL_MALLOC),
        ...libraryEnvironment(binaries.libraries),
      },
    }),
  });
  return { url: `mysql://${user}:${password}@127.0.0.1:${port}`, port, process: child, stop: child.stop };
};
