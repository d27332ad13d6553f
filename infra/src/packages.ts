import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, findMariadb, findRedis, librariesIn, searchFolders } from './binaries';
import { unpackDebianPackages } from './debian-packages';
import { knownCause } from './explain';
import { LaunchFailure } from './launch-failure';
import { isAlive } from './process-identity';

type Options = {
  /** `<project>/.data/engines`: everything that is fetched stays inside. */
  readonly folder: string;
  readonly onProgress?: (message: string) => void;
  readonly searchPath?: string;
};

const howToGetThem =
  'MariaDB and Redis were not found and could not be fetched: install mariadb-server and redis-server, or give DATABASE_URL and REDIS_URL.';

/** The servers of an unpacked tree, the system's filling in for what the tree did not need to hold. */
const findBinaries = async (root: string | undefined, searchPath: string): Promise<Binaries | undefined> => {
  const libraries = root === undefined ? [] : librariesIn(root);
  const unpacked = root === undefined ? [] : [join(root, 'usr/sbin'), join(root, 'usr/bin')];
  const system = searchFolders(searchPath);
  const [mariadb, redis] = await Promise.all([
    findMariadb(unpacked, libraries).then((found) => found ?? findMariadb(system, libraries)),
    findRedis(unpacked, libraries).then((found) => found ?? findRedis(system, libraries)),
  ]);
  return mariadb === undefined || redis === undefined ? undefined : { mariadb, redis, libraries };
};

const workInHand = new Set<string>();

/** A folder to work in, named after our pid: in a container a later run may well get the same one, so that is not all. */
const newWork = (folder: string): string => {
  const name = `work-${process.pid}-${randomBytes(4).toString('hex')}`;
  workInHand.add(name);
  return join(folder, name);
};

/** Removes what a killed first start left: work of the dead, or of an earlier process that had our pid. */
const removeDeadWork = (folder: string): void => {
  for (const name of readdirSync(folder).filter((name) => name.startsWith('work-') && !workInHand.has(name))) {
    const pid = Number(name.split('-')[1]);
    if (pid === process.pid || !isAlive(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
};

/** Puts a finished tree in place by renaming, so that it is there whole or not at all; the first of two starts wins. */
const publish = async (tree: string, folder: string, searchPath: string): Promise<void> => {
  const place = join(folder, 'unpacked');
  try {
    renameSync(tree, place);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    if ((await findBinaries(place, searchPath)) !== undefined) return;
    renameSync(place, `${tree}-replaced`);
    renameSync(tree, place);
  }
};

const fetchPackages = async (
  folder: string,
  onProgress: (message: string) => void,
  searchPath: string,
): Promise<void> => {
  const work = newWork(folder);
  try {
    const complaint = await unpackDebianPackages({ work, onProgress });
    if (complaint !== undefined) {
      throw new LaunchFailure(knownCause(complaint) ?? howToGetThem, complaint.trim().split('\n').slice(-5));
    }
    await publish(join(work, 'root'), folder, searchPath);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/**
 * MariaDB and Redis, from the nearest place: unpacked earlier, installed on this machine, or the packages of the distribution.
 * What was unpacked goes first, so that a data folder is not opened by another version after an installation.
 */
export const provideBinaries = async ({
  folder,
  onProgress = () => undefined,
  searchPath = process.env['PATH'] ?? '',
}: Options): Promise<Binaries> => {
  mkdirSync(folder, { recursive: true });
  removeDeadWork(folder);
  const unpacked = join(folder, 'unpacked');
  const found = (await findBinaries(unpacked, searchPath)) ?? (await findBinaries(undefined, searchPath));
  if (found !== undefined) return found;
  await fetchPackages(folder, onProgress, searchPath);
  const fetched = await findBinaries(unpacked, searchPath);
  if (fetched === undefined) throw new LaunchFailure(howToGetThem);
  return fetched;
};
