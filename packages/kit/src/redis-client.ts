import { setTimeout as pause } from 'node:timers/promises';
import { createClient, createCluster, createSentinel } from 'redis';
import type { Logger } from './logger';
import { type RedisAddress, redisAddress } from './redis-address';
import { outsideScope } from './request-scope';

const SILENCE_MS = 5_000;
const RECONNECT_MS = 1_000;
const MOST_WAITING = 10_000;

/** The commands that the platform gives to Redis, beside those of the queues: one key each, so that a cluster takes them too. */
export type RedisClient = Pick<
  ReturnType<typeof createClient>,
  'set' | 'exists' | 'getDel' | 'eval' | 'evalSha' | 'publish'
> & {
  subscribe(channels: string | string[], hear: Hear): Promise<unknown>;
  unsubscribe(channel: string, hear: Hear): Promise<unknown>;
};

type Hear = (message: string | Buffer, channel: string | Buffer) => void;

export type OpenRedis = {
  /** For commands; where commands would not wait for the connection themselves, there once it is made. */
  ready(): Promise<RedisClient>;
  isUp(): boolean;
  destroy(): void;
};

type Options = {
  readonly url: string;
  readonly logger: Logger;
  /** How long a command may wait to be sent. */
  readonly timeoutMs: number;
  /** Whenever a connection was made, or made again. */
  readonly onReady?: () => void;
};

const socket = {
  connectTimeout: SILENCE_MS,
  socketTimeout: SILENCE_MS,
  reconnectStrategy: (retries: number) => Math.min(50 * 2 ** retries, RECONNECT_MS),
};
const perServer = { socket, pingInterval: SILENCE_MS / 2, commandsQueueMaxLength: MOST_WAITING };

/** Redis for all but the queues, whatever its installation. Goes on trying to connect until it is destroyed. */
export const openRedis = (options: Options): OpenRedis => {
  const address = redisAddress(options.url);
  return outsideScope(() => OPENERS[address.kind](address as never, options));
};

const warn =
  ({ logger }: Options) =>
  (error: unknown): void =>
    logger.warn({ error }, 'redis connection');

const openServer = ({ url }: RedisAddress & { kind: 'SERVER' }, options: Options): OpenRedis => {
  const client = createClient({ ...perServer, url, commandOptions: { timeout: options.timeoutMs } });
  client.on('error', warn(options)).on('ready', () => options.onReady?.());
  client.connect().catch(() => {}); // told by the « error » event
  return {
    ready: async () => client,
    isUp: () => client.isReady,
    destroy: () => {
      if (client.isOpen) client.destroy();
    },
  };
};

type Access = Pick<RedisAddress & { kind: 'CLUSTER' }, 'username' | 'password' | 'isEncrypted'>;

const accessOf = ({ username, password, isEncrypted }: Access) => ({
  ...(username && { username }),
  ...(password && { password }),
  socket: isEncrypted ? ({ ...socket, tls: true } as const) : socket,
});

const openSentinels = (address: RedisAddress & { kind: 'SENTINELS' }, options: Options): OpenRedis => {
  const client = createSentinel({
    name: address.master,
    sentinelRootNodes: address.sentinels.map((place) => ({ ...place })),
    commandOptions: { timeout: options.timeoutMs },
    nodeClientOptions: { ...perServer, ...accessOf(address), database: address.database },
    sentinelClientOptions: accessOf({ ...address, username: undefined, password: address.sentinelPassword }),
  });
  client.on('error', warn(options)).on('client-error', ({ error }: { error: unknown }) => warn(options)(error));
  client.on('ready', () => options.onReady?.());
  return { ...keepConnecting(client), isUp: () => client.isReady };
};

const openCluster = (address: RedisAddress & { kind: 'CLUSTER' }, options: Options): OpenRedis => {
  const client = createCluster({
    rootNodes: address.nodes.map(({ host, port }) => ({ socket: { host, port } })),
    defaults: { ...perServer, ...accessOf(address) },
    commandOptions: { timeout: options.timeoutMs },
    // A node that is lost is looked for where its replica is: soon, because a failover takes two seconds or three.
    topologyRefreshOnReconnectionAttemptStrategy: RECONNECT_MS / 2,
  });
  client.on('error', warn(options)).on('node-error', warn(options));
  for (const event of ['connect', 'node-ready']) client.on(event, () => options.onReady?.());
  return {
    ...keepConnecting(client),
    isUp: () => client.isReady && client.masters.every((node) => node.client?.isReady),
  };
};

const OPENERS = { SERVER: openServer, SENTINELS: openSentinels, CLUSTER: openCluster };

type Connectable = RedisClient & { connect(): Promise<unknown>; readonly isOpen: boolean; destroy(): unknown };

/** These give up when nobody answers the first time, and take no command before. */
const keepConnecting = (client: Connectable): Pick<OpenRedis, 'ready' | 'destroy'> => {
  let isOver = false;
  const connect = async (): Promise<RedisClient> => {
    for (;;) {
      const isConnected = await client.connect().then(
        () => true,
        () => false, // told by the « error » event
      );
      if (isOver && client.isOpen) await client.destroy();
      if (isConnected || isOver) return client;
      await pause(RECONNECT_MS, undefined, { ref: false });
    }
  };
  const connected = connect();
  return {
    ready: () => connected,
    destroy: () => {
      isOver = true;
      if (client.isOpen) void client.destroy();
    },
  };
};
