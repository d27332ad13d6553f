import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Addresses } from '../addresses';
import { benchPlatform } from '../bench/bench-platform';
import { type Ask, askAt } from '../drill/ask';
import { provideBinaries } from '../packages';
import { freePort } from '../ports';
import { createProcesses, type Processes } from '../processes';
import { projectPaths } from '../project';
import { waitUntilReady } from '../readiness';
import { newSecret } from '../secrets';
import { type ServiceName, serviceNames } from '../service-names';
import { type Balancer, startBalancer } from './balancer';
import { type GaleraNode, provideGalera, startGalera } from './galera';
import { type RedisGroup, startRedisGroup } from './sentinel';

const LOOK_EVERY_MS = 200;

export type ClusterGround = {
  readonly bench: Awaited<ReturnType<typeof benchPlatform>>;
  readonly ask: Ask;
  readonly nodes: readonly GaleraNode[];
  readonly redis: RedisGroup;
  /** The servers' processes; the platform's are the bench's. */
  readonly stop: () => Promise<void>;
};

const isReady = async (port: number, password: string): Promise<boolean> => {
  try {
    const db = await createConnection({ host: '127.0.0.1', port, user: 'pix', password, connectTimeout: 500 });
    const [rows] = await db.query<RowDataPacket[]>(`SHOW STATUS LIKE 'wsrep_ready'`).finally(() => db.destroy());
    return rows[0]?.['Value'] === 'ON';
  } catch {
    return false;
  }
};

/** Keeps aiming at what is ready: all writes go to one node, the first that is, so that certification never refuses a commit. */
const keepAiming = (work: () => Promise<void>): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const turn = async (): Promise<void> => {
    await work().catch(() => undefined);
    if (!isOver) timer = setTimeout(() => void turn(), LOOK_EVERY_MS);
  };
  void turn();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
};

/** Three database nodes, a Redis with replicas and sentinels, two replicas of each service: all as processes on the loopback. */
export const openCluster = async (): Promise<ClusterGround> => {
  const usual = projectPaths();
  const folder = join(usual.data, 'cluster');
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const processes = createProcesses({ logs: join(folder, 'logs'), tell: () => undefined });
  const balancers: Balancer[] = [];
  const endings: (() => void)[] = [];
  let bench: Awaited<ReturnType<typeof benchPlatform>> | undefined;
  const stop = async (): Promise<void> => {
    await bench?.stop();
    for (const end of endings) end();
    await processes.stopAll();
    await Promise.all(balancers.map((balancer) => balancer.close()));
  };
  const balancer = async (inTurn: boolean): Promise<Balancer> => {
    const made = await startBalancer({ inTurn });
    balancers.push(made);
    return made;
  };
  try {
    const password = newSecret();
    const binaries = await provideBinaries({ folder: usual.engines });
    const provider = await provideGalera(usual.engines);
    const shared = { binaries, processes, password };
    const [nodes, redis] = await Promise.all([
      startGalera({ ...shared, provider, folder: join(folder, 'galera') }),
      startRedisGroup({ ...shared, folder: join(folder, 'redis') }),
    ]);
    const [database, queue] = [await balancer(false), await balancer(false)];
    endings.push(
      keepAiming(async () => {
        const ready = await Promise.all(nodes.map(async ({ port }) => ((await isReady(port, password)) ? [port] : [])));
        database.aim(ready.flat());
      }),
      keepAiming(async () => {
        const master = await redis.masterPort();
        if (master) queue.aim([master]);
      }),
    );
    const databaseUrl = `mysql://pix:${password}@127.0.0.1:${database.port}`;
    const servers = { databaseUrl, redisUrl: `redis://:${password}@127.0.0.1:${queue.port}/0` };
    await new Promise((resolve) => setTimeout(resolve, 3 * LOOK_EVERY_MS));

    const before = new Map<ServiceName, Balancer>();
    const reachedAt = async (addresses: Addresses): Promise<Addresses> => {
      const services = { ...addresses.services };
      for (const name of serviceNames) {
        const made = await balancer(true);
        made.aim([services[name].port]);
        before.set(name, made);
        services[name] = { ...services[name], url: `http://127.0.0.1:${made.port}` };
      }
      return { ...addresses, services };
    };
    bench = await benchPlatform({}, { folder: 'cluster/platform', servers, reachedAt });
    for (const name of serviceNames) await startReplica(bench, name, before.get(name));
    return { bench, ask: askAt(databaseUrl), nodes, redis, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** A second process of a service and of its worker, with ports of their own; from now on requests go to both in turn. */
const startReplica = async (
  { specs, processes, addresses }: Pick<ClusterGround['bench'], 'specs' | 'addresses'> & { processes: Processes },
  name: ServiceName,
  balancer: Balancer | undefined,
): Promise<void> => {
  const [port, workerPort] = [await freePort(), await freePort()];
  const start = async (process: string, ready: number): Promise<void> => {
    const spec = specs.get(process);
    if (!spec) throw new Error(`${process} was not started`);
    const env = { ...spec.env, PORT: String(port), WORKER_PORT: String(workerPort) };
    await waitUntilReady(processes.start({ ...spec, name: `${process}-2`, env }), `http://127.0.0.1:${ready}`);
  };
  await start(name, port);
  await start(`${name}-worker`, workerPort);
  balancer?.aim([addresses.services[name].port, port]);
};
