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
import { type Galera, provideGalera, startGalera } from './galera';
import { startRedisCluster } from './redis-cluster';
import { startRedisGroup } from './sentinel';
import type { SeveralRedis } from './several-redis';

const LOOK_EVERY_MS = 200;

export type ClusterGround = {
  readonly bench: Awaited<ReturnType<typeof benchPlatform>>;
  readonly ask: Ask;
  readonly galera: Galera;
  readonly redis: SeveralRedis;
  /** Of the user that asks each node directly. */
  readonly password: string;
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

/** Keeps aiming at what is ready. */
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

/** All writes go to one node for as long as it is ready, so that certification never refuses a commit: not back to one that rejoins. */
const aimAtOne = (balancer: Balancer, galera: Galera, password: string) => {
  let aimed: number | undefined;
  return async (): Promise<void> => {
    const ports = galera.nodes().map(({ port }) => port);
    const areReady = await Promise.all(ports.map((port) => isReady(port, password)));
    const ready = ports.filter((_, rank) => areReady[rank]);
    aimed = ready.find((port) => port === aimed) ?? ready[0];
    balancer.aim(aimed === undefined ? [] : [aimed]);
  };
};

/**
 * Three database nodes, a Redis Cluster of six or a Redis with replicas and sentinels, two replicas of each service: all as processes on
 * the loopback.
 */
export const openCluster = async ({ withSentinels }: { withSentinels: boolean }): Promise<ClusterGround> => {
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
    const [galera, redis] = await Promise.all([
      startGalera({ ...shared, provider, folder: join(folder, 'galera') }),
      withSentinels
        ? startRedisGroup({ ...shared, folder: join(folder, 'redis') })
        : startRedisCluster({ ...shared, folder: join(folder, 'redis'), silenceMs: 2_000 }),
    ]);
    const database = await balancer(false);
    endings.push(keepAiming(aimAtOne(database, galera, password)));
    const databaseUrl = `mysql://pix:${password}@127.0.0.1:${database.port}`;
    const servers = { databaseUrl, redisUrl: redis.url };
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
    return { bench, ask: askAt(databaseUrl), galera, redis, password, stop };
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
