import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, libraryEnvironment } from '../binaries';
import { freePorts } from '../ports';
import type { Processes } from '../processes';
import { startServer } from '../start-server';
import { askRedis } from './redis-words';
import type { RedisServer, SeveralRedis } from './several-redis';

const SERVERS = 3;
const SENTINELS = 3;
const MASTER = 'pix';

type Given = {
  readonly binaries: Binaries;
  readonly processes: Processes;
  readonly folder: string;
  readonly password: string;
};

/** A master with two replicas, and three sentinels that choose another master when it is gone. */
export const startRedisGroup = async ({ binaries, processes, folder, password }: Given): Promise<SeveralRedis> => {
  rmSync(folder, { recursive: true, force: true });
  const ports = await freePorts(SERVERS + SENTINELS);
  const [first = 0] = ports;
  const env = { PATH: '/usr/bin:/bin', ...libraryEnvironment(binaries.libraries) };

  const start = async (rank: number, lines: readonly string[], role: 'redis' | 'sentinel'): Promise<RedisServer> => {
    const name = `${role}-${rank + 1}`;
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    const file = join(place, 'redis.conf');
    const port = ports[rank] as number;
    const common = [`port ${port}`, 'bind 127.0.0.1', `dir ${JSON.stringify(place)}`, 'daemonize no', 'logfile ""'];
    writeFileSync(file, [...common, ...lines, ''].join('\n'), { mode: 0o600 });
    const { child } = await startServer({
      processes,
      title: name,
      readyWhen: role === 'redis' ? /Ready to accept connections/ : /\+monitor master/,
      keep: role === 'sentinel',
      port,
      spec: () => ({
        name,
        stage: 1,
        server: binaries.redis,
        args: [file, ...(role === 'sentinel' ? ['--sentinel'] : [])],
        env,
      }),
    });
    return { name, port, child };
  };

  const kept = [
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'repl-diskless-sync-delay 0',
  ];
  const secret = [`requirepass ${password}`, `masterauth ${password}`];
  const servers: RedisServer[] = [];
  for (let rank = 0; rank < SERVERS; rank += 1) {
    const follows = rank === 0 ? [] : [`replicaof 127.0.0.1 ${first}`];
    // What no replica has would be lost with the master: it takes no write alone.
    const lines = [...kept, ...secret, ...follows, 'min-replicas-to-write 1', 'min-replicas-max-lag 1'];
    servers.push(await start(rank, lines, 'redis'));
  }
  const watched = [
    `requirepass ${password}`, // Of each sentinel, and what it says to the others.
    `sentinel monitor ${MASTER} 127.0.0.1 ${first} 2`,
    `sentinel auth-pass ${MASTER} ${password}`,
    `sentinel down-after-milliseconds ${MASTER} 1000`,
    `sentinel failover-timeout ${MASTER} 2000`,
  ];
  const sentinels = ports.slice(SERVERS);
  for (let rank = SERVERS; rank < SERVERS + SENTINELS; rank += 1) await start(rank, watched, 'sentinel');

  return {
    url: `redis-sentinel://:${password}@${sentinels.map((port) => `127.0.0.1:${port}`).join(',')}/${MASTER}/0?sentinelPassword=${password}`,
    masterOf: async () => {
      for (const port of sentinels) {
        const answer = await askRedis(port, ['SENTINEL', 'get-master-addr-by-name', MASTER], password).catch(() => '');
        const found = /127\.0\.0\.1\r\n\$\d+\r\n(\d+)/.exec(answer)?.[1];
        if (found) return servers.find((server) => server.port === Number(found)) ?? null;
      }
      return null;
    },
  };
};
