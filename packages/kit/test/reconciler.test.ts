import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import { defineJob, firstDelivery, handle, onEvent, outbox } from '../src/jobs';
import { planSchedules } from '../src/schedules';
import { emptyTables, testConfig } from '../src/testing';
import { inTransaction } from '../src/transactions';
import { z } from '../src/validation';
import { eventually, givenRedis, pause } from './given-redis';
import { givenSchema } from './given-schema';

const note = defineJob({ name: 'note', payload: z.object({ text: z.string() }), retry: 'standard' });
const MINUTE_MS = 60_000;

/** A database of Redis that no other test uses: it may be flushed. */
const ownDatabase = (): string => {
  const url = new URL(testConfig('kit').redisUrl);
  url.pathname = `/${8 + (Number(process.env.JEST_WORKER_ID ?? 1) % 8)}`;
  return url.href;
};

describe('the reconciler', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  let redis: ReturnType<typeof givenRedis>;
  const ran: string[] = [];
  const effects: string[] = [];
  beforeAll(async () => {
    schema = await givenSchema();
    redis = givenRedis(ownDatabase());
  });
  beforeEach(async () => {
    ran.length = 0;
    effects.length = 0;
    await emptyTables(schema.dataSource);
    await redis.connection.flushdb();
  });
  afterAll(async () => {
    await redis.clean();
    await schema.drop();
  });

  const relay = () => redis.relayOf(schema.dataSource).relayOnce();
  const reconcilerOf = (service: string) => redis.reconcilerOf(schema.dataSource, service);
  /** One that has seen this Redis: what it looks at is what is due, not all because of a wipe. */
  const settledReconcilerOf = async (service: string) => {
    const reconciler = reconcilerOf(service);
    await reconciler.reconcileOnce();
    return reconciler;
  };
  const enqueue = (service: string, texts: string[], delayMs = 0) =>
    inTransaction(schema.dataSource, async (db) => {
      for (const text of texts) await outbox(db, service as ServiceName).enqueue(note, { text }, { delayMs });
    });
  /** A consumer whose effect is idempotent, as all are: `ran` counts deliveries, `effects` what they did. */
  const consume = (service: string) =>
    redis.consumerOf(service, [
      handle(note, async (_: object, { text }, { messageId }) => {
        ran.push(text);
        if (await inTransaction(schema.dataSource, (db) => firstDelivery(db, messageId))) effects.push(text);
      }),
    ]);
  const minutesPass = (minutes: number) =>
    schema.dataSource.query('UPDATE outbox SET check_at = check_at - INTERVAL ? MINUTE', [minutes]);
  const counts = async () => {
    const [row] = await schema.dataSource.query(
      `SELECT COUNT(*) AS total, SUM(relayed_at IS NULL) AS waiting, SUM(check_at IS NOT NULL) AS watched FROM outbox`,
    );
    return { total: Number(row.total), waiting: Number(row.waiting), watched: Number(row.watched) };
  };

  it('sends again at once what Redis lost with everything it held: each has its effect once', async () => {
    const texts = Array.from({ length: 250 }, (_, index) => `message ${index}`);
    const reconciler = await settledReconcilerOf('wiped');
    await enqueue('wiped', texts);
    while ((await relay()) > 0);
    await redis.connection.flushdb();

    expect(await reconciler.reconcileOnce()).toBe(250);
    while ((await relay()) > 0);
    consume('wiped');

    await eventually(() => effects.length === 250);
    await pause(200);
    expect([...effects].sort()).toEqual([...texts].sort());
    expect(ran).toHaveLength(250);
  });

  it('sends again at once what one server of a cluster lost, with the queue of one listener', async () => {
    const reconciler = await settledReconcilerOf('assessment');
    await inTransaction(schema.dataSource, (db) =>
      outbox(db, 'assessment').publish('ContentReleasePublished', { releaseId: 'r1' }),
    );
    await relay();
    const lost = (await redis.keys()).filter((key) => key.includes('-tutorials}'));
    await redis.connection.unlink(...lost);

    expect(await reconciler.reconcileOnce()).toBe(1);
    await relay();
    const waiting = ['campaigns', 'tutorials'].map((service) => redis.queueOf(service).getWaitingCount());
    expect(await Promise.all(waiting)).toEqual([1, 1]);
    expect(await reconciler.reconcileOnce()).toBe(0);
  });

  it('goes on after a wipe that takes half of the work and a running worker: each has its effect once', async () => {
    const texts = Array.from({ length: 200 }, (_, index) => `message ${index}`);
    const reconciler = await settledReconcilerOf('halfway');
    await enqueue('halfway', texts);
    consume('halfway');
    while ((await relay()) > 0);
    await redis.connection.flushdb();

    await reconciler.reconcileOnce();
    while ((await relay()) > 0);

    await eventually(() => effects.length === 200);
    await pause(200);
    expect([...effects].sort()).toEqual([...texts].sort());
  });

  it('finds a single message that a failover lost, and leaves the others', async () => {
    const reconciler = await settledReconcilerOf('failover');
    await enqueue('failover', ['kept', 'lost']);
    await relay();
    const queue = redis.queueOf('failover');
    await (await queue.getWaiting()).find(({ data }) => data.text === 'lost')?.remove();

    expect(await reconciler.reconcileOnce()).toBe(0); // Not before its two minutes.
    await minutesPass(2);
    expect(await reconciler.reconcileOnce()).toBe(1);
    expect(await relay()).toBe(1);

    consume('failover');
    await eventually(() => effects.length === 2);
    await pause(100);
    expect(ran.sort()).toEqual(['kept', 'lost']);
  });

  it('sends again what was left in no list, although its keys are there', async () => {
    const reconciler = await settledReconcilerOf('orphan');
    await enqueue('orphan', ['once']);
    await relay();
    await redis.connection.del(redis.queueOf('orphan').toKey('wait'));
    await minutesPass(2);

    expect(await reconciler.reconcileOnce()).toBe(1);
    await relay();
    consume('orphan');

    await eventually(() => effects.length === 1);
  });

  it('sends each lost message once when two reconcilers look at once', async () => {
    const reconcilers = await Promise.all([settledReconcilerOf('twins'), settledReconcilerOf('twins')]);
    await enqueue(
      'twins',
      Array.from({ length: 300 }, (_, index) => `message ${index}`),
    );
    while ((await relay()) > 0);
    await redis.connection.flushdb();

    const found = await Promise.all(reconcilers.map((reconciler) => reconciler.reconcileOnce()));
    const again = await Promise.all(reconcilers.map((reconciler) => reconciler.reconcileOnce()));
    while ((await relay()) > 0);
    consume('twins');

    await eventually(() => effects.length === 300);
    await pause(200);
    expect([...found, ...again].reduce((sum, count) => sum + count)).toBe(300);
    expect(ran).toHaveLength(300);
  });

  it('sends nothing again when nothing was lost, whatever state it is in, and forgets what is done', async () => {
    const reconciler = await settledReconcilerOf('calm');
    const consumer = consume('calm');
    await enqueue('calm', ['done']);
    await relay();
    await eventually(() => effects.length === 1);
    await consumer.stop();
    await enqueue('calm', ['waiting']);
    await enqueue('calm', ['delayed'], 10 * MINUTE_MS);
    await relay();
    await minutesPass(2);

    expect(await reconciler.reconcileOnce()).toBe(0);
    expect(await counts()).toEqual({ total: 3, waiting: 0, watched: 2 });
    await redis.queueOf('calm').clean(0, 10, 'completed'); // What is known as done may be forgotten by Redis.
    await minutesPass(5);
    expect(await reconciler.reconcileOnce()).toBe(0);
    expect(await counts()).toEqual({ total: 3, waiting: 0, watched: 2 });
  });

  it('tells an event again to the service whose queue lost it, not to the one that is done', async () => {
    const heard: string[] = [];
    const reconciler = await settledReconcilerOf('assessment');
    const hear = (service: string) =>
      redis.consumerOf(service, [
        onEvent('ContentReleasePublished', async (_: object, { releaseId }) => heard.push(`${service} ${releaseId}`)),
      ]);
    await inTransaction(schema.dataSource, (db) =>
      outbox(db, 'assessment').publish('ContentReleasePublished', { releaseId: 'r1' }),
    );
    hear('campaigns');
    await relay();
    await eventually(() => heard.length === 1);
    await redis.queueOf('tutorials').obliterate({ force: true });
    await minutesPass(2);

    expect(await reconciler.reconcileOnce()).toBe(1);
    await redis.queueOf('campaigns').clean(0, 10, 'completed'); // It would hear it a second time if it were told.
    await relay();
    hear('tutorials');

    await eventually(() => heard.length === 2);
    await pause(200);
    expect(heard).toEqual(['campaigns r1', 'tutorials r1']);
  });

  it('keeps the hour of a delayed message that is sent again', async () => {
    const reconciler = await settledReconcilerOf('later');
    await enqueue('later', ['in ten minutes'], 10 * MINUTE_MS);
    await relay();
    await schema.dataSource.query('UPDATE outbox SET created_at = created_at - INTERVAL 4 MINUTE');
    await redis.connection.flushdb();

    await reconciler.reconcileOnce();
    await relay();

    const [job] = await redis.queueOf('later').getDelayed();
    expect(job?.delay).toBeGreaterThan(5.5 * MINUTE_MS);
    expect(job?.delay).toBeLessThanOrEqual(6 * MINUTE_MS);
  });

  it('plans again the schedules that Redis lost, and leaves those it has', async () => {
    const plan = (everyMs: number) => ({ ...redis, service: 'planned', schedules: [{ name: 'sweep', everyMs }] });
    await planSchedules(plan(MINUTE_MS));
    await planSchedules(plan(2 * MINUTE_MS), { onlyMissing: true });
    const intervals = async () => (await redis.queueOf('planned').getJobSchedulers()).map(({ every }) => Number(every));
    expect(await intervals()).toEqual([MINUTE_MS]);

    await redis.connection.flushdb();
    await planSchedules(plan(MINUTE_MS), { onlyMissing: true });

    expect(await intervals()).toEqual([MINUTE_MS]);
  });
});
