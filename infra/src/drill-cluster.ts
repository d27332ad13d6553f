import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ClusterGround, openCluster } from './cluster/cluster-ground';
import { type Fault, killProcess } from './drill/faults';
import { playDrill } from './drill/play';
import { showFailure } from './show-failure';

const SETTLE_MS = 10_000;
const SECONDS = { replica: 1, database: 10, redis: 0.5 } as const;

const kill =
  (name: string) =>
  async ({ bench }: ClusterGround): Promise<void> =>
    killProcess(bench.children.get(name));

/** What breaks in a cluster: one of each pair, the database node that is written to, the master of Redis. Nodes stay dead. */
const FAULTS: readonly Fault<ClusterGround>[] = [
  { name: 'kill -9 assessment, one of two', silence: SECONDS.replica, strike: kill('assessment') },
  { name: 'kill -9 campaigns, one of two', silence: SECONDS.replica, strike: kill('campaigns-2') },
  { name: 'kill -9 certification-worker, one of two', silence: SECONDS.redis, strike: kill('certification-worker') },
  {
    name: 'kill -9 the database node that is written to',
    silence: SECONDS.database,
    strike: async ({ nodes }) => killProcess(nodes[0]?.child),
  },
  {
    name: 'kill -9 the master of Redis',
    silence: SECONDS.redis,
    strike: async ({ redis }) => {
      const master = await redis.masterPort();
      killProcess(redis.servers.find(({ port }) => port === master)?.child);
    },
  },
];

/** `npm run drill:cluster`: the drill's load and invariants on three database nodes, a Redis with sentinels, two replicas of each service. */
const drill = async (): Promise<boolean> => {
  const { values } = parseArgs({ options: { least: { type: 'string', default: '0' } } });
  const ground = await openCluster();
  try {
    const file = join(ground.bench.data, 'ledger.jsonl');
    return await playDrill(ground, { faults: FAULTS, settleMs: SETTLE_MS, least: Number(values.least), file });
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
