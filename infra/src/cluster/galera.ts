import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, libraryEnvironment } from '../binaries';
import { unpackDebianPackages } from '../debian-packages';
import { LaunchFailure } from '../launch-failure';
import type { ManagedProcess } from '../managed-process';
import { durableArguments, startMariadb } from '../mariadb';
import { baseArguments } from '../mariadb-bootstrap';
import { freePorts } from '../ports';
import type { Processes } from '../processes';
import { runCommand } from '../run-command';
import { startServer } from '../start-server';

const NODES = [1, 2, 3] as const;
const PROVIDER = 'usr/lib/galera/libgalera_smm.so';

/** The replication library, from the distribution's package, unpacked beside the servers; nothing is installed. */
export const provideGalera = async (engines: string): Promise<string> => {
  const place = join(engines, 'galera');
  if (existsSync(join(place, PROVIDER))) return join(place, PROVIDER);
  const work = join(engines, `work-${process.pid}-galera`);
  const complaint = await unpackDebianPackages({ work, onProgress: () => undefined, wanted: ['galera-4'] });
  if (complaint !== undefined) throw new LaunchFailure('Galera could not be fetched.', complaint.trim().split('\n'));
  rmSync(place, { recursive: true, force: true });
  renameSync(join(work, 'root'), place);
  rmSync(work, { recursive: true, force: true });
  return join(place, PROVIDER);
};

/**
 * How a node gets what it missed. All begin as copies of one folder, so that the others' memory of the last writes is enough: this
 * script only agrees to that, and refuses to copy a whole database.
 */
const TRANSFER = `#!/bin/sh
while [ $# -gt 0 ]; do case "$1" in
  --role) role=$2; shift;; --address) address=$2; shift;; --datadir) datadir=\${2%/}; shift;;
  --gtid) gtid=$2; shift;; --gtid-domain-id) domain=$2; shift;; --bypass) bypass=1;; esac; shift; done
if [ "$role" = joiner ]; then
  rm -f "$datadir/transfer"; echo "ready 127.0.0.1:1/$datadir/transfer"
  while [ ! -s "$datadir/transfer" ]; do sleep 0.1; done
  cat "$datadir/transfer"
else
  [ -n "$bypass" ] || exit 1
  file="/\${address#*//}"; echo "$gtid \${domain:-0}" > "$file.new"; mv "$file.new" "$file"; echo "done $gtid"
fi
`;

export type GaleraNode = { readonly name: string; readonly port: number; readonly child: ManagedProcess };

export type Galera = {
  /** The nodes as they run now. */
  nodes(): readonly GaleraNode[];
  /** Starts again the one of this rank, which was killed: it takes from the others what it missed. */
  rejoin(rank: number): Promise<void>;
};

type Given = {
  readonly binaries: Binaries;
  readonly provider: string;
  readonly processes: Processes;
  readonly folder: string;
  readonly password: string;
};

