import type { Job, Queue } from 'bullmq';
import type { DataSource } from 'typeorm';
import { type Logger, withoutValues } from './logger';
import type { MessageCounts } from './metrics/messages';
import type { QueueConnection } from './queue-connection';
import { createQueues } from './queues';

const PAGE = 100;
const ERROR_LENGTH = 500;

/** What we write on a job beside what it was told. */
type Notes = { readonly firstFailedAt?: number; readonly isBuried?: boolean };

const notesOf = ({ progress }: Job): Notes => (typeof progress === 'object' ? progress : {});

/** BullMQ forgets when a job failed first: it is noted on the job, if Redis takes it, and never in place of the failure itself. */
export const noteFirstFailure = async (job: Job): Promise<void> => {
  if (notesOf(job).firstFailedAt !== undefined || job.repeatJobKey) return;
  await job.updateProgress({ firstFailedAt: job.processedOn ?? job.timestamp }).catch(() => undefined);
};

/** Whether what failed for good is kept as a dead letter, so that Redis may forget it. */
export const isBuried = async (queue: Queue, id: string): Promise<boolean> => {
  const job = await queue.getJob(id);
  return Boolean(job && notesOf(job).isBuried);
};

/** Keeps the messages whose attempts are exhausted in `dead_letters`: the database is not wiped, Redis may be (docs/adr/0013). */
export const createBurials = (options: {
  dataSource: DataSource;
  connection: QueueConnection;
  namespace: string;
  service: string;
  logger: Logger;
  counts?: Pick<MessageCounts, 'buried'>;
}) => {
  const queues = createQueues(options);

  const bury = async (job: Job): Promise<void> => {
    if (job.repeatJobKey || notesOf(job).isBuried) return; // A schedule comes again by itself.
    await keep(options.dataSource, job);
    await job.updateProgress({ ...notesOf(job), isBuried: true });
    options.counts?.buried(job.name);
    options.logger.error({ job: job.name, messageId: job.id }, 'dead letter');
  };

  return {
    bury,
    /** Buries what failed without anybody to bury it: its process died, or the database was away. */
    async sweep(): Promise<void> {
      const queue = queues.of(options.service);
      for (let from = 0; ; from += PAGE) {
        const failed = await queue.getFailed(from, from + PAGE - 1);
        for (const job of failed) await bury(job as Job);
        if (failed.length < PAGE) return;
      }
    },
    close: queues.close,
  };
};

const keep = async (dataSource: DataSource, job: Job): Promise<void> => {
  const lastFailedAt = job.finishedOn ?? job.timestamp;
  await dataSource.query(
    `INSERT INTO dead_letters (message_id, name, payload, error, attempts, first_failed_at, last_failed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE error = VALUES(error), attempts = VALUES(attempts), last_failed_at = VALUES(last_failed_at)`,
    [
      job.id,
      job.name,
      JSON.stringify(job.data),
      withoutValues(job.failedReason ?? '').slice(0, ERROR_LENGTH),
      job.attemptsMade,
      new Date(notesOf(job).firstFailedAt ?? lastFailedAt),
      new Date(lastFailedAt),
    ],
  );
};
