import type { Logger } from './logger';
import { type OpenRedis, openRedis, type RedisClient } from './redis-client';

/**
 * Redis for what may be forgotten: counts, marks, locks. Another one than the queues', which must refuse rather than forget, or another
 * database of it (docs/adr/0004). Connects when it is first used; each command has its deadline, whether it was sent or not.
 */
export const createCacheRedis = (options: { url: string; timeoutMs: number; logger: Logger }) => {
  const { timeoutMs } = options;
  let redis: OpenRedis | null = null;
  let isClosed = false;

  return {
    /** Runs commands; fails when they are not answered in time. */
    run<Answer>(act: (client: RedisClient) => Promise<Answer>): Promise<Answer> {
      if (isClosed) return Promise.reject(new Error('The connection to Redis is closed.'));
      redis ??= openRedis(options);
      return within(timeoutMs, redis.ready().then(act));
    },
    /** Whether it is there; `null` when nothing has needed it yet. */
    isUp: (): boolean | null => redis && redis.isUp(),

    async close(): Promise<void> {
      isClosed = true;
      redis?.destroy();
    },
  };
};

// The client's own deadline ends when a command is sent: a Redis that is frozen would be waited for.
const within = <Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Redis has not answered within ${ms} ms.`)), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
