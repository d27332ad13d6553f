import { Cluster, type ClusterOptions, Redis, type RedisOptions } from 'ioredis';
import { type Place, redisAddress } from './redis-address';

/** What BullMQ works on. ioredis, because its other adapter loses bulk adds after a failover and never starts on a cluster (docs/adr/0004). */
export type QueueConnection = Redis | Cluster;

type Wishes = Pick<RedisOptions, 'maxRetriesPerRequest' | 'lazyConnect' | 'connectTimeout' | 'commandTimeout'>;

const RETRY_EVERY_MS = 250;

/** Redis for the queues, as workers wait for it. */
export const queueConnection = (url: string): QueueConnection =>
  connectionTo(url, { maxRetriesPerRequest: null, connectTimeout: 5_000 }, PATIENT);

/** The same for a request, which is refused rather than kept waiting. Connects when it is first used. */
export const impatientQueueConnection = (url: string): QueueConnection =>
  connectionTo(
    url,
    { maxRetriesPerRequest: 1, lazyConnect: true, connectTimeout: 2_000, commandTimeout: 5_000 },
    IMPATIENT,
  );

/** How often a cluster is asked again for a place that moves: for 15 s, several times what a failover takes; for 2 s. */
const PATIENT = { maxRedirections: 60 };
const IMPATIENT = { maxRedirections: 8 };

const connectionTo = (url: string, wishes: Wishes, { maxRedirections }: typeof PATIENT): QueueConnection => {
  const address = redisAddress(url);
  const options = { ...wishes, enableReadyCheck: true, keepAlive: 10_000 };
  if (address.kind === 'SERVER') return new Redis(address.url, options);

  const { username, password, isEncrypted } = address;
  const access = { ...(username && { username }), ...(password && { password }), ...(isEncrypted && { tls: {} }) };
  if (address.kind === 'SENTINELS')
    return new Redis({
      ...options,
      ...access,
      sentinels: address.sentinels.map((place: Place) => ({ ...place })),
      ...(address.sentinelPassword && { sentinelPassword: address.sentinelPassword }),
      ...(isEncrypted && { sentinelTLS: {}, enableTLSForSentinelMode: true }),
      name: address.master,
      db: address.database,
      sentinelRetryStrategy: (tries) => Math.min(tries * 100, 1_000),
      reconnectOnError: (error) => (error.message.startsWith('READONLY') ? 2 : false), // A master that became a replica.
    });

  return new TimedCluster(address.nodes, wishes.commandTimeout, {
    redisOptions: { ...options, ...access },
    lazyConnect: wishes.lazyConnect ?? false,
    slotsRefreshTimeout: wishes.connectTimeout ?? 5_000,
    slotsRefreshInterval: 5_000,
    clusterRetryStrategy: (tries) => Math.min(tries * 100, 1_000),
    maxRedirections,
    retryDelayOnFailover: RETRY_EVERY_MS,
    retryDelayOnClusterDown: RETRY_EVERY_MS,
    retryDelayOnTryAgain: RETRY_EVERY_MS,
    // A certificate names the host, not its address.
    ...(isEncrypted && { dnsLookup: (host, found) => found(null, host) }),
  });
};

/** A cluster of ioredis keeps what is asked of it while no node answers, without end: here, for as long as a command may last. */
class TimedCluster extends Cluster {
  constructor(
    nodes: readonly Place[],
    private readonly timeoutMs: number | undefined,
    options: ClusterOptions,
  ) {
    super(
      nodes.map((place) => ({ ...place })),
      options as ClusterOptions & { redisOptions?: { replyMapping?: 'legacy' } },
    );
  }

  override sendCommand(...given: Parameters<Cluster['sendCommand']>): unknown {
    if (this.timeoutMs) given[0].setTimeout(this.timeoutMs);
    return super.sendCommand(...given);
  }
}

/** The servers that hold the keys, one by one: what looks through all keys, or forgets all, is asked of each. */
export const mastersOf = async (connection: QueueConnection): Promise<readonly Redis[]> => {
  if (connection instanceof Redis) return [connection];
  await connection.ping(); // One that has not connected yet knows no node.
  return connection.nodes('master');
};
