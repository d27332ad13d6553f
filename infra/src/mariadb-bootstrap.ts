import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Binaries, libraryEnvironment, type MariadbBinaries } from './binaries';
import { knownCause } from './explain';
import { LaunchFailure } from './launch-failure';
import { isAlive } from './process-identity';
import { runCommand } from './run-command';

/** The files mariadb-install-db feeds, without the help texts; since MariaDB 11 they begin with mariadb_ instead of mysql_. */
const sqlFiles = [
  'system_tables',
  'performance_tables',
  'system_tables_data',
  'maria_add_gis_sp_bootstrap',
  'sys_schema',
];

const readSql = (share: string, name: string): string => {
  const file = [`mysql_${name}.sql`, `mariadb_${name}.sql`, `${name}.sql`]
    .map((file) => join(share, file))
    .find(existsSync);
  return file === undefined ? '' : readFileSync(file, 'utf8');
};

/** One statement a line: in bootstrap mode two on one line are a syntax error. */
const bootstrapSql = (share: string): string =>
  [
    'create database if not exists mysql;',
    'use mysql;',
    'set @auth_root_socket=NULL;',
    ...sqlFiles.map((name) => readSql(share, name)),
    // The accounts it makes have no password; ours comes from the init file at every start.
    "delete from mysql.global_priv where User in ('root', '');",
    '',
  ].join('\n');

/** What every mariadbd of ours is told: no file of the system is read, and root must say so to be allowed. */
export const baseArguments = ({ base, share, plugins }: MariadbBinaries, datadir: string): readonly string[] => [
  '--no-defaults',
  `--basedir=${base}`,
  `--lc-messages-dir=${share}`,
  `--character-sets-dir=${join(share, 'charsets')}`,
  ...(plugins === undefined ? [] : [`--plugin-dir=${plugins}`]),
  `--datadir=${datadir}`,
  // io_uring is forbidden in many containers; nothing is lost without it here.
  '--innodb-use-native-aio=0',
  ...(process.getuid?.() === 0 ? ['--user=root'] : []),
];

const removeHalfMade = (datadir: string): void => {
  const prefix = `${basename(datadir)}.new-`;
  for (const name of readdirSync(dirname(datadir)).filter((name) => name.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isAlive(pid)) rmSync(join(dirname(datadir), name), { recursive: true, force: true });
  }
};

/** Makes a data folder if there is none: built beside its place and renamed, so that a killed start leaves none or a whole one. */
export const bootstrapDatadir = async (
  binaries: Binaries,
  datadir: string,
  extra: readonly string[] = [],
): Promise<void> => {
  mkdirSync(dirname(datadir), { recursive: true });
  removeHalfMade(datadir);
  if (existsSync(datadir)) return;
  const unfinished = `${datadir}.new-${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  const args = [...baseArguments(binaries.mariadb, unfinished), ...extra, '--bootstrap', '--silent-startup'];
  const { code, stderr } = await runCommand(
    binaries.mariadb.server,
    [...args, '--log-warnings=0', '--enforce-storage-engine=', '--max-allowed-packet=8M', '--net-buffer-length=16K'],
    {
      input: bootstrapSql(binaries.mariadb.share),
      env: { PATH: '/usr/bin:/bin', ...libraryEnvironment(binaries.libraries) },
    },
  );
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const lines = stderr.trim().split('\n').slice(-20);
    throw new LaunchFailure(
      knownCause(stderr) ?? 'MariaDB could not make its data folder: see its words below.',
      lines,
    );
  }
  renameSync(unfinished, datadir);
};
