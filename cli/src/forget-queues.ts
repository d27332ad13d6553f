import { serviceNames } from '@pix/infra/service-names';
import { impatientQueueConnection, mastersOf } from '@pix/kit/queue-connection';
import { QUEUE_NAMESPACE, queuePrefix } from '@pix/kit/queues';

const AT_ONCE = 1_000;

/** Removes every key of the queues, and no other: which sign-in sessions ended stays known. The outbox sends again what is not done. */
export const forgetQueues = async (redisUrl: string): Promise<void> => {
  const redis = impatientQueueConnection(redisUrl);
  try {
    for (const server of await mastersOf(redis))
      for (const service of serviceNames) {
        const match = `${queuePrefix(QUEUE_NAMESPACE, service)}:*`;
        for await (const keys of server.scanStream({ match, count: AT_ONCE }) as AsyncIterable<string[]>)
          if (keys.length > 0) await server.unlink(...keys); // Of one hash tag, so of one slot.
      }
  } finally {
    redis.disconnect();
  }
};
