import type { Logger } from './logger';
import type { OpenRedis } from './redis-client';

const COMMAND_TIMEOUT_MS = 1_000;
const CHANNELS = 'pix:live:';

/** The channel of a live field about one thing: `pix:live:rosterImport:<id>`. */
export const liveChannel = (field: string, id: string): string => `${CHANNELS}${field}:${id}`;

// Its library is read with the first thing told: a process at rest holds 5 MB less.
const connect = async (url: string, logger: Logger): Promise<OpenRedis> => {
  const { openRedis } = await import('@pix/kit/redis-client');
  return openRedis({ url, logger, timeoutMs: COMMAND_TIMEOUT_MS });
};

/**
 * Tells those who watch that something changed (product G3). `field` is the `Subscription` field, which has the name, the
 * arguments and the type of a `Query` field; `id` the value of its first argument. To be called after the commit. What is
 * told is only that it is worth asking again: a message that gets lost is made up for by the next, or by the gateway's
 * own look every few seconds, so nothing here fails or waits.
 */
export const createLive = (options: { redisUrl: string; logger: Logger }) => {
  let redis: Promise<OpenRedis> | null = null;
  let isClosed = false;

  return {
    tell(field: string, id: string): void {
      if (isClosed) return;
      redis ??= connect(options.redisUrl, options.logger);
      redis
        .then((open) => open.ready())
        .then((client) => client.publish(liveChannel(field, id), ''))
        .catch(() => {});
    },

    async close(): Promise<void> {
      isClosed = true;
      (await redis)?.destroy();
    },
  };
};

export type Live = ReturnType<typeof createLive>;

/** The same for what changes very often: of one thing at once, then at most once a period, the last change included (G3). */
export const atMostEvery = (periodMs: number, live: Pick<Live, 'tell'>): Pick<Live, 'tell'> => {
  const resting = new Map<string, { hasNews: boolean }>();

  const tell = (field: string, id: string): void => {
    const channel = liveChannel(field, id);
    const before = resting.get(channel);
    if (before) {
      before.hasNews = true;
      return;
    }
    const rest = { hasNews: false };
    resting.set(channel, rest);
    live.tell(field, id);
    setTimeout(() => {
      resting.delete(channel);
      if (rest.hasNews) tell(field, id);
    }, periodMs).unref();
  };

  return { tell };
};
