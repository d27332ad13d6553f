import type { ServiceName } from '@pix/events';
import type { DataSource } from 'typeorm';
import { createBurials } from './burials';
import { createConsumer } from './consumer';
import type { Delivery, Handler } from './jobs';
import { forgetOldKeys } from './key-store';
import type { Logger } from './logger';
import { COUNTS_NO_MESSAGE, messageMetrics } from './metrics/messages';
import type { Metrics } from './metrics/registry';
import { queueConnection } from './queue-connection';
import { QUEUE_NAMESPACE } from './queues';
import { createReconciler } from './reconciler';
import { createRelay } from './relay';
import { repeated } from './repeated';
import { planSchedules, type Schedule } from './schedules';
import { createStuckStates, type StuckState } from './stuck-states';

const RECONCILE_EVERY_MS = 5_000;
const BURY_EVERY_MS = 60_000;
const LOOK_FOR_STUCK_EVERY_MS = 60_000;
const FORGET_KEYS_EVERY_MS = 600_000;

type Messages<Context> = {
  readonly name: ServiceName;
  readonly logger: Logger;
  readonly dataSource: DataSource;
  readonly handlers: readonly Handler<Context>[];
  readonly schedules: readonly Schedule[];
  readonly stuckStates?: readonly StuckState[];
};

/** Everything a worker does with messages: sends them, handles them, has lost ones sent again, keeps dead ones. */
export const startMessaging = async <Context>(
  { name, logger, dataSource, handlers, schedules, stuckStates = [] }: Messages<Context>,
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
  const stuck = createStuckStates({ ...shared, service: name, states: stuckStates });
  const resuming = repeated({
    name: 'stuck states',
    everyMs: LOOK_FOR_STUCK_EVERY_MS,
    logger,
    work: stuck.resumeOnce,
  });
  const parts = [relay, reconciling, burying, resuming, forgetting, consumer];
  for (const part of parts) part.start();

  return {
    /** Fails when the worker cannot do its work. */
    async check(): Promise<void> {
      if (!consumer.isRunning()) throw new Error('the consumer is not running');
      await Promise.all([dataSource.query('SELECT 1'), connection.ping()]);
    },
    async stop(): Promise<void> {
      await Promise.all(parts.map((part) => part.stop()));
      await Promise.all([reconciler.close(), burials.close(), measured?.close()]);
      await connection.quit();
    },
  };
};
