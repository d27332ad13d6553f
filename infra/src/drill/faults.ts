import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedProcess } from '../managed-process';
import { serviceNames } from '../service-names';
import { freezeWorker } from './frozen-worker';
import { deliverTwice, flushQueues } from './queue-faults';
import type { Ground } from './stage';

export type Fault<Where = Ground> = {
  readonly name: string;
  /** The longest silence that is promised, in seconds, for clients of any service. */
  readonly silence: number;
  /** It lasts so long by itself; the silence that is promised begins after it. */
  readonly lasts?: number;
  readonly strike: (ground: Where) => Promise<unknown>;
  /** In the short drill too. */
  readonly isShort?: boolean;
};

const SILENCE = { service: 3, database: 5, aside: 0.5, everything: 10, network: 2 } as const;
const CUT_MS = 3_000;
const SILENT_MS = 2_000;
const SLOW_FOR_MS = 5_000;
const SLOW_BY_MS = 150;

/** The number of one that has ended may be somebody else's by now. */
export const killProcess = (child: ManagedProcess | undefined): void => {
  const pid = child?.isRunning() ? child.pid() : undefined;
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
};

const kill =
  (...names: readonly string[]) =>
  async ({ bench: { children } }: Ground): Promise<void> => {
    for (const name of names) killProcess(children.get(name));
  };

const killAll = async (ground: Ground): Promise<void> => kill(...ground.bench.children.keys())(ground);

type Network = 'database' | 'redis';

const cut = (network: Network) => (ground: Ground) => lasting(ground, network, CUT_MS, (proxy) => proxy.cut());
const silence = (network: Network) => (ground: Ground) =>
  lasting(ground, network, SILENT_MS, (proxy) => proxy.silence());
const slow = (network: Network) => (ground: Ground) =>
  lasting(ground, network, SLOW_FOR_MS, (proxy) => proxy.delay(SLOW_BY_MS));

const lasting = async (
  ground: Ground,
  network: Network,
  milliseconds: number,
  begin: (proxy: Ground[Network]) => void,
): Promise<void> => {
  begin(ground[network]);
  await sleep(milliseconds);
  ground[network].heal();
};

const service = (name: string): Fault => ({ name: `kill -9 ${name}`, silence: SILENCE.service, strike: kill(name) });
const worker = (name: string): Fault => ({ name: `kill -9 ${name}`, silence: SILENCE.aside, strike: kill(name) });
const short = (fault: Fault): Fault => ({ ...fault, isShort: true });

/** Every fault of the drill, in this order, one at a time. */
export const FAULTS: readonly Fault[] = [
  short(service('gateway')),
  ...serviceNames.map((name) => (name === 'assessment' ? short(service(name)) : service(name))),
  ...serviceNames.map((name) =>
    name === 'certification' ? short(worker(`${name}-worker`)) : worker(`${name}-worker`),
  ),
  short({ name: 'kill -9 mariadb', silence: SILENCE.database, strike: kill('mariadb') }),
  short({ name: 'kill -9 redis', silence: SILENCE.aside, strike: kill('redis') }),
  short({ name: 'redis flushed', silence: SILENCE.aside, strike: flushQueues }),
  { name: 'jobs delivered twice', silence: SILENCE.aside, strike: deliverTwice },
  { name: 'worker frozen 40 s', silence: SILENCE.aside, strike: freezeWorker('certification', 40_000) },
  short({ name: 'database cut 3 s', silence: SILENCE.network, lasts: CUT_MS / 1_000, strike: cut('database') }),
  { name: 'database unheard 2 s', silence: SILENCE.network, lasts: SILENT_MS / 1_000, strike: silence('database') },
  { name: 'database 150 ms away', silence: SILENCE.network, lasts: 0, strike: slow('database') },
  { name: 'redis cut 3 s', silence: SILENCE.aside, strike: cut('redis') },
  { name: 'redis unheard 2 s', silence: SILENCE.aside, strike: silence('redis') },
  { name: 'redis 150 ms away', silence: SILENCE.aside, strike: slow('redis') },
  short({ name: 'everything killed', silence: SILENCE.everything, strike: killAll }),
];
