import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { librariesIn, searchFolders } from '../binaries';
import { unpackDebianPackages } from '../debian-packages';
import { runCommand } from '../run-command';
import { BackupRefusal } from './refusal';

/** The engine's own programs: one writes SQL, the other reads it. */
export type DatabaseTools = {
  readonly dump: string;
  readonly client: string;
  /** Where their libraries are, when they are not the system's. */
  readonly libraries: readonly string[];
};

const HOW_TO_GET_THEM =
  'mariadb-dump and mariadb were not found and could not be fetched: install the package mariadb-client, they must be on the PATH.';

const findIn = async (folders: readonly string[], libraries: readonly string[]): Promise<DatabaseTools | undefined> => {
  const find = (name: string) => folders.map((folder) => join(folder, name)).find(existsSync);
  const [dump, client] = [find('mariadb-dump'), find('mariadb')];
  if (dump === undefined || client === undefined) return undefined;
  const env = { PATH: '/usr/bin:/bin', ...(libraries.length > 0 && { LD_LIBRARY_PATH: libraries.join(':') }) };
  const outcomes = await Promise.all([dump, client].map((tool) => runCommand(tool, ['--version'], { env })));
  return outcomes.every(({ code }) => code === 0) ? { dump, client, libraries } : undefined;
};

const findUnpacked = (place: string): Promise<DatabaseTools | undefined> =>
  findIn([join(place, 'usr/bin')], librariesIn(place));

/** On the PATH, unpacked by an earlier backup, or the packages of Debian and Ubuntu (4 MB), unpacked as the servers are. */
export const provideDatabaseTools = async (
  engines: string,
  searchPath = process.env['PATH'] ?? '',
): Promise<DatabaseTools> => {
  const place = join(engines, 'clients');
  const found = (await findIn(searchFolders(searchPath), [])) ?? (await findUnpacked(place));
  if (found !== undefined) return found;
  const work = join(engines, `work-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(work, { recursive: true });
  try {
    const wanted = ['mariadb-client', 'mariadb-client-core'];
    const complaint = await unpackDebianPackages({ work, wanted, onProgress: () => undefined });
    if (complaint !== undefined) throw new BackupRefusal(`${HOW_TO_GET_THEM} (${complaint.trim().split('\n').at(-1)})`);
    rmSync(place, { recursive: true, force: true });
    renameSync(join(work, 'root'), place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const fetched = await findUnpacked(place);
  if (fetched === undefined) throw new BackupRefusal(HOW_TO_GET_THEM);
  return fetched;
};
