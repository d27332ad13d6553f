import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createConsumer } from '../src/consumer';
import { defineJob, handle, outbox } from '../src/jobs';
import { messageMetrics } from '../src/metrics/messages';
import { createMetrics } from '../src/metrics/registry';
import { currentScope, inScope } from '../src/request-scope';
import { z } from '../src/validation';
import { eventually, givenRedis } from './given-redis';
import { givenSchema } from './given-schema';

const greet = defineJob({ name: 'greet', payload: z.object({ id: z.string() }), retry: 'standard' });

describe('the metrics of messages', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  let redis: ReturnType<typeof givenRedis>;
  const closings: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    schema = await givenSchema();
    redis = givenRedis();
  });
  afterEach(async () => {
    await schema.dataSource.query('DELETE FROM outbox');
    await schema.dataSource.query('DELETE FROM dead_letters');
    for (const close of closings.splice(0)) await close();
  });
  afterAll(async () => {
    await redis.clean();
    await schema.drop();
  });

  /** The metrics of one service, as its worker has them; `valueOf` scrapes. */
  const measured = async (service: string) => {
    const metrics = await createMetrics({ service, process: 'worker' });
    const { connection, namespace, logger } = redis;
    const counts = messageMetrics(metrics, {
      service,
      dataSource: schema.dataSource,
      connection,
      namespace,
      logger,
      jobs: ['greet'],
    });
    closings.push(() => counts.close());
    const valueOf = async (name: string, labels: Record<string, string> = {}): Promise<number | undefined> => {
      const all = await metrics.registry.getMetricsAsJSON();
      const metric = all.find((candidate) => candidate.name === name.replace(/_count$/, '')) as unknown as {
        values: { metricName?: string; labels: Record<string, string>; value: number }[];
      };
      return metric?.values.find(
        ({ metricName = name, labels: own }) =>
          metricName === name && Object.entries(labels).every(([label, value]) => own[label] === value),
      )?.value;
    };
    return { counts, metrics, valueOf };
  };
  const enqueue = (id: string) => outbox(schema.dataSource.manager, 'campaigns').enqueue(greet, { id });

  it('say how many messages wait in the outbox, and for how long', async () => {
    const { valueOf } = await measured('campaigns');
    expect(await valueOf('pix_outbox_waiting_messages')).toBe(0);
    expect(await valueOf('pix_outbox_oldest_message_age_seconds')).toBe(0);

    await enqueue('one');
    await enqueue('two');
    await schema.dataSource.query('UPDATE outbox SET created_at = created_at - INTERVAL 90 SECOND');

    expect(await valueOf('pix_outbox_waiting_messages')).toBe(2);
    expect(await valueOf('pix_outbox_oldest_message_age_seconds')).toBeGreaterThanOrEqual(90);
  });

  it('say how many jobs wait in the queue, and since when the oldest', async () => {
    const { valueOf } = await measured('campaigns');
    const queue = redis.queueOf('campaigns');
    await queue.add('greet', {}, { timestamp: Date.now() - 60_000 });
    await queue.add('greet', {});

    expect(await valueOf('pix_queue_jobs', { state: 'waiting' })).toBe(2);
    const age = await valueOf('pix_queue_oldest_job_age_seconds');
    expect(age).toBeGreaterThanOrEqual(60);
    expect(age).toBeLessThan(90);
    await queue.drain();
  });

  it('count jobs done and failed by their own name, and others together', async () => {
    const { counts, valueOf } = await measured('counted');
    const fails = handle(greet, async (_, { id }) => {
      if (id === 'wrong') throw new Error('it broke');
    });
    const { connection, namespace, logger } = redis;
    const consumer = createConsumer({
      service: 'counted',
      connection,
      namespace,
      logger,
      counts,
      handlers: [fails],
      context: () => ({}),
    });
    consumer.start();
    const queue = redis.queueOf('counted');
    await queue.add('greet', { id: 'right' });
    await queue.add('greet', { id: 'wrong' });
    await queue.add('unheard-of', {});
    counts.jobEnded('nobody knows it', 'failed', 1);

    await eventually(
      async () => (await valueOf('pix_job_duration_seconds_count', { job_name: 'greet', outcome: 'failed' })) === 1,
    );
    await eventually(
      async () => (await valueOf('pix_job_duration_seconds_count', { job_name: 'greet', outcome: 'done' })) === 1,
    );
    expect(await valueOf('pix_job_duration_seconds_count', { job_name: 'other', outcome: 'failed' })).toBe(1);
    await consumer.stop();
  });

  it('count what the reconciler sends again and what it finds stuck, and dead letters', async () => {
    const { counts, valueOf } = await measured('campaigns');
    await schema.dataSource.query(
      `INSERT INTO dead_letters VALUES ('m1', 'greet', '{}', 'it broke', 8, NOW(3), NOW(3))`,
    );
    counts.resent(3);
    counts.stuck('unscored', 2);
    counts.buried('greet');

    expect(await valueOf('pix_messages_resent_total')).toBe(3);
    expect(await valueOf('pix_stuck_states', { state: 'unscored' })).toBe(2);
    expect(await valueOf('pix_messages_buried_total', { job_name: 'greet' })).toBe(1);
    expect(await valueOf('pix_dead_letters')).toBe(1);
  });

  it('say so when the database cannot be asked, and tell the rest', async () => {
    const { metrics, valueOf } = await measured('campaigns');
    await schema.dataSource.query('ALTER TABLE dead_letters RENAME TO hidden_letters');

    expect(await valueOf('pix_dead_letters')).toBeUndefined();
    expect(await valueOf('pix_metrics_source_up', { source: 'outbox' })).toBe(0);
    expect(await valueOf('pix_redis_up', { used_for: 'queues' })).toBe(1);
    expect(await metrics.registry.metrics()).toContain('nodejs_heap_size_used_bytes');

    await schema.dataSource.query('ALTER TABLE hidden_letters RENAME TO dead_letters');
    expect(await valueOf('pix_dead_letters')).toBe(0);
    expect(await valueOf('pix_metrics_source_up', { source: 'outbox' })).toBe(1);
  });

  it('go with messages that keep the id of the request that sent them', async () => {
    await inScope({ requestId: 'the-request' }, () => enqueue('one'));
    await redis.relayOf(schema.dataSource).relayOnce();
    const seen: unknown[] = [];
    const consumer = createConsumer({
      service: 'campaigns',
      connection: redis.connection,
      namespace: redis.namespace,
      logger: redis.logger,
      handlers: [handle(greet, async () => void seen.push(currentScope()))],
      context: () => ({}),
    });
    consumer.start();

    await eventually(() => seen.length === 1);
    expect(seen).toEqual([{ requestId: 'the-request' }]);
    await consumer.stop();
  });
});
