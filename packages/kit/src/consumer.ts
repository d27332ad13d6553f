import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { noteFirstFailure } from './burials';
import type { Delivery, Handler } from './jobs';
import type { Logger } from './logger';
import { queuePrefix } from './queues';

/** Runs the handlers of one service. Refuses to start when a message name has two handlers. */
export const createConsumer = <Context>(options: {
  service: string;
  connection: Redis;
  namespace: string;
  logger: Logger;
  handlers: readonly Handler<Context>[];
  context: (delivery: Delivery) => Context;
  /** Keeps a message whose attempts are exhausted. */
  bury?: (job: Job) => Promise<void>;
  concurrency?: number;
}) => {
  const byName = new Map(options.handlers.map((handler) => [handler.name, handler]));
  if (byName.size !== options.handlers.length) throw new Error('Two handlers have the same message name.');

  const worker = new Worker(
    options.service,
    async (job) => {
      const handler = byName.get(job.name);
      if (!handler) throw new Error(`No handler for ${job.name}: is an older worker still running?`);
      const delivery = { messageId: job.id ?? '', attempt: job.attemptsMade + 1 };
      await handler.run(options.context(delivery), job.data, delivery).catch(async (error: unknown) => {
        await noteFirstFailure(job);
        throw error;
      });
    },
    {
      connection: options.connection,
      prefix: queuePrefix(options.namespace, options.service),
      concurrency: options.concurrency ?? 8,
      autorun: false,
    },
  );
  worker.on('error', (error) => options.logger.warn({ error }, 'worker connection'));
  const burials = new Set<Promise<void>>();
  worker.on('failed', (job, error) => {
    options.logger.error({ job: job?.name, messageId: job?.id, attempt: job?.attemptsMade, error }, 'job failed');
    if (!job?.finishedOn || !options.bury) return;
    const burial = options
      .bury(job)
      .catch((failure: unknown) => options.logger.warn({ error: failure }, 'dead letter: swept up later'))
      .finally(() => burials.delete(burial));
    burials.add(burial);
  });

  return {
    start(): void {
      worker.run().catch((error: unknown) => options.logger.fatal({ error }, 'worker stopped'));
    },
    isRunning: (): boolean => worker.isRunning(),
    async stop(): Promise<void> {
      await worker.close();
      await Promise.all(burials);
    },
  };
};
