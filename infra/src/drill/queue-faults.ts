import { createLogger } from '@pix/kit/logger';
import { mastersOf, queueConnection } from '@pix/kit/queue-connection';
import { createQueues, QUEUE_NAMESPACE, queuePrefix } from '@pix/kit/queues';
import { serviceNames } from '../service-names';
import type { Ground } from './stage';

const REPEATED_A_QUEUE = 300;

/** Redis forgets everything, as after a wipe or a restore of nothing. */
export const flushQueues = async ({ redisUrl }: Pick<Ground, 'redisUrl'>): Promise<void> => {
  const connection = queueConnection(redisUrl);
  for (const server of await mastersOf(connection)) await server.flushall();
  await connection.quit();
};

/** What was handled is handled again, under the same id: what a queue that promises « at least once » may do. */
export const deliverTwice = async ({ redisUrl }: Ground): Promise<void> => {
  const connection = queueConnection(redisUrl);
  const queues = createQueues({ connection, namespace: QUEUE_NAMESPACE, logger: createLogger('drill', 'error') });
  for (const name of serviceNames) {
    const jobs = await queues.of(name).getCompleted(0, REPEATED_A_QUEUE - 1);
    await Promise.all(jobs.map((job) => job.retry('completed').catch(() => undefined))); // One may have gone meanwhile.
  }
  await queues.close();
  await connection.quit();
};

/** How many jobs the workers of a service hold at this moment. */
export const heldJobs = async (redisUrl: string, service: string) => {
  const connection = queueConnection(redisUrl);
  const key = `${queuePrefix(QUEUE_NAMESPACE, service)}:${service}:active`;
  return { count: () => connection.llen(key), close: () => connection.quit() };
};
