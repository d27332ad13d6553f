import { Redis } from 'ioredis';
import type { Logger } from './logger';
import { createOutage, type Outage } from './outage';
import { outsideScope } from './request-scope';

const COMMAND_TIMEOUT_MS = 250;

const keyOf = (sessionId: string): string => `pix:ended-session:${sessionId}`;

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
  let client: Redis | null = null;
  const outage = options.outage ?? createOutage();

  // Made at the first use: a process that neither tells nor asks has no connection.
  const connected = (): Redis => {
    client ??= outsideScope(connect);
    return client;
  };
  const connect = (): Redis => {
    const made = new Redis(options.redisUrl, {
      commandTimeout: COMMAND_TIMEOUT_MS,
      connectTimeout: 5_000,
      enableAutoPipelining: true,
      maxRetriesPerRequest: 1,
      ...(namespace && { keyPrefix: namespace }),
    });
    made.on('error', (error) => options.logger.warn({ error }, 'redis connection'));
    return made;
  };

  return {
    /** Notes that they ended, for some seconds. Throws when Redis does not take it: the caller tries again. */
    async add(sessionIds: readonly string[], seconds: number): Promise<void> {
      const redis = connected();
      await Promise.all(sessionIds.map((sessionId) => redis.set(keyOf(sessionId), '', 'EX', seconds)));
    },

    /** Whether this one is known to have ended. */
    async has(sessionId: string): Promise<boolean> {
      if (outage.isOn()) return false;
      try {
        return (await connected().exists(keyOf(sessionId))) === 1;
      } catch (error) {
        outage.begin();
        options.logger.warn({ error }, 'ended sign-in sessions cannot be looked at: access tokens pass until they end');
        return false;
      }
    },

    /** Whether Redis is there; `null` when nothing has needed it yet. */
    isUp: (): boolean | null => client && client.status === 'ready',

    async close(): Promise<void> {
      client?.disconnect();
    },
  };
};

export type EndedSessions = ReturnType<typeof createEndedSessions>;
