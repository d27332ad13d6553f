import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@pix/kit/logger';
import { outsideScope } from '@pix/kit/request-scope';
import { createClient } from 'redis';

const CONNECT_WITHIN_MS = 500;

/**
 * The channels watched by this process, over one Redis connection, each subscribed once however many watch it. Without Redis
 * nothing is heard and nothing fails: a live view looks by itself.
 */
export const createLiveChannels = ({ redisUrl, logger }: { redisUrl: string; logger: Logger }) => {
  const watched = new Map<string, Set<() => void>>();
  let client: ReturnType<typeof connection> | null = null;

  const hear = (_: string, channel: string): void => {
    for (const ring of watched.get(channel) ?? []) ring();
  };
  const connected = () => {
    client ??= outsideScope(connect);
    return client;
  };
  const connect = () => {
    const made = connection(redisUrl, logger);
    // What was asked while the connection was lost is asked again; what was missed meanwhile, looked for.
    made.on('ready', () => {
      const channels = [...watched.keys()];
      if (channels.length === 0) return;
      const ringAll = () => channels.forEach((channel) => hear('', channel));
      made.subscribe(channels, hear).then(ringAll, () => {});
    });
    made.connect().catch(() => {}); // told by the « error » event
    return made;
  };

  return {
    /** Rings at each message on the channel from now on; answers how to stop. Without Redis it does not wait long. */
    async watch(channel: string, ring: () => void): Promise<() => void> {
      const rings = watched.get(channel) ?? new Set();
      watched.set(channel, rings);
      rings.add(ring);
      const redis = connected();
      if (redis.isReady)
        await Promise.race([
          redis.subscribe(channel, hear).catch(() => {}),
          pause(CONNECT_WITHIN_MS, null, { ref: false }),
        ]);

      return () => {
        rings.delete(ring);
        if (rings.size > 0 || watched.get(channel) !== rings) return;
        watched.delete(channel);
        if (redis.isOpen) redis.unsubscribe(channel, hear).catch(() => {});
      };
    },

    /** Whether Redis is there; `null` when nothing has needed it yet. */
    isUp: (): boolean | null => client && client.isReady,

    async close(): Promise<void> {
      if (client?.isOpen) client.destroy();
    },
  };
};

export type LiveChannels = ReturnType<typeof createLiveChannels>;

const connection = (url: string, logger: Logger) => {
  const client = createClient({
    url,
    socket: { connectTimeout: 5_000, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1_000) },
  });
  client.on('error', (error: unknown) => logger.warn({ error }, 'redis connection of live views'));
  return client;
};
