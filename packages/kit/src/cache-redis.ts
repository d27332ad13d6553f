import { createClient } from 'redis';
import type { Logger } from './logger';
import { outsideScope } from './request-scope';

const SILENCE_MS = 5_000;
const MOST_WAITING = 10_000;

const clientOn = (url: string, timeoutMs: number) =>
  createClient({
    url,
    socket: {
      connectTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 2_000),
    },
    pingInterval: SILENCE_MS / 2,
    commandOptions: { timeout: timeoutMs },
    commandsQueueMaxLength: MOST_WAITING,
  });

export type CacheClient = ReturnType<typeof clientOn>;

/**
 * Redis for what may be forgotten: counts, marks, locks. Another one than the queues', which must refuse rather than forget, or another
 * database of it (docs/adr/0004). Connects when it is first used; each command has its deadline, whether it was sent or not.
 */
export const createCacheRedis = (options: { url: string; timeoutMs: number; logger: Logger }) => {
  const { url, timeoutMs, logger } = options;
  let client: CacheClient | null = null;
  let isClosed = false;

  const connected = (): CacheClient => {
    if (client) return client;
    const made = clientOn(url, timeoutMs);
    made.on('error', (error: unknown) => logger.warn({ error }, 'redis connection'));
    outsideScope(() => made.connect()).catch(() => {}); // told by the « error » event
    client = made;
    return made;
  };

  return {
    /** Runs commands; fails when they are not answered in time. */
    run<Answer>(act: (client: CacheClient) => Promise<Answer>): Promise<Answer> {
      if (isClosed) return Promise.reject(new Error('The connection to Redis is closed.'));
      return within(timeoutMs, act(connected()));
    },
    /** Whether it is there; `null` when nothing has needed it yet. */
    isUp: (): boolean | null => client && client.isReady,

    async close(): Promise<void> {
      isClosed = true;
      client?.destroy();
    },
  };
};

// The client's own deadline ends when a command is sent: a Redis that is frozen would be waited for.
const within = <Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Redis has not answered within ${ms} ms.`)), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
