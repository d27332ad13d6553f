import { Queue } from 'bullmq';
import type { Logger } from './logger';
import type { QueueConnection } from './queue-connection';

/** Redis keys of queues begin with it. */
export const QUEUE_NAMESPACE = 'pix';

// One hash tag a service: the keys of a queue stay together on a Redis Cluster. Tests add their own prefix.
export const queuePrefix = (namespace: string, service: string): string => `{${namespace}-${service}}`;

/** The queues of services, opened when first needed. */
export const createQueues = (options: { connection: QueueConnection; namespace: string; logger: Logger }) => {
  const opened = new Map<string, Queue>();
  return {
    of(service: string): Queue {
      const known = opened.get(service);
      if (known) return known;
      const { connection, namespace, logger } = options;
      const queue = new Queue(service, { connection, prefix: queuePrefix(namespace, service) });
      queue.on('error', (error) => logger.warn({ error }, 'queue connection'));
      opened.set(service, queue);
      return queue;
    },
    close: (): Promise<unknown> => Promise.all([...opened.values()].map((queue) => queue.close())),
  };
};
