import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command';

/** Never taken from a package: a C library that is not the system's own breaks every program that loads it. */
const systemOnly = /^(libc6|libc-bin|libgcc-s1|gcc-\d+-base)(:|$)/;

type Options = {
  /** A folder of our own, removed by the caller afterwards. */
  readonly work: string;
  readonly onProgress: (message: string) => void;
  /** Others than those of the two servers. */
  readonly packages?: readonly string[];
};

/** Settings that keep apt inside our folder and away from the system's locks, caches and hooks. */
const aptSettings = (work: string, isRoot: boolean): string => `
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Post-Invoke;
Dir::Cache::archives "${work}/debs/";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Debug::NoLocking "1";
Acquire::Languages "none";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
Acquire::Retries "1";
Acquire::http::Timeout "15";
Acquire::https::Timeout "15";
${isRoot ? 'APT::Sandbox::User "root";' : ''}
`;

const prepare = (work: string): void => {
  for (const folder of ['debs', 'lists/partial', 'root']) mkdirSync(join(work, folder), { recursive: true });
  const settings = aptSettings(work, process.getuid?.() === 0);
  writeFileSync(join(work, 'system.conf'), settings);
  writeFileSync(join(work, 'private.conf'), `${settings}Dir::State::Lists "${work}/lists/";\n`);
};

const apt = (work: string, tool: string, lists: 'system' | 'private', args: readonly string[]) =>
  runCommand(tool, ['-c', join(work, `${lists}.conf`), ...args], {
    cwd: join(work, 'debs'),
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Older Debian and Ubuntu releases carry the version in the name (mariadb-server-core-10.5). */
const serverPackage = async (work: string, lists: 'system' | 'private'): Promise<string> => {
  const { stdout } = await apt(work, 'apt-cache', lists, ['pkgnames', 'mariadb-server-core']);
  const names = stdout.split('\n').filter((name) => /^mariadb-server-core(-[\d.]+)?$/.test(name));
  return names.find((name) => name === 'mariadb-server-core') ?? names.sort().at(-1) ?? 'mariadb-server-core';
};

/** Downloads what this machine lacks of the two servers; an answer other than undefined is apt's complaint. */
const download = async (
  { work, packages }: Pick<Options, 'work' | 'packages'>,
  lists: 'system' | 'private',
): Promise<string | undefined> => {
  const wanted = packages ?? [await serverPackage(work, lists), 'redis-tools'];
  const plan = await apt(work, 'apt-get', lists, ['-s', 'install', '--no-install-recommends', ...wanted]);
  if (plan.code !== 0) return plan.stderr;
  const names = [...plan.stdout.matchAll(/^Inst (\S+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !systemOnly.test(name));
  if (names.length === 0) return 'nothing is missing';
  const fetched = await apt(work, 'apt-get', lists, ['-qq', 'download', ...names]);
  return fetched.code === 0 ? undefined : fetched.stderr;
};

const unpack = async (work: string): Promise<string | undefined> => {
  for (const file of readdirSync(join(work, 'debs')).filter((name) => name.endsWith('.deb'))) {
    const { code, stderr } = await runCommand('dpkg-deb', ['-x', join(work, 'debs', file), join(work, 'root')]);
    if (code !== 0) return stderr;
  }
  const bin = join(work, 'root', 'usr/bin');
  // The redis-server package is only this link: the program is in redis-tools and looks at its own name.
  if (existsSync(join(bin, 'redis-check-rdb')) && !existsSync(join(bin, 'redis-server'))) {
    symlinkSync('redis-check-rdb', join(bin, 'redis-server'));
  }
  return undefined;
};

/**
 * Fetches the distribution's own packages and unpacks them into `<work>/root`: nothing installed, no root needed.
 * The system's package lists may be missing or stale (404); then lists of our own are fetched. Answers a complaint or undefined.
 */
export const unpackDebianPackages = async ({ work, onProgress, ...wanted }: Options): Promise<string | undefined> => {
  prepare(work);
  onProgress('downloading the packages of MariaDB and Redis');
  if ((await download({ work, ...wanted }, 'system')) !== undefined) {
    onProgress('fetching the package lists first');
    // Its exit code says nothing: one unreachable third-party source spoils it, and we may not need that source.
    await apt(work, 'apt-get', 'private', ['-qq', 'update']);
    onProgress('downloading the packages of MariaDB and Redis');
    const complaint = await download({ work, ...wanted }, 'private');
    if (complaint !== undefined) return complaint;
  }
  onProgress('unpacking MariaDB and Redis');
  return unpack(work);
};
