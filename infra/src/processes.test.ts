import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLog } from './log-file';
import { createProcesses, type Processes } from './processes';

let folder: string;
let told: string[];
let processes: Processes;

const script = (code: string): string => {
  const file = join(folder, `script-${told.length}-${code.length}.js`);
  writeFileSync(file, code);
  return file;
};

const spec = (name: string, code: string, stage = 2) => ({
  name,
  stage,
  script: script(code),
  env: { PATH: process.env['PATH'] },
});

/** Our own children that run a script of that name. */
const childrenNamed = (name: string): number[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        const parent = /\) . (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
        return parent === String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(name);
      } catch {
        return false;
      }
    })
    .map(Number);

const until = async (isTrue: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 4_000 && !isTrue(); waited += 20) await wait(20);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pix-processes-'));
  told = [];
  processes = createProcesses({ logs: folder, tell: (message) => told.push(message) });
});

afterEach(async () => {
  await processes.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('processes', () => {
  it('restart a child that dies, and say so', async () => {
    const child = processes.start(spec('fragile', "console.log('born'); setTimeout(() => process.exit(3), 50)"));
    child.keepAlive();

    await until(() => readLog(child.logFile).split('born').length > 2);

    expect(told[0]).toMatch(/^fragile ended \(exit code 3\), restarting in 0.3 s/);
    expect(readLog(child.logFile).split('born').length).toBeGreaterThan(2);
  });

  it('leave dead a child that never was ready', async () => {
    const child = processes.start(spec('stillborn', 'process.exit(1)'));

    expect(await child.ended).toBe('exit code 1');
    expect(child.isRunning()).toBe(false);
    expect(told).toEqual([]);
  });

  it('let those who give way run after the others, after a restart too', async () => {
    const idle = 'setInterval(() => undefined, 1000)';
    const first = processes.start(spec('service', idle));
    const last = processes.start({ ...spec('worker', `${idle} `), givesWay: true });
    last.keepAlive();
    const priorityOf = (pid: number | undefined): number => getPriority(pid) - getPriority();
    expect([priorityOf(first.pid()), priorityOf(last.pid())]).toEqual([0, 5]);

    const before = last.pid() ?? 0;
    process.kill(before, 'SIGKILL');
    await until(() => last.isRunning() && last.pid() !== before);

    expect(priorityOf(last.pid())).toBe(5);
  });

  it('stop the later stages first', async () => {
    const order: string[] = [];
    const idle = 'setInterval(() => undefined, 1000)';
    const children = [processes.start(spec('engine', idle, 0)), processes.start(spec('gateway', `${idle};`, 3))];
    for (const child of children) void child.ended.then(() => order.push(child.name));

    await processes.stopAll();

    expect(order).toEqual(['gateway', 'engine']);
  });

  it('show the last words of a task that fails', async () => {
    const failing = processes.run(spec('task', "console.error('what went wrong'); process.exit(2)"));

    await expect(failing).rejects.toMatchObject({
      message: expect.stringMatching(/^task failed \(exit code 2\)\. Its log: /),
      details: ['what went wrong'],
    });
  });

  it('replace a child whose program changed, without a word, however long it takes to end', async () => {
    const stubborn =
      "process.on('SIGTERM', () => undefined); console.log(process.pid); setInterval(() => undefined, 1000)";
    const child = processes.start(spec('changed', stubborn));
    child.keepAlive();
    await until(() => /\d/.test(readLog(child.logFile)));
    const before = child.pid();

    await child.replace();

    await until(() => readLog(child.logFile).trim().split('\n').length === 2);
    expect(child.isRunning()).toBe(true);
    expect(child.pid()).not.toBe(before);
    expect(told).toEqual([]);
  });

  it('take the one that waits in the place of a child that is replaced, and leave none behind', async () => {
    const child = processes.start(spec('prepared', "console.log('it is', process.pid); setInterval(() => {}, 1000)"));
    await until(() => /it is/.test(readLog(child.logFile)));
    child.prepare();
    child.prepare();
    const waiting = childrenNamed('in-waiting');
    expect(waiting).toHaveLength(1);

    await child.replace();
    await until(() => readLog(child.logFile).split('it is').length > 2);
    expect(child.pid()).toBe(waiting[0]);
    expect(readLog(child.logFile)).toContain(`it is ${waiting[0]}`);

    child.prepare();
    await processes.stopAll();
    await until(() => childrenNamed('in-waiting').length === 0);
    expect(childrenNamed('in-waiting')).toEqual([]);
    expect(told).toEqual([]);
  });

  it('start nothing any more once they are being stopped', async () => {
    await processes.stopAll();

    expect(() => processes.start(spec('late', ''))).toThrow(/being stopped/);
  });
});
