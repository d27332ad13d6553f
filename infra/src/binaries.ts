import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runCommand } from './run-command';

export type MariadbBinaries = {
  readonly server: string;
  readonly base: string;
  /** Where the SQL of the system tables, the error messages and the character sets are. */
  readonly share: string;
  readonly plugins: string | undefined;
};

/** The two servers of the platform, and the folders their libraries come from when they are not the system's. */
export type Binaries = {
  readonly mariadb: MariadbBinaries;
  readonly redis: string;
  readonly libraries: readonly string[];
};

/** Not on the PATH of ordinary users in Debian, although that is where mariadbd is. */
const serverFolders = ['/usr/local/sbin', '/usr/sbin', '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin'];

/** The folders where a program may be: the PATH, then the usual folders of servers. */
export const searchFolders = (path: string): readonly string[] => [
  ...new Set([...path.split(delimiter).filter((folder) => folder !== ''), ...serverFolders]),
];

/** The environment a server needs to find the libraries that were unpacked beside it. */
export const libraryEnvironment = (libraries: readonly string[]): NodeJS.ProcessEnv =>
  libraries.length > 0 ? { LD_LIBRARY_PATH: libraries.join(':') } : {};

/** The library folders of an unpacked tree, whatever the architecture (usr/lib/x86_64-linux-gnu, usr/lib/aarch64-linux-gnu…). */
export const librariesIn = (root: string): readonly string[] =>
  ['lib', 'usr/lib']
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.includes('-linux-gnu'))
        .map((name) => join(folder, name)),
    );

const runs = async (server: string, args: readonly string[], libraries: readonly string[]): Promise<boolean> => {
  const env = { PATH: '/usr/bin:/bin', ...libraryEnvironment(libraries) };
  return (await runCommand(server, args, { env })).code === 0;
};

const findProgram = (name: string, folders: readonly string[]): string | undefined =>
  folders.map((folder) => join(folder, name)).find(existsSync);

/** A MariaDB that runs and has what a new data folder is made from; a mariadbd without its SQL files is of no use. */
export const findMariadb = async (
  folders: readonly string[],
  libraries: readonly string[] = [],
): Promise<MariadbBinaries | undefined> => {
  const server = findProgram('mariadbd', folders);
  if (server === undefined) return undefined;
  const base = dirname(dirname(realpathSync(server)));
  const share = ['share/mysql', 'share/mariadb']
    .map((folder) => join(base, folder))
    .find(
      (folder) =>
        existsSync(join(folder, 'mysql_system_tables.sql')) || existsSync(join(folder, 'mariadb_system_tables.sql')),
    );
  if (share === undefined || !(await runs(server, ['--no-defaults', '--version'], libraries))) return undefined;
  const plugins = ['lib/mysql/plugin', 'lib/mariadb/plugin'].map((folder) => join(base, folder)).find(existsSync);
  return { server, base, share, plugins };
};

/** A Redis that runs. */
export const findRedis = async (
  folders: readonly string[],
  libraries: readonly string[] = [],
): Promise<string | undefined> => {
  const server = findProgram('redis-server', folders);
  return server !== undefined && (await runs(server, ['--version'], libraries)) ? server : undefined;
};
