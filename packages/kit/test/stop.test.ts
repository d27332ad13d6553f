import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import { Pool } from 'undici';
import { GATEWAY_KEY_HEADER } from '../src/auth';
import { newId } from '../src/ids';
import { defineJob, outbox } from '../src/jobs';
import { queueConnection } from '../src/queue-connection';
import { createQueues, QUEUE_NAMESPACE } from '../src/queues';
import { emptyTables, testConfig } from '../src/testing';
import { inTransaction } from '../src/transactions';
import { z } from '../src/validation';
import { eventually, pause } from './given-redis';
import { givenSchema } from './given-schema';

const PROGRAM = join(__dirname, 'stoppable-process.cjs');
const { redisUrl, gatewayKey } = testConfig('kit');
const slow = defineJob({ name: 'slow', payload: z.object({ ms: z.number() }), retry: 'standard' });

describe('a process told to stop', () => {
  const service = `stop-${newId()}` as ServiceName;
  const children: ChildProcess[] = [];
  const servers: Server[] = [];
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  beforeAll(async () => {
    schema = await givenSchema();
  });
  beforeEach(() => emptyTables(schema.dataSource));
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const server of servers) server.close();
    const connection = queueConnection(redisUrl);
    const left = await connection.keys(`{${QUEUE_NAMESPACE}-${service}}*`);
    if (left.length > 0) await connection.del(left);
    await connection.quit();
    await schema.drop();
  });

  const start = async (role: 'api' | 'worker' | 'both') => {
    const child = spawn(process.execPath, [PROGRAM], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ROLE: role,
        WORKER: role === 'both' ? 'inside' : 'apart',
        SERVICE: service,
        DATABASE_URL: schema.url,
        REDIS_URL: redisUrl,
        GATEWAY_KEY: gatewayKey,
      },
    });
    children.push(child);
    const told = { output: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      told.output += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await eventually(() => /"port":\d+/.test(told.output));
    const port = Number(/"port":(\d+)/.exec(told.output)?.[1]);
    return { child, told, ended, port, stop: () => child.kill('SIGTERM') };
  };

  /** What stands before the replicas of a service: a new connection goes to one that is ready, in turn. */
  const balance = async (ports: number[], isReady: (port: number) => Promise<boolean>): Promise<string> => {
    const ready = new Set(ports);
    let turn = 0;
    const server = createServer((socket) => {
      const open = [...ready];
      turn += 1;
      const upstream = connect(open[turn % open.length] ?? 9, '127.0.0.1');
      socket.on('error', () => upstream.destroy()).pipe(upstream);
      upstream.on('error', () => socket.destroy()).pipe(socket);
    });
    servers.push(server);
    const probe = setInterval(() => {
      for (const port of ports)
        void isReady(port).then((is) => {
          if (!is) ready.delete(port);
        });
    }, 200);
    server.once('close', () => clearInterval(probe));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  };
  const isReady = (port: number): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/health/ready`, { headers: { connection: 'close' } }).then(
      ({ ok }) => ok,
      () => false,
    );

  it('fails no request, mutations included, while another replica takes over', async () => {
    const [leaving, staying] = await Promise.all([start('api'), start('api')]);
    const url = await balance([leaving.port, staying.port], isReady);
    const pool = new Pool(url, { connections: 32, keepAliveTimeout: 4_000 }); // As the gateway's.
    const results = { answered: 0, failed: [] as string[] };
    let isOver = false;
    const ask = async (): Promise<void> => {
      const { statusCode, body } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', [GATEWAY_KEY_HEADER]: gatewayKey },
        body: '{"query":"mutation { slow }"}',
      });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes('"slow":1')) throw new Error(`${statusCode} ${text}`);
      results.answered += 1;
    };
    const clients = Array.from({ length: 24 }, async (_, index) => {
      while (!isOver) {
        await ask().catch((error: unknown) => results.failed.push(String(error)));
        await pause(index % 3 === 0 ? 300 : 0); // Some connections are idle for a while.
      }
    });
    await pause(1_000);

    leaving.stop();
    const code = await leaving.ended;
    const answeredBefore = results.answered;
    await pause(500);
    isOver = true;
    await Promise.all(clients);
    await pool.close();
    staying.stop();

    expect(results.failed).toEqual([]);
    expect(code).toBe(0);
    expect(answeredBefore).toBeGreaterThan(20);
    expect(results.answered).toBeGreaterThan(answeredBefore);
    expect(await staying.ended).toBe(0);
  }, 40_000);

  it('ends at once when nobody is connected', async () => {
    const alone = await start('api');
    const started = performance.now();

    alone.stop();

    expect(await alone.ended).toBe(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes its jobs as well when it is told twice, by %s', async (second) => {
    const told = await start('worker');
    await enqueue([1_000]);
    await eventually(() => countBegun(told) === 1);

    told.stop();
    await pause(100);
    told.child.kill(second);

    expect(await told.ended).toBe(0);
    expect(await countDone()).toBe(1);
  });

  const enqueue = (times: number[]) =>
    inTransaction(schema.dataSource, async (db) => {
      for (const ms of times) await outbox(db, service).enqueue(slow, { ms });
    });
  const countDone = async (): Promise<number> =>
    Number((await schema.dataSource.query('SELECT COUNT(*) AS n FROM inbox'))[0].n);
  const countBegun = ({ told }: { told: { output: string } }): number => told.output.split('began ').length - 1;

  it.each(['worker', 'both'] as const)(
    'finishes the jobs that run, takes no other, and loses none (%s)',
    async (role) => {
      const first = await start(role);
      await enqueue(Array.from({ length: 40 }, () => 400));
      await eventually(() => countBegun(first) > 8);

      first.stop();
      expect(await first.ended).toBe(0);

      expect(await countDone()).toBe(countBegun(first));
      expect(countBegun(first)).toBeLessThan(40);
      const second = await start('worker');
      await eventually(async () => (await countDone()) === 40);
      second.stop();
      await second.ended;
      expect(countBegun(first) + countBegun(second)).toBe(40);
    },
    40_000,
  );

  it('gives back a job that would take too long: another worker has it at once, no attempt is lost', async () => {
    const first = await start('worker');
    await enqueue([60_000]);
    await eventually(() => countBegun(first) === 1);
    const connection = queueConnection(redisUrl);
    const queues = createQueues({ connection, namespace: QUEUE_NAMESPACE, logger: {} as never });

    first.stop();
    expect(await first.ended).toBe(0);

    const [job] = await queues.of(service).getWaiting();
    expect(job).toMatchObject({ name: 'slow', attemptsMade: 0, stalledCounter: 0 });
    expect(await countDone()).toBe(0);
    const second = await start('worker');
    await eventually(() => countBegun(second) === 1);
    second.child.kill('SIGKILL');
    await queues.close();
    await connection.quit();
  }, 40_000);
});
