import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import { ANONYMOUS, type Viewer } from '../src/auth';
import { closeServer, createHttpServer, listen } from '../src/http-server';
import { defineJob, firstDelivery, handle, outbox } from '../src/jobs';
import { createLogger } from '../src/logger';
import { createOperations } from '../src/operations';
import { planSchedules } from '../src/schedules';
import { aMachine, aUser, emptyTables, testConfig } from '../src/testing';
import { inTransaction } from '../src/transactions';
import { z } from '../src/validation';
import { eventually, givenRedis, pause } from './given-redis';
import { givenSchema } from './given-schema';

const note = defineJob({ name: 'note', payload: z.object({ noteId: z.string() }), retry: 'standard' });
const OPERATOR: Viewer = aMachine('operateur', 'operations:dead-letters');

describe('dead letters', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  let redis: ReturnType<typeof givenRedis>;
  const logged: string[] = [];
  const logger = createLogger('letters', 'info', { write: (line) => void logged.push(line) });
  const closings: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    schema = await givenSchema();
    redis = givenRedis();
  });
  beforeEach(async () => {
    logged.length = 0;
    await emptyTables(schema.dataSource);
  });
  afterAll(async () => {
    for (const close of closings) await close();
    await redis.clean();
    await schema.drop();
  });

  /** A service whose handler fails until it is repaired, and its operators' addresses. */
  const givenService = async (name: string, { isBurying = true } = {}) => {
    const service = { isBroken: true, ran: 0, effects: [] as string[], as: OPERATOR };
    const burials = redis.burialsOf(schema.dataSource, name);
    redis.consumerOf(
      name,
      [
        handle(note, async (_: object, { noteId }, { messageId }) => {
          service.ran += 1;
          await inTransaction(schema.dataSource, async (db) => {
            if (!(await firstDelivery(db, messageId))) return;
            if (service.isBroken) throw new Error(`Duplicate entry 'ines@exemple.fr' for key 'uq_notes'`);
            service.effects.push(noteId);
          });
        }),
      ],
      isBurying ? burials.bury : undefined,
    );
    const operations = createOperations(
      { name, logger, dataSource: schema.dataSource },
      { redisUrl: testConfig('kit').redisUrl, namespace: redis.namespace, viewerOf: async () => service.as },
    );
    const server = createHttpServer({ routes: operations.routes, logger });
    const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/operations/${name}/dead-letters`;
    closings.push(async () => {
      await closeServer(server);
      await operations.close();
    });
    const ask = async (path = '', method = path.includes('/', 1) ? 'POST' : 'GET') => {
      const answer = await fetch(`${url}${path}`, { method });
      return { status: answer.status, body: JSON.parse(await answer.text()) };
    };
    return Object.assign(service, { burials, ask });
  };

  /** A message of that service, sent, that fails `attempts` times; its id. */
  const sendDoomed = async (service: string, attempts = 2): Promise<string> => {
    await inTransaction(schema.dataSource, (db) => outbox(db, service as ServiceName).enqueue(note, { noteId: 'n1' }));
    await schema.dataSource.query('UPDATE outbox SET options = ?', [JSON.stringify({ attempts })]);
    await redis.relayOf(schema.dataSource).relayOnce();
    const [{ id }] = await schema.dataSource.query('SELECT id FROM outbox');
    return id;
  };
  const countBuried = async (): Promise<number> =>
    Number((await schema.dataSource.query('SELECT COUNT(*) AS n FROM dead_letters'))[0].n);
  const buried = () => eventually(async () => (await countBuried()) === 1);

  it('keeps what failed for good: what it was told, its error without values, its attempts, when', async () => {
    const { ask } = await givenService('kept');
    const id = await sendDoomed('kept');
    await buried();

    const { body } = await ask();
    expect(body).toEqual({
      totalCount: 1,
      deadLetters: [
        {
          messageId: id,
          name: 'note',
          payload: { noteId: 'n1' },
          error: "Duplicate entry '…' for key 'uq_notes'",
          attempts: 2,
          firstFailedAt: expect.any(String),
          lastFailedAt: expect.any(String),
        },
      ],
    });
    const [letter] = body.deadLetters;
    expect(Date.parse(letter.lastFailedAt)).toBeGreaterThanOrEqual(Date.parse(letter.firstFailedAt));
    expect((await ask(`/${id}`)).body).toEqual(letter);
  });

  it('keeps nothing of what failed once and then went well, nor of a schedule, which comes again', async () => {
    const service = await givenService('fair');
    await planSchedules({ ...redis, service: 'fair', schedules: [{ name: 'unknown', everyMs: 100 }] });
    await eventually(async () => (await redis.queueOf('fair').getFailedCount()) > 0);
    await redis.queueOf('fair').removeJobScheduler('unknown');
    await sendDoomed('fair', 8);
    await eventually(() => service.ran === 1);
    service.isBroken = false;

    await eventually(() => service.effects.length === 1);
    await service.burials.sweep();
    expect(await countBuried()).toBe(0);
  });

  it('buries later what failed while nobody could: a process that died, a database that was away', async () => {
    const { burials } = await givenService('swept', { isBurying: false });
    await sendDoomed('swept');
    await eventually(async () => (await redis.queueOf('swept').getFailedCount()) === 1);
    expect(await countBuried()).toBe(0);

    await Promise.all([burials.sweep(), burials.sweep()]);
    await burials.sweep();

    expect(await countBuried()).toBe(1);
  });

  it('is over for who sent it once it is kept, and not before', async () => {
    const { burials } = await givenService('over', { isBurying: false });
    await sendDoomed('over');
    await eventually(async () => (await redis.queueOf('over').getFailedCount()) === 1);
    const reconciler = redis.reconcilerOf(schema.dataSource, 'over');
    const isWatched = async () => {
      await schema.dataSource.query('UPDATE outbox SET check_at = check_at - INTERVAL 10 MINUTE');
      expect(await reconciler.reconcileOnce()).toBe(0);
      const [{ check_at: checkAt }] = await schema.dataSource.query('SELECT check_at FROM outbox');
      return checkAt !== null;
    };

    expect(await isWatched()).toBe(true);
    await burials.sweep();
    expect(await isWatched()).toBe(false);
  });

  it('runs again when it is retried, under the id it had, and is forgotten', async () => {
    const service = await givenService('retried');
    const id = await sendDoomed('retried');
    await buried();
    service.isBroken = false;

    expect(await service.ask(`/${id}/retry`)).toEqual({ status: 200, body: { isRetried: true } });
    await redis.relayOf(schema.dataSource).relayOnce();

    await eventually(() => service.effects.length === 1);
    await pause(100);
    expect(service.effects).toEqual(['n1']);
    expect((await service.ask()).body.totalCount).toBe(0);
    expect((await service.ask(`/${id}/retry`)).status).toBe(404);
    expect(logged.join()).toContain('dead letter tried again');
  });

  it('runs again although Redis and the outbox have forgotten it, as an event of another service', async () => {
    const service = await givenService('forgotten');
    const id = await sendDoomed('forgotten');
    await buried();
    await redis.queueOf('forgotten').obliterate({ force: true });
    await schema.dataSource.query('DELETE FROM outbox');
    service.isBroken = false;

    await service.ask(`/${id}/retry`);
    await redis.relayOf(schema.dataSource).relayOnce();

    await eventually(() => service.effects.length === 1);
  });

  it('is tried again once when it is retried ten times at once', async () => {
    const service = await givenService('eager');
    const id = await sendDoomed('eager');
    await buried();
    const before = service.ran;
    service.isBroken = false;

    const answers = await Promise.all(Array.from({ length: 10 }, () => service.ask(`/${id}/retry`)));
    await redis.relayOf(schema.dataSource).relayOnce();
    await eventually(() => service.effects.length === 1);
    await pause(100);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(service.ran).toBe(before + 1);
  });

  it('is a dead letter again when it fails again', async () => {
    const service = await givenService('hopeless');
    const id = await sendDoomed('hopeless');
    await buried();

    await service.ask(`/${id}/retry`);
    await schema.dataSource.query('UPDATE outbox SET options = ?', [JSON.stringify({ attempts: 1 })]);
    await redis.relayOf(schema.dataSource).relayOnce();

    await buried();
    expect((await service.ask(`/${id}`)).body.attempts).toBe(1);
  });

  it('still owes a retried event to the services that have not finished with it', async () => {
    const service = await givenService('owing');
    const id = await sendDoomed('owing');
    await buried();
    await schema.dataSource.query(`UPDATE outbox SET queues = '["elsewhere"]'`);

    await service.ask(`/${id}/retry`);

    const [{ queues }] = await schema.dataSource.query('SELECT queues FROM outbox');
    expect(JSON.parse(queues)).toEqual(['elsewhere', 'owing']);
  });

  it('is forgotten when it is discarded, with a line in the log, and is not swept up again', async () => {
    const { ask, burials } = await givenService('discarded');
    const id = await sendDoomed('discarded');
    await buried();
    await eventually(() =>
      redis
        .queueOf('discarded')
        .getJob(id)
        .then((job) => Object(job?.progress).isBuried === true),
    );

    expect(await ask(`/${id}/discard`)).toEqual({ status: 200, body: { isDiscarded: true } });
    await burials.sweep();

    expect(await countBuried()).toBe(0);
    const line = logged.map((text) => JSON.parse(text)).find(({ msg }) => msg === 'dead letter discarded');
    expect(line).toMatchObject({ messageId: id, job: 'note', by: 'operateur' });
    expect(logged.join()).not.toContain('ines@');
    expect((await ask(`/${id}/discard`)).status).toBe(404);
  });

  it.each<[string, Viewer]>([
    ['nobody', ANONYMOUS],
    ['an administrator in person', aUser(undefined, ['ADMIN'])],
    ['a program with another scope', aMachine('rectorat', 'campaigns:import-rosters')],
  ])('refuses %s', async (_, viewer) => {
    const service = await givenService('refused');
    service.as = viewer;

    for (const path of ['', '/m1', '/m1/retry', '/m1/discard'])
      expect(await service.ask(path)).toMatchObject({ status: 403, body: { error: 'forbidden' } });
  });
});
