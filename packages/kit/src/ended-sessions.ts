import { createCacheRedis } from './cache-redis';
import type { Logger } from './logger';
import { createOutage, type Outage } from './outage';

const COMMAND_TIMEOUT_MS = 250;

/**
 * Sign-in sessions that ended before their access tokens did, in Redis, for as long as such a token could pass. Looking is
 * one command, sent together with those of other requests. Without an answer nobody is kept out: a token ends by itself
 * after minutes, and a Redis that is away must not stop an examination. The next second nobody asks again.
 */
export const createEndedSessions = (options: {
  redisUrl: string;
  logger: Logger;
  namespace?: string;
  outage?: Outage;
}) => {
  const { namespace = '' } = options;
  const outage = options.outage ?? createOutage();
  const redis = createCacheRedis({ url: options.redisUrl, timeoutMs: COMMAND_TIMEOUT_MS, logger: options.logger });
  const keyOf = (sessionId: string): string => `${namespace}pix:ended-session:${sessionId}`;

  return {
    /** Notes that they ended, for some seconds. Throws when Redis does not take it: the caller tries again. */
    async add(sessionIds: readonly string[], seconds: number): Promise<void> {
      const expiration = { type: 'EX', value: seconds } as const;
      await redis.run((client) =>
        Promise.all(sessionIds.map((sessionId) => client.set(keyOf(sessionId), '', { expiration }))),
      );
    },

    /** Whether this one is known to have ended. */
    async has(sessionId: string): Promise<boolean> {
      if (outage.isOn()) return false;
      try {
        return (await redis.run((client) => client.exists(keyOf(sessionId)))) === 1;
      } catch (error) {
        outage.begin();
        options.logger.warn({ error }, 'ended sign-in sessions cannot be looked at: access tokens pass until they end');
        return false;
      }
    },

    /** Whether Redis is there; `null` when nothing has needed it yet. */
    isUp: redis.isUp,

    close: redis.close,
  };
};

export type EndedSessions = ReturnType<typeof createEndedSessions>;
