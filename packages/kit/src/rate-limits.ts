import { createHmac } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Redis } from 'ioredis';
import { networkOf } from './client-network';
import type { Logger } from './logger';

const COMMAND_TIMEOUT_MS = 1_000;
const PAUSE_AFTER_FAILURE_MS = 1_000;

/** So many events in so many seconds, counted from the first. */
export type RateLimit = { readonly events: number; readonly windowSeconds: number };

/** Counts and looks in one step: two processes that count at once count two. A counter never lives without its end. */
const COUNT = `local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return {count, redis.call('TTL', KEYS[1])}`;

/**
 * How often something is done from one network address, counted in Redis for all processes together. Addresses are personal: what is kept
 * is a keyed hash, for the length of the window. Without an answer nobody is kept out, and the next second nobody asks again: what is limited
 * here is convenience for machines, never the only guard of something.
 */
export const createRateLimits = (options: { redisUrl: string; key: string; logger: Logger; namespace?: string }) => {
  const { namespace = '' } = options;
  let client: Redis | null = null;
  let silentUntil = 0;

  // Made at the first use: a process that limits nothing has no connection.
  const connected = (): Redis => {
    if (client) return client;
    client = new Redis(options.redisUrl, {
      commandTimeout: COMMAND_TIMEOUT_MS,
      connectTimeout: 5_000,
      maxRetriesPerRequest: 1,
      ...(namespace && { keyPrefix: namespace }),
    });
    client.on('error', (error) => options.logger.warn({ error }, 'redis connection'));
    return client;
  };

  const keyOf = (name: string, address: string): string =>
    `pix:rate:${name}:${createHmac('sha256', options.key)
      .update(`${name}/${networkOf(address)}`)
      .digest('base64url')}`;

  return {
    /** Counts one more; the seconds to wait when they are too many, 0 when they are not. */
    async count(name: string, address: string, { events, windowSeconds }: RateLimit): Promise<number> {
      if (performance.now() < silentUntil) return 0;
      try {
        const answer = await connected().eval(COUNT, 1, keyOf(name, address), windowSeconds);
        const [count, left] = answer as [number, number];
        return count > events ? Math.max(left, 1) : 0;
      } catch (error) {
        silentUntil = performance.now() + PAUSE_AFTER_FAILURE_MS;
        options.logger.warn({ error }, 'rates cannot be counted: nothing is limited meanwhile');
        return 0;
      }
    },

    async close(): Promise<void> {
      client?.disconnect();
    },
  };
};

export type RateLimits = ReturnType<typeof createRateLimits>;
