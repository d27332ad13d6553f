import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, libraryEnvironment } from '../binaries';
import { LaunchFailure } from '../launch-failure';
import { freePorts } from '../ports';
import type { Processes } from '../processes';
import { startServer } from '../start-server';
import { askRedis } from './redis-words';
import type { RedisServer, SeveralRedis } from './several-redis';

const MASTERS = 3;
const NODES = 2 * MASTERS;
const SLOTS = 16_384;
const FORMED_WITHIN_MS = 20_000;

type Node = RedisServer & { readonly bus: number };

type Given = {
  readonly binaries: Binaries;
  readonly processes: Processes;
  readonly folder: string;
  readonly password: string;
  /** How long a node may be silent before its replica takes its place. */
  readonly silenceMs: number;
};

const configuration = ({ folder, password, silenceMs }: Given, name: string, port: number, bus: number): string =>
  [
    `port ${port}`,
    `cluster-port ${bus}`,
    'bind 127.0.0.1',
    `dir ${JSON.stringify(join(folder, name))}`,
    'daemonize no',
    'logfile ""',
    `requirepass ${password}`,
    `masterauth ${password}`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'repl-diskless-sync-delay 0',
    'cluster-enabled yes',
    'cluster-config-file nodes.conf',
    `cluster-node-timeout ${silenceMs}`,
    'cluster-require-full-coverage no', // The places of a node that died are away; the others are not.
    '',
  ].join('\n');

/** Three masters and a replica of each, as processes on the loopback. */
export const startRedisCluster = async (given: Given): Promise<SeveralRedis> => {
  const { binaries, processes, folder, password } = given;
  rmSync(folder, { recursive: true, force: true });
  const ports = await freePorts(2 * NODES);
  const env = { PATH: '/usr/bin:/bin', ...libraryEnvironment(binaries.libraries) };

  const start = async (rank: number): Promise<Node> => {
    const name = `redis-node-${rank + 1}`;
    const [port, bus] = [ports[2 * rank] as number, ports[2 * rank + 1] as number];
    mkdirSync(join(folder, name), { recursive: true });
    const file = join(folder, name, 'redis.conf');
    writeFileSync(file, configuration(given, name, port, bus), { mode: 0o600 });
    const { child } = await startServer({
      processes,
      title: name,
      readyWhen: /Ready to accept connections/,
      keep: false,
      port,
      spec: () => ({ name, stage: 1, server: binaries.redis, args: [file], env }),
    });
    return { name, port, bus, child };
  };
  const nodes = await Promise.all(Array.from({ length: NODES }, (_, rank) => start(rank)));
  await form(nodes, password);

  return {
    url: `redis-cluster://:${password}@${nodes.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    masterOf: async (key) => {
      for (const asked of nodes.filter((node) => node.child.isRunning())) {
        const answer = await askRedis(asked.port, ['GET', key], password).catch(() => '-CLUSTERDOWN');
        const moved = /-MOVED \d+ 127\.0\.0\.1:(\d+)/.exec(answer)?.[1];
        if (!moved && !/-CLUSTERDOWN/.test(answer)) return asked;
        const found = nodes.find((node) => String(node.port) === moved);
        if (found?.child.isRunning()) return found;
      }
      return null;
    },
  };
};

/** What `redis-cli --cluster create` does, which not every installation has. */
const form = async (nodes: readonly Node[], password: string): Promise<void> => {
  const say = async ({ port }: Node, ...words: string[]): Promise<string> => {
    const answer = await askRedis(port, words, password);
    if (/^-/m.test(answer)) throw new LaunchFailure(`Redis refused ${words.join(' ')}.`, [answer.trim()]);
    return answer;
  };
  const untilAll = async (
    some: readonly Node[],
    words: string[],
    holds: (answer: string) => boolean,
  ): Promise<void> => {
    for (const until = performance.now() + FORMED_WITHIN_MS; ; await sleep(50)) {
      const answers = await Promise.all(some.map((node) => say(node, ...words)));
      if (answers.every(holds)) return;
      if (performance.now() > until) throw new LaunchFailure('The Redis Cluster did not form.', answers);
    }
  };
  const masters = nodes.slice(0, MASTERS);
  const replicas = nodes.slice(MASTERS);
  const first = nodes[0] as Node;
  const bound = (rank: number): number => Math.floor((rank * SLOTS) / MASTERS);

  for (const [rank, node] of nodes.entries()) await say(node, 'CLUSTER', 'SET-CONFIG-EPOCH', String(rank + 1));
  for (const [rank, node] of masters.entries())
    await say(node, 'CLUSTER', 'ADDSLOTSRANGE', String(bound(rank)), String(bound(rank + 1) - 1));
  for (const { port, bus } of nodes.slice(1))
    await say(first, 'CLUSTER', 'MEET', '127.0.0.1', String(port), String(bus));
  await untilAll(nodes, ['CLUSTER', 'NODES'], (answer) => (answer.match(/ connected/g) ?? []).length === NODES);
  for (const [rank, replica] of replicas.entries()) {
    const id = /\b[\da-f]{40}\b/.exec(await say(masters[rank] as Node, 'CLUSTER', 'MYID'))?.[0] ?? '';
    await say(replica, 'CLUSTER', 'REPLICATE', id);
  }
  await untilAll(nodes, ['CLUSTER', 'INFO'], (answer) => answer.includes('cluster_state:ok'));
  await untilAll(replicas, ['INFO', 'replication'], (answer) => answer.includes('master_link_status:up'));
  await untilAll(nodes, ['CLUSTER', 'NODES'], (answer) => (answer.match(/slave /g) ?? []).length === MASTERS);
};
