import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Binaries } from './binaries';
import { startMariadb } from './mariadb';
import { provideBinaries } from './packages';
import { createProcesses, type Processes } from './processes';
import { projectPaths } from './project';
import { startRedis } from './redis';
import { newSecret } from './secrets';

const password = newSecret();
let folder: string;
let binaries: Binaries;
let processes: Processes;

const mariadb = (more: { durable?: boolean; port?: number } = {}) =>
  startMariadb({ binaries, processes, datadir: join(folder, 'mariadb'), password, durable: true, ...more });

const redis = () => startRedis({ binaries, processes, datadir: join(folder, 'redis'), password, durable: true });

const ask = async (url: string, sql: string): Promise<RowDataPacket[]> => {
  const connection = await createConnection({ uri: url });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows;
  } finally {
    await connection.end();
  }
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pix-engines-'));
  binaries = await provideBinaries({ folder: projectPaths().engines });
  processes = createProcesses({ logs: join(folder, 'logs'), tell: () => undefined });
});

afterEach(async () => {
  await processes.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('MariaDB', () => {
  it('keeps what was written when it is stopped and started again', async () => {
    const first = await mariadb();
    await ask(first.url, 'create database kept');
    await first.stop();

    const second = await mariadb();

    expect(await ask(second.url, "show databases like 'kept'")).toHaveLength(1);
  });

  it('is durable, refuses lost updates and speaks utf8mb4 and UTC', async () => {
    const { url } = await mariadb();

    const [settings] = await ask(
      url,
      `select @@innodb_flush_log_at_trx_commit flush, @@innodb_snapshot_isolation snapshots,
              @@character_set_server charset, @@global.time_zone zone, @@max_connections connections`,
    );

    expect(settings).toEqual({ flush: 1, snapshots: 1, charset: 'utf8mb4', zone: '+00:00', connections: 400 });
  });

  it('knows no account but ours', async () => {
    const { url } = await mariadb({ durable: false });

    const accounts = await ask(url, "select User from mysql.global_priv where User <> 'mariadb.sys'");

    expect(accounts).toEqual([{ User: 'pix' }]);
    await expect(ask(url.replace(/pix:[^@]+@/, 'root:@'), 'select 1')).rejects.toThrow(/Access denied/);
  });

  it('takes another port when the one it is given is taken', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });

    const { port, url } = await mariadb({ durable: false, port: taken });
    other.close();

    expect(port).not.toBe(taken);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses at once a data folder that another server uses', async () => {
    const { process } = await mariadb({ durable: false });
    const startedAt = Date.now();

    await expect(mariadb({ durable: false })).rejects.toThrow(`Another MariaDB (pid ${process.pid()}) uses ${folder}`);

    expect(Date.now() - startedAt).toBeLessThan(1_000);
  });

  it('comes back on the same port after a kill -9, with what it had acknowledged', async () => {
    const { url, process: server } = await mariadb();
    await ask(url, 'create database kept');
    const killed = server.pid() ?? 0;

    process.kill(killed, 'SIGKILL');
    await server.ended;
    while (server.pid() === killed || (await ask(url, 'select 1').catch(() => undefined)) === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }

    expect(await ask(url, "show databases like 'kept'")).toHaveLength(1);
  });
});

describe('Redis', () => {
  it('keeps an append-only file, for its owner alone, and ends when told', async () => {
    const { stop, process: server } = await redis();

    expect(existsSync(join(folder, 'redis', 'appendonlydir'))).toBe(true);
    expect(statSync(join(folder, 'redis', 'redis.conf')).mode & 0o777).toBe(0o600);
    await stop();
    expect(server.isRunning()).toBe(false);
  });

  it('refuses a folder that another server uses', async () => {
    await redis();

    await expect(redis()).rejects.toThrow(/^Another Redis \(pid \d+\) uses /);
  });
});
