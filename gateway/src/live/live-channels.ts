import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@pix/kit/logger';
import { type OpenRedis, openRedis } from '@pix/kit/redis-client';

const CONNECT_WITHIN_MS = 500;
const COMMAND_TIMEOUT_MS = 5_000;

/**
 * The channels watched by this process, over one Redis connection, each subscribed once however many watch it. Without Redis
 * nothing is heard and nothing fails: a live view looks by itself.
 */
export const createLiveChannels = ({ redisUrl, logger }: { redisUrl: string; logger: Logger }) => {
  const watched = new Map<string, Set<() => void>>();
  let redis: OpenRedis | null = null;

  const hear = (_: string | Buffer, channel: string | Buffer): void => {
    for (const ring of watched.get(String(channel)) ?? []) ring();
  };
  const connected = (): OpenRedis => {
    redis ??= openRedis({ url: redisUrl, logger, timeoutMs: COMMAND_TIMEOUT_MS, onReady: hearAgain });
    return redis;
  };
  // What was asked while the connection was lost is asked again; what was missed meanwhile, looked for.
  const hearAgain = (): void => {
    const channels = [...watched.keys()];
    if (channels.length === 0) return;
    const ringAll = () => channels.forEach((channel) => hear('', channel));
    connected()
      .ready()
      .then((client) => client.subscribe(channels, hear))
      .then(ringAll, () => {});
  };

  return {
    /** Rings at each message on the channel from now on; answers how to stop. Without Redis it does not wait long. */
    async watch(channel: string, ring: () => void): Promise<() => void> {
      const rings = watched.get(channel) ?? new Set();
      watched.set(channel, rings);
      rings.add(ring);
      const open = connected();
      const asked = async (): Promise<unknown> => (await open.ready()).subscribe(channel, hear);
      if (open.isUp()) await Promise.race([asked().catch(() => {}), pause(CONNECT_WITHIN_MS, null, { ref: false })]);

      return () => {
        rings.delete(ring);
        if (rings.size > 0 || watched.get(channel) !== rings) return;
        watched.delete(channel);
        open
          .ready()
          .then((client) => client.unsubscribe(channel, hear))
          .catch(() => {});
      };
    },

    /** Whether Redis is there; `null` when nothing has needed it yet. */
    isUp: (): boolean | null => redis && redis.isUp(),

    async close(): Promise<void> {
      redis?.destroy();
    },
  };
};

export type LiveChannels = ReturnType<typeof createLiveChannels>;
