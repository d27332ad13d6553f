import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { QUEUE_NAMESPACE, queuePrefix } from '@pix/kit/queues';
import { type ClusterGround, openCluster } from './cluster/cluster-ground';
import { nodesAreEqual, readHolding } from './cluster/equal-nodes';
import { type Fault, killProcess } from './drill/faults';
import { playDrill } from './drill/play';
import { verdictLine } from './drill/report';
import { showFailure } from './show-failure';

const SETTLE_MS = 10_000;
const SECONDS = { replica: 1, database: 10, redis: 0.5 } as const;
const WRITTEN_TO = 1;
const A_QUEUE = `${queuePrefix(QUEUE_NAMESPACE, 'certification')}:certification:meta`;

const kill =
  (name: string) =>
  async ({ bench }: ClusterGround): Promise<void> =>
    killProcess(bench.children.get(name));

/** What breaks in a cluster: one of each pair, the database node that is written to, which then comes back, a master of Redis. */
const FAULTS: readonly Fault<ClusterGround>[] = [
  { name: 'kill -9 assessment, one of two', silence: SECONDS.replica, strike: kill('assessment') },
  { name: 'kill -9 campaigns, one of two', silence: SECONDS.replica, strike: kill('campaigns-2') },
  { name: 'kill -9 certification-worker, one of two', silence: SECONDS.redis, strike: kill('certification-worker') },
  {
    name: 'kill -9 the database node that is written to',
    silence: SECONDS.database,
    strike: async ({ galera }) => killProcess(galera.nodes()[WRITTEN_TO - 1]?.child),
  },
  {
    name: 'kill -9 a master of Redis',
    silence: SECONDS.redis,
    strike: async ({ redis }) => killProcess((await redis.masterOf(A_QUEUE))?.child),
  },
  {
    name: 'the database node comes back',
    silence: SECONDS.replica,
    strike: ({ galera }) => galera.rejoin(WRITTEN_TO),
  },
];

/** When the platform has ended, and nobody writes any more. */
const compareNodes = async ({ bench, galera, password }: ClusterGround): Promise<boolean> => {
  await bench.stop();
  const running = galera.nodes().filter(({ child }) => child.isRunning());
  const verdict = nodesAreEqual(await Promise.all(running.map((node) => readHolding(node, password))));
  process.stdout.write(`${verdictLine(verdict)}\n`);
  return verdict.violations === 0;
};

/**
 * `npm run drill:cluster`: the drill's load and invariants on three database nodes, a Redis Cluster of six (`--sentinel`: a Redis with
 * two replicas and three sentinels), two replicas of each service.
 */
const drill = async (): Promise<boolean> => {
  const { values } = parseArgs({
    options: { least: { type: 'string', default: '0' }, sentinel: { type: 'boolean', default: false } },
  });
  const ground = await openCluster({ withSentinels: values.sentinel });
  try {
    const file = join(ground.bench.data, 'ledger.jsonl');
    const plan = { faults: FAULTS, settleMs: SETTLE_MS, least: Number(values.least), file };
    const isRight = await playDrill(ground, plan);
    return (await compareNodes(ground)) && isRight;
  } finally {
    await ground.stop();
  }
};

drill().then(
  (isRight) => process.exit(isRight ? 0 : 1),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
