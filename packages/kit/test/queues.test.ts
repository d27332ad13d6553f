import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import { Worker } from 'bullmq';
import { createConsumer } from '../src/consumer';
import { type Delivery, defineJob, type Handler, handle, onEvent, outbox } from '../src/jobs';
import { queuePrefix } from '../src/queues';
import { planSchedules } from '../src/schedules';
import { emptyTables } from '../src/testing';
import { inTransaction } from '../src/transactions';
import { z } from '../src/validation';
import { eventually, givenRedis, pause } from './given-redis';
import { givenSchema } from './given-schema';

const note = defineJob({ name: 'note', payload: z.object({ text: z.string() }), retry: 'standard' });

/** What ran, in order. */
const recorder = () => {
  const ran: { text: string; delivery: Delivery }[] = [];
  const handler: Handler<object> = handle(note, async (_, { text }, delivery) => ran.push({ text, delivery }));
  return { ran, handler, texts: () => ran.map(({ text }) => text) };
};

describe('queues', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  let redis: ReturnType<typeof givenRedis>;
  beforeAll(async () => {
    schema = await givenSchema();
    redis = givenRedis();
  });
  beforeEach(() => emptyTables(schema.dataSource));
  afterAll(async () => {
    await redis.clean();
    await schema.drop();
  });

  // Each test speaks in the name of another service, so that none sees the jobs of the one before.
  const asService = (name: string): ServiceName => name as ServiceName;
  const enqueue = (service: string, ...texts: string[]) =>
    inTransaction(schema.dataSource, async (db) => {
      for (const text of texts) await outbox(db, asService(service)).enqueue(note, { text });
    });
  const waitingCount = async (): Promise<number> =>
    Number((await schema.dataSource.query('SELECT COUNT(*) AS n FROM outbox WHERE relayed_at IS NULL'))[0].n);

  /** A relay whose process dies once Redis has the jobs: its last statement never succeeds. */
  const crashAfterSending = async (relay: { relayOnce(): Promise<number> }): Promise<void> => {
    await schema.dataSource.query(
      `CREATE TRIGGER crash BEFORE UPDATE ON outbox FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'crash'`,
    );
    await expect(relay.relayOnce()).rejects.toThrow('crash');
    await schema.dataSource.query('DROP TRIGGER crash');
  };

  it('hand a job on, however often the worker that had it has died', async () => {
    const { handler, texts } = recorder();
    await enqueue('mortal', 'at last');
    await redis.relayOf(schema.dataSource).relayOnce();
    const dying = new Worker('mortal', null, {
      connection: redis.connection,
      prefix: queuePrefix(redis.namespace, 'mortal'),
      lockDuration: 50,
    });
    const held = await dying.getNextJob('of the dead');
    await dying.close(true);
    await redis.connection.hset(`${queuePrefix(redis.namespace, 'mortal')}:mortal:${held?.id}`, 'stc', 3);
    await pause(100);

    redis.consumerOf('mortal', [handler], undefined, 200);

    await eventually(() => texts().length === 1);
  });

  describe('the relay', () => {
    it('sends nothing of a transaction that was undone', async () => {
      const undone = inTransaction(schema.dataSource, async (db) => {
        await outbox(db, asService('undone')).enqueue(note, { text: 'never' });
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');

      expect(await redis.relayOf(schema.dataSource).relayOnce()).toBe(0);
      expect((await redis.keys()).filter((key) => key.includes('-undone}'))).toEqual([]);
    });

    it('forgets what was done more than seven days ago, and nothing that waits or is not done', async () => {
      await enqueue('forgetful', 'old', 'recent', 'undone', 'waiting');
      const sentDaysAgo = (days: number, text: string) =>
        schema.dataSource.query(
          `UPDATE outbox SET relayed_at = NOW(3) - INTERVAL ? DAY, created_at = '2015-01-01' WHERE payload LIKE ?`,
          [days, `%${text}%`],
        );
      await sentDaysAgo(8, 'old');
      await sentDaysAgo(6, 'recent');
      await sentDaysAgo(8, 'undone');
      await schema.dataSource.query(`UPDATE outbox SET check_at = NOW(3) WHERE payload LIKE '%undone%'`);

      await redis.relayOf(schema.dataSource).forgetSent();

      const left = await schema.dataSource.query('SELECT payload FROM outbox ORDER BY id');
      expect(left.map(({ payload }: { payload: string }) => JSON.parse(payload).text)).toEqual([
        'recent',
        'undone',
        'waiting',
      ]);
    });

    it('sends nothing of a transaction that is still open', async () => {
      const relay = redis.relayOf(schema.dataSource);

      const during = await inTransaction(schema.dataSource, async (db) => {
        await outbox(db, asService('open')).enqueue(note, { text: 'soon' });
        return relay.relayOnce();
      });

      expect([during, await relay.relayOnce()]).toEqual([0, 1]);
    });

    it('brings what was committed to the consumer, in order, and marks it', async () => {
      const { handler, texts } = recorder();
      await enqueue('committed', 'one', 'two', 'three');

      expect(await redis.relayOf(schema.dataSource).relayOnce()).toBe(3);
      expect((await redis.queueOf('committed').getWaiting(0, -1)).map(({ data }) => data.text).sort()).toEqual([
        'one',
        'three',
        'two',
      ]);
      redis.consumerOf('committed', [handler]);

      await eventually(() => texts().length === 3);
      expect(texts()).toEqual(['one', 'two', 'three']);
      expect(await waitingCount()).toBe(0);
    });

    it('sends each message once when several relays run at once', async () => {
      const { handler, texts } = recorder();
      const sent = Array.from({ length: 450 }, (_, index) => `message ${index}`);
      await enqueue('parallel', ...sent);
      const relays = [1, 2, 3].map(() => redis.relayOf(schema.dataSource));

      let moved = 0;
      while ((await waitingCount()) > 0)
        moved += (await Promise.all(relays.map((relay) => relay.relayOnce()))).reduce((sum, count) => sum + count);

      expect(moved).toBe(450);
      redis.consumerOf('parallel', [handler]);
      await eventually(() => texts().length >= 450);
      await pause(100);
      expect(texts().sort()).toEqual([...sent].sort());
    });

    it('sends again after a crash that lost its mark: a job still waiting stays one job', async () => {
      const { handler, texts } = recorder();
      const relay = redis.relayOf(schema.dataSource);
      await enqueue('crashed', 'once');

      await crashAfterSending(relay);
      expect(await redis.queueOf('crashed').getWaitingCount()).toBe(1);
      expect(await relay.relayOnce()).toBe(1);

      redis.consumerOf('crashed', [handler]);
      await eventually(() => texts().length > 0);
      await pause(200);
      expect(texts()).toEqual(['once']);
    });

    it('sends again after a crash that lost its mark: a job already done is not done again', async () => {
      const { handler, texts } = recorder();
      const relay = redis.relayOf(schema.dataSource);
      redis.consumerOf('crashed-later', [handler]);
      await enqueue('crashed-later', 'once');

      await crashAfterSending(relay);
      await eventually(async () => (await redis.queueOf('crashed-later').getCompletedCount()) === 1);
      expect(await relay.relayOnce()).toBe(1);

      await pause(200);
      expect(texts()).toEqual(['once']);
    });

    it('sends an event to each service that listens', async () => {
      const heard: string[] = [];
      for (const service of ['campaigns', 'tutorials'])
        redis.consumerOf(service, [
          onEvent('ContentReleasePublished', async (_: object, { releaseId }) => heard.push(`${service} ${releaseId}`)),
        ]);
      await inTransaction(schema.dataSource, (db) =>
        outbox(db, 'assessment').publish('ContentReleasePublished', { releaseId: 'r1' }),
      );

      const relay = redis.relayOf(schema.dataSource);
      await crashAfterSending(relay);
      await relay.relayOnce();

      await eventually(() => heard.length >= 2);
      await pause(200);
      expect(heard.sort()).toEqual(['campaigns r1', 'tutorials r1']);
    });

    it('goes on by itself once started, through failures, until it is stopped', async () => {
      const { handler, texts } = recorder();
      const relay = redis.relayOf(schema.dataSource);
      redis.consumerOf('started', [handler]);
      await schema.dataSource.query('RENAME TABLE outbox TO outbox_away');
      relay.start();
      await pause(250);
      await schema.dataSource.query('RENAME TABLE outbox_away TO outbox');

      await enqueue('started', 'by itself');
      await eventually(() => texts().length === 1);

      await relay.stop();
      await enqueue('started', 'too late');
      await pause(300);
      expect(texts()).toEqual(['by itself']);
    });
  });

  describe('the consumer', () => {
    it('tries a job again whose handler threw, telling it which attempt it is', async () => {
      const attempts: Delivery[] = [];
      redis.consumerOf('retried', [
        handle(note, async (_: object, __, delivery) => {
          attempts.push(delivery);
          if (delivery.attempt === 1) throw new Error('not yet');
        }),
      ]);
      await enqueue('retried', 'again');
      await redis.relayOf(schema.dataSource).relayOnce();

      await eventually(() => attempts.length === 2);
      expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2]);
      expect(new Set(attempts.map(({ messageId }) => messageId)).size).toBe(1);
      await eventually(async () => (await redis.queueOf('retried').getCompletedCount()) === 1);
    });

    it('tells handlers the id of the outbox row as the id of the message', async () => {
      const { handler, ran } = recorder();
      await enqueue('named', 'x');
      const [{ id }] = await schema.dataSource.query('SELECT id FROM outbox');
      redis.consumerOf('named', [handler]);
      await redis.relayOf(schema.dataSource).relayOnce();

      await eventually(() => ran.length === 1);
      expect(ran[0]?.delivery).toEqual({ messageId: id, attempt: 1 });
    });

    it('fails a message nobody handles, and keeps it for a worker that knows it', async () => {
      const { handler, texts } = recorder();
      const queue = redis.queueOf('unknown');
      await enqueue('unknown', 'patience');
      await redis.relayOf(schema.dataSource).relayOnce();
      const older = redis.consumerOf('unknown', []);

      await eventually(async () => (await queue.getDelayed()).length === 1);
      expect((await queue.getDelayed())[0]?.failedReason).toMatch(/^No handler for note/);
      await older.stop();

      redis.consumerOf('unknown', [handler]);
      await eventually(() => texts().length === 1);
    });

    it('fails a payload that is not what the job says', async () => {
      const { handler, ran } = recorder();
      const queue = redis.queueOf('malformed');
      await queue.add('note', { text: 3 });
      redis.consumerOf('malformed', [handler]);

      await eventually(async () => (await queue.getFailedCount()) === 1);
      expect(ran).toEqual([]);
    });

    it('refuses two handlers of one name', () => {
      const { handler } = recorder();
      const { connection, namespace } = redis;
      const options = { service: 'twice', connection, namespace, logger: {} as never, context: () => ({}) };

      expect(() => createConsumer({ ...options, handlers: [handler, recorder().handler] })).toThrow(
        'same message name',
      );
    });
  });

  describe('schedules', () => {
    const plan = (service: string, everyMs: number) =>
      planSchedules({ ...redis, service, schedules: [{ name: 'sweep', everyMs }] });

    it('are planned once when planned again, and at once by two workers', async () => {
      await plan('planned', 60_000);
      await Promise.all([plan('planned', 60_000), plan('planned', 60_000)]);

      const queue = redis.queueOf('planned');
      expect(await queue.getJobSchedulersCount()).toBe(1);
      expect((await queue.getJobs(['delayed', 'waiting'])).map(({ name }) => name)).toEqual(['sweep']);
    });

    it('take a new interval in place of the old one', async () => {
      await plan('replanned', 60_000);
      await plan('replanned', 30_000);

      expect((await redis.queueOf('replanned').getJobSchedulers()).map(({ every }) => Number(every))).toEqual([30_000]);
    });

    it('run again and again', async () => {
      let runs = 0;
      const sweep = defineJob({ name: 'sweep', payload: z.object({}), retry: 'standard' });
      redis.consumerOf('swept', [handle(sweep, async () => (runs += 1))]);

      await plan('swept', 100);

      await eventually(() => runs >= 3);
      const queue = redis.queueOf('swept');
      await queue.removeJobScheduler('sweep');
    });
  });
});
