import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';
import { noteFirstFailure } from './burials';
import type { Delivery, Handler } from './jobs';
import type { Logger } from './logger';
import { originOf } from './message-origin';
import type { MessageCounts } from './metrics/messages';
import type { QueueConnection } from './queue-connection';
import { queuePrefix } from './queues';
import { inScope } from './request-scope';
import { traced } from './tracing';

/** Runs the handlers of one service. Refuses to start when a message name has two handlers. */
export const createConsumer = <Context>(options: {
  service: string;
  connection: QueueConnection;
  namespace: string;
  logger: Logger;
  handlers: readonly Handler<Context>[];
  context: (delivery: Delivery) => Context;
  /** Keeps a message whose attempts are exhausted. */
  bury?: (job: Job) => Promise<void>;
  counts?: Pick<MessageCounts, 'jobEnded'>;
  concurrency?: number;
  /** How often jobs whose worker died are looked for. */
  stalledIntervalMs?: number;
}) => {
  const byName = new Map(options.handlers.map((handler) => [handler.name, handler]));
  if (byName.size !== options.handlers.length) throw new Error('Two handlers have the same message name.');

  /** How each job that is running would be given back to the queue. */
  const running = new Set<() => Promise<unknown>>();
  const worker = new Worker(
    options.service,
    async (job, token = '') => {
      const handler = byName.get(job.name);
      if (!handler) throw new Error(`No handler for ${job.name}: is an older worker still running?`);
      const delivery = { messageId: job.id ?? '', attempt: job.attemptsMade + 1 };
      const handBack = (): Promise<unknown> => job.moveToWait(token);
      running.add(handBack);
      const began = performance.now();
      const ended = (outcome: 'done' | 'failed'): void =>
        options.counts?.jobEnded(job.name, outcome, (performance.now() - began) / 1_000);
      const { logger } = options;
      try {
        await asSent(job, async () => {
          await handler.run(options.context(delivery), job.data, delivery);
          logger.debug({ job: job.name, ...delivery }, 'job done');
        });
        ended('done');
      } catch (error) {
        ended('failed');
        await noteFirstFailure(job);
        throw error;
      } finally {
        running.delete(handBack);
      }
    },
    {
      connection: options.connection,
      prefix: queuePrefix(options.namespace, options.service),
      concurrency: options.concurrency ?? 8,
      maxStalledCount: MOST_DEATHS,
      stalledInterval: options.stalledIntervalMs ?? 30_000,
      autorun: false,
    },
  );
  worker.on('error', (error) => options.logger.warn({ error }, 'worker connection'));
  const burials = new Set<Promise<void>>();
  worker.on('failed', (job, error) => {
    const failed = { job: job?.name, messageId: job?.id, attempt: job?.attemptsMade, error };
    inScope({ requestId: originOf(job?.id ?? '', job?.opts ?? {}).requestId }, () =>
      options.logger.error(failed, 'job failed'),
    );
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
    /** Takes no job any more and lets those that run finish; those that take longer go back, at once and for any worker. */
    async stop({ withinMs = FINISH_WITHIN_MS } = {}): Promise<void> {
      const late = new AbortController();
      const finished = worker.close().finally(() => late.abort());
      await Promise.race([finished, sleep(withinMs, undefined, { signal: late.signal }).catch(() => undefined)]);
      const back = await Promise.allSettled([...running].map((handBack) => handBack()));
      for (const outcome of back)
        if (outcome.status === 'rejected') options.logger.warn({ error: outcome.reason }, 'job not given back');
      await Promise.all(burials);
    },
  };
};

/** Runs a job as a part of the request that sent it: its id, its trace. */
const asSent = ({ id = '', name, opts }: Job, run: () => Promise<void>): Promise<void> => {
  const { requestId, parent } = originOf(id, opts);
  const span = { name: `job ${name}`, kind: 'consumer', attributes: { 'messaging.message.id': id }, parent } as const;
  return inScope({ requestId }, () => traced(span, run));
};

/** Well under the 10 s a process is given to end: without it a job would stay taken until its lock ends, and count as stalled. */
const FINISH_WITHIN_MS = 6_000;

/**
 * A job is given up when so many workers have died with it: BullMQ's own 1 would give up, without having tried it twice, what was under way
 * in two outages. Not without end: a job may be what kills them.
 */
const MOST_DEATHS = 10;
