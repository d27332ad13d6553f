import type { DataSource } from 'typeorm';
import { createBurials } from './burials';
import { createConsumer } from './consumer';
import type { Delivery, Handler } from './jobs';
import { forgetOldKeys } from './key-store';
import type { Logger } from './logger';
import { COUNTS_NO_MESSAGE, messageMetrics } from './metrics/messages';
import type { Metrics } from './metrics/registry';
import { createRelay, QUEUE_NAMESPACE, queueConnection } from './queues';
import { createReconciler } from './reconciler';
import { repeated } from './repeated';
import { planSchedules, type Schedule } from './schedules';

const RECONCILE_EVERY_MS = 5_000;
const BURY_EVERY_MS = 60_000;
const FORGET_KEYS_EVERY_MS = 600_000;

type Messages<Context> = {
  readonly name: string;
  readonly logger: Logger;
  readonly dataSource: DataSource;
  readonly handlers: readonly Handler<Context>[];
  readonly schedules: readonly Schedule[];
};

/** Everything a worker does with messages: sends them, handles them, has lost ones sent again, keeps dead ones. */
export const startMessaging = async <Context>(
  { name, logger, dataSource, handlers, schedules }: Messages<Context>,
  given: { redisUrl: string; context: (delivery: Delivery) => Context; metrics?: Metrics | null },
) => {
  const { context, metrics } = given;
  const connection = queueConnection(given.redisUrl);
  connection.on('error', (error) => logger.warn({ error }, 'redis connection'));
  const sources = { connection, namespace: QUEUE_NAMESPACE, logger, dataSource, service: name };
  const measured = metrics
    ? messageMetrics(metrics, { ...sources, jobs: handlers.map((handler) => handler.name) })
    : null;
  const shared = { ...sources, counts: measured ?? COUNTS_NO_MESSAGE };
  const plan = { ...shared, schedules };
  await planSchedules(plan);

  const relay = createRelay(shared);
  const reconciler = createReconciler(shared);
  const burials = createBurials(shared);
  const consumer = createConsumer({ ...shared, handlers, context, bury: burials.bury });
  const reconcile = async (): Promise<void> => {
    await reconciler.reconcileOnce();
    await planSchedules(plan, { onlyMissing: true });
  };
  const reconciling = repeated({ name: 'reconciler', everyMs: RECONCILE_EVERY_MS, logger, work: reconcile });
  const burying = repeated({ name: 'dead letters', everyMs: BURY_EVERY_MS, logger, work: burials.sweep });
  const forgetting = repeated({
    name: 'idempotency keys',
    everyMs: FORGET_KEYS_EVERY_MS,
    logger,
    work: () => forgetOldKeys(dataSource),
  });
  for (const part of [relay, reconciling, burying, forgetting, consumer]) part.start();

  return {
    /** Fails when the worker cannot do its work. */
    async check(): Promise<void> {
      if (!consumer.isRunning()) throw new Error('the consumer is not running');
      await Promise.all([dataSource.query('SELECT 1'), connection.ping()]);
    },
    async stop(): Promise<void> {
      await Promise.all([relay, reconciling, burying, forgetting, consumer].map((part) => part.stop()));
      await Promise.all([reconciler.close(), burials.close(), measured?.close()]);
      await connection.quit();
    },
  };
};
