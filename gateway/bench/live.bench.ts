import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tellFigure } from '../../infra/src/bench/figures';
import { cpuMicrosecondsOf } from '../../infra/src/bench/process-cpu';
import { type Bench, givenBench } from './processes';

const SUBSCRIBERS = Number(process.env.BENCH_SUBSCRIBERS ?? 5_000);
const QUIET_MS = 20_000;
const BODY = JSON.stringify({ query: 'subscription { user(id: "1") { id name reviews { id body } } }' });

/** Resident memory, in megabytes. */
const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Thousands who watch something that does not change, over server-sent events. */
describe('live views', () => {
  let bench: Bench;
  let gateway: { url: string; pid: number };
  const sockets: Socket[] = [];
  beforeAll(async () => {
    bench = await givenBench();
    gateway = await bench.start('gateway/dist/main.js', [], { ...bench.ours, TRUSTED_PROXIES: '1' });
  }, 60_000);
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    bench.stop();
  });

  /** Resolves at the present state. */
  const watch = (number: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
      sockets.push(socket);
      let said = '';
      socket.on('data', (chunk: Buffer) => {
        if (said.includes('event: next')) return;
        said += chunk.toString();
        if (said.includes('"errors"')) reject(new Error(said));
        if (said.includes('event: next')) resolve();
      });
      socket.on('error', reject);
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\nx-forwarded-for: 10.${number >> 16}.${(number >> 8) & 255}.${number & 255}\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`,
      );
    });

  it(`are ${SUBSCRIBERS} in little memory`, async () => {
    const before = memoryOf(gateway.pid);
    for (let opened = 0; opened < SUBSCRIBERS; opened += 100)
      await Promise.all(Array.from({ length: 100 }, (_, n) => watch(opened + n)));
    const opened = memoryOf(gateway.pid);
    const cpu = cpuMicrosecondsOf(gateway.pid);
    await pause(QUIET_MS);
    const [idle, idleCpu] = [memoryOf(gateway.pid), (cpuMicrosecondsOf(gateway.pid) - cpu) / (QUIET_MS * 1_000)];

    process.stdout.write(
      `\n${SUBSCRIBERS} idle subscribers: ${before.toFixed(0)} MB before, ${opened.toFixed(0)} MB once open, ${idle.toFixed(0)} MB after ${QUIET_MS / 1_000} s, ${(idleCpu * 100).toFixed(0)} % of a core\n`,
    );
    const what = `gateway, ${SUBSCRIBERS} idle live views`;
    tellFigure({ what, figure: idle, unit: 'MB', floor: 'asked: 300 MB', ratio: idle / 300 });
    expect(idle).toBeLessThan(300);
  }, 300_000);
});
