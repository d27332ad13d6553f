import { randomBytes } from 'node:crypto';
import { Queue } from 'bullmq';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { createBurials } from '../src/burials';
import { createConsumer } from '../src/consumer';
import type { Handler } from '../src/jobs';
import { mastersOf, queueConnection } from '../src/queue-connection';
import { createReconciler } from '../src/reconciler';
import { createRelay } from '../src/relay';
import { testConfig } from '../src/testing';

const silent = pino({ level: 'silent' });

/** Redis under a namespace of its own: everything made here is closed, and its keys deleted, by `clean`. */
export const givenRedis = (url = testConfig('kit').redisUrl) => {
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connection = queueConnection(url);
  const closings: (() => Promise<unknown>)[] = [];

  const keys = async (): Promise<string[]> => {
    const servers = await mastersOf(connection);
    return (await Promise.all(servers.map((server) => server.keys(`{${namespace}-*`)))).flat();
  };
  return {
    namespace,
    connection,
    logger: silent,
    keys,
    /** The queue of a service, as the relay fills it. */
    queueOf(service: string): Queue {
      const queue = new Queue(service, { connection, prefix: `{${namespace}-${service}}` });
      queue.on('error', () => undefined); // BullMQ would write what happens to a connection to the console.
      closings.push(() => queue.close());
      return queue;
    },
    relayOf(dataSource: DataSource) {
      const relay = createRelay({ dataSource, connection, namespace, logger: silent });
      closings.push(() => relay.stop());
      return relay;
    },
    reconcilerOf(dataSource: DataSource, service: string) {
      const reconciler = createReconciler({ dataSource, connection, namespace, service, logger: silent });
      closings.push(() => reconciler.close());
      return reconciler;
    },
    burialsOf(dataSource: DataSource, service: string) {
      const burials = createBurials({ dataSource, connection, namespace, service, logger: silent });
      closings.push(() => burials.close());
      return burials;
    },
    /** A running worker of a service. Closed first, so that no job is left halfway. */
    consumerOf(
      service: string,
      handlers: Handler<object>[],
      bury?: ReturnType<typeof createBurials>['bury'],
      stalledIntervalMs = 30_000,
    ) {
      const consumer = createConsumer({
        ...(bury && { bury }),
        service,
        connection,
        namespace,
        logger: silent,
        handlers,
        context: () => ({}),
        stalledIntervalMs,
      });
      consumer.start();
      closings.unshift(() => consumer.stop());
      return consumer;
    },
    async clean(): Promise<void> {
      for (const close of closings) await close();
      for (const key of await keys()) await connection.unlink(key); // One by one: a cluster takes no two of different slots.
      await connection.quit();
    },
  };
};

/** Waits until it holds; fails after 10 s. */
export const eventually = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let left = 500; left > 0; left -= 1) {
    if (await holds()) return;
    await pause(20);
  }
  throw new Error('It did not happen within 10 s.');
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
