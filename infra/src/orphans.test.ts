import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from './process-identity';
import { builtScript } from './project';
import { startTestEngines } from './test-engines';

type Report = { readonly folder: string; readonly servers: readonly number[] };

/** Another process that starts the engines and says where they are and which processes they are. */
const startElsewhere = async (): Promise<{ pid: number; report: Report }> => {
  const program = `
    const { readFileSync } = require('node:fs');
    const pid = file => Number(readFileSync(file, 'utf8'));
    require(${JSON.stringify(builtScript('test-engines'))}).startTestEngines({}).then(({ folder }) => {
      const servers = [pid(folder + '/mariadb/m.pid'), pid(folder + '/redis/redis.pid')];
      console.log(JSON.stringify({ folder, servers }));
      setInterval(() => undefined, 1000);
    });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const report = await new Promise<Report>((resolve) => {
    child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()) as Report));
  });
  return { pid: child.pid ?? 0, report };
};

const allGone = async (pids: readonly number[]): Promise<boolean> => {
  for (let waited = 0; waited < 5_000 && pids.some(isAlive); waited += 50) await wait(50);
  return !pids.some(isAlive);
};

describe('test engines', () => {
  it('leave no process after a kill -9, and no folder after the next start', async () => {
    const { pid, report } = await startElsewhere();
    expect(report.servers.every(isAlive)).toBe(true);

    process.kill(pid, 'SIGKILL');

    expect(await allGone(report.servers)).toBe(true);
    const next = await startTestEngines({ databaseUrl: undefined, redisUrl: undefined });
    expect(existsSync(report.folder)).toBe(false);
    await next.stop();
    expect(existsSync(next.folder ?? '')).toBe(false);
  });

  it('are the given ones when both are given', async () => {
    const given = { databaseUrl: 'mysql://u:p@127.0.0.1:1', redisUrl: 'redis://127.0.0.1:2' };

    expect(await startTestEngines(given)).toMatchObject({ ...given, folder: undefined });
  });
});