/** Three nodes on the loopback that are one database. A node that is killed stays so until it is told to rejoin: the others go on. */
export const startGalera = async (given: Given): Promise<Galera> => {
  const { binaries, processes, folder, password } = given;
  const datadir = (rank: number): string => join(folder, `node${rank}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  const script = join(folder, 'bin', 'wsrep_sst_pix');
  writeFileSync(script, TRANSFER);
  chmodSync(script, 0o755);

  const alone = await startMariadb({ binaries, processes, datadir: datadir(1), password, durable: true });
  await alone.stop();
  const ports = await freePorts(NODES.length * 3);
  const founder = await startNode({ ...given, ports }, 1, ['--wsrep-new-cluster']);
  await founder.child.stop();
  for (const rank of [2, 3]) {
    cpSync(datadir(1), datadir(rank), { recursive: true, filter: (file) => !file.endsWith('.sock') });
    for (const file of ['m.pid', 'galera.cache', 'gvwstate.dat']) rmSync(join(datadir(rank), file), { force: true });
  }
  const nodes = [await startNode({ ...given, ports }, 1, ['--wsrep-new-cluster'])];
  for (const rank of [2, 3]) nodes.push(await startNode({ ...given, ports }, rank, []));
  return {
    nodes: () => nodes,
    rejoin: async (rank) => {
      const position = await recoveredPosition(given, datadir(rank));
      nodes[rank - 1] = await startNode({ ...given, ports }, rank, [`--wsrep-start-position=${position}`]);
    },
  };
};

/** Up to which write a node that was killed holds the database: its engine knows, the file beside it does not. */
const recoveredPosition = async ({ binaries, provider }: Given, datadir: string): Promise<string> => {
  const replicated = [
    '--binlog-format=ROW',
    '--wsrep-on=ON',
    `--wsrep-provider=${provider}`,
    '--wsrep-cluster-address=gcomm://',
  ];
  const args = [
    ...baseArguments(binaries.mariadb, datadir),
    ...durableArguments,
    ...replicated,
    '--skip-networking',
    '--socket=m.sock',
    '--wsrep-recover',
  ];
  const env = { PATH: '/usr/bin:/bin', TZ: 'UTC', ...libraryEnvironment(binaries.libraries) };
  const { stdout, stderr } = await runCommand(binaries.mariadb.server, args, { env });
  const position = /Recovered position: (\S+)/.exec(stdout + stderr)?.[1];
  if (position) return position;
  throw new LaunchFailure('The node that was killed does not say what it holds.', stderr.trim().split('\n').slice(-10));
};

const startNode = async (
  { binaries, provider, processes, folder, ports }: Given & { ports: readonly number[] },
  rank: number,
  more: readonly string[],
): Promise<GaleraNode> => {
  const portOf = (node: number, what: number): number => ports[(node - 1) * 3 + what] as number;
  const group = portOf(rank, 0);
  const datadir = join(folder, `node${rank}`);
  const options = [
    `base_port=${group}`,
    `gmcast.listen_addr=tcp://127.0.0.1:${group}`,
    `ist.recv_addr=127.0.0.1:${portOf(rank, 1)}`,
    'gcache.size=128M;gcache.recover=yes',
    'evs.suspect_timeout=PT2S;evs.inactive_timeout=PT5S;evs.keepalive_period=PT0.5S;evs.inactive_check_period=PT0.5S',
  ];
  const args = [
    ...baseArguments(binaries.mariadb, datadir),
    ...durableArguments,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--socket=m.sock',
    '--pid-file=m.pid',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--default-time-zone=+00:00',
    '--max-connections=400',
    '--max-allowed-packet=64M',
    '--binlog-format=ROW',
    '--innodb-autoinc-lock-mode=2',
    '--wsrep-on=ON',
    `--wsrep-provider=${provider}`,
    `--wsrep-provider-options=${options.join(';')}`,
    `--wsrep-cluster-address=gcomm://${NODES.map((node) => `127.0.0.1:${portOf(node, 0)}`).join(',')}`,
    '--wsrep-cluster-name=pix',
    `--wsrep-node-name=node${rank}`,
    `--wsrep-node-address=127.0.0.1:${group}`,
    '--wsrep-sst-method=pix',
    ...more,
  ];
  const name = `mariadb-${rank}`;
  const PATH = `${join(folder, 'bin')}:/usr/bin:/bin`;
  const { child, port } = await startServer({
    processes,
    title: `Galera node ${rank}`,
    readyWhen: /Synchronized with group/,
    keep: false,
    port: portOf(rank, 2),
    spec: (chosen) => ({
      name,
      stage: 0,
      server: binaries.mariadb.server,
      args: [...args, `--port=${chosen}`],
      env: { PATH, TZ: 'UTC', ...libraryEnvironment(binaries.libraries) },
    }),
  });
  return { name, port, child };
};
