import type { DataSource, EntityManager, EntitySchema } from 'typeorm';
import { createDataSource } from './database';
import type { Logger } from './logger';

const LOOK_EVERY_MS = 2_000;
/** How late a replica may be: what is read there says « as of some seconds ago » whatever happens. */
const MOST_LATE_SECONDS = 10;

export type StaleReads<Stores> = {
  /** The stores to read what may be some seconds old from: on the replica, or where all is when there is none or it is too late. */
  stores(): Stores;
  close(): Promise<void>;
};

/**
 * Sends reads that may be stale to a replica (`DATABASE_REPLICA_URL`). Which may is written where they are made: a use case that says
 * `staleReads.certificates` accepts an answer of ten seconds ago; everything else, and everything before a decision, asks the primary.
 * A replica that stopped following, or does not say how late it is, is not asked. Nothing can be written on its connections.
 */
export const createStaleReads = async <Stores>(options: {
  dataSource: DataSource;
  database: { replicaUrl?: string; poolSize: number };
  storesOn: (db: EntityManager) => Stores;
  logger: Logger;
}): Promise<StaleReads<Stores>> => {
  const { dataSource, database, storesOn, logger } = options;
  const stores = storesOn(dataSource.manager);
  if (!database.replicaUrl) return { stores: () => stores, close: async () => {} };
  const replica = createDataSource({
    url: database.replicaUrl,
    poolSize: database.poolSize,
    entities: dataSource.options.entities as EntitySchema[],
    migrations: [],
    isReadOnly: true,
  });
  let lateStores: Stores | null = null;
  let isFresh = false;

  const look = async (): Promise<void> => {
    const wasFresh = isFresh;
    try {
      if (!replica.isInitialized) await replica.initialize();
      lateStores ??= storesOn(replica.manager);
      isFresh = await follows(replica);
    } catch (error) {
      isFresh = false;
      if (wasFresh) logger.warn({ error }, 'replica: away');
    }
    if (wasFresh !== isFresh) logger.warn({ isFresh }, isFresh ? 'replica: asked' : 'replica: not asked, too late');
  };

  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  let isClosed = false;
  const lookAgain = (): void => {
    looking = look().then(() => {
      if (!isClosed) timer = setTimeout(lookAgain, LOOK_EVERY_MS).unref();
    });
  };
  lookAgain();
  await looking;

  return {
    stores: () => (isFresh && lateStores ? lateStores : stores),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await looking;
      if (replica.isInitialized) await replica.destroy();
    },
  };
};

/** Whether the replica applies what it gets, and how late: by its own word, which takes the right to `SLAVE MONITOR`. */
const follows = async (replica: DataSource): Promise<boolean> => {
  const [status] = await replica.query<{ Seconds_Behind_Master: number | string | null }[]>('SHOW SLAVE STATUS');
  const late = status?.Seconds_Behind_Master ?? null;
  return late !== null && Number(late) <= MOST_LATE_SECONDS;
};
