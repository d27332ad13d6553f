import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolConnection } from 'mysql2';
import { createConnection } from 'mysql2/promise';
import { DataSource, type EntityManager, type EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { MESSAGING_MIGRATIONS } from './messaging-tables';
import { tracedStatements } from './traced-statements';

export type Migration = new () => MigrationInterface;

/** The data source of one service: its own schema, its own migrations, one isolation level, a bounded queue. */
export const createDataSource = (options: {
  url: string;
  poolSize: number;
  entities: EntitySchema[];
  migrations: Migration[];
  /** Whether nothing may be written on its connections: those to a replica. */
  isReadOnly?: boolean;
  /** How long a statement may stay without a word of the server. */
  silenceMs?: number;
}): DataSource =>
  new (options.isReadOnly ? ReadOnlyDataSource : ServiceDataSource)(options.silenceMs ?? SILENCE_MS, {
    type: 'mariadb',
    url: options.url,
    entities: options.entities,
    migrations: [...MESSAGING_MIGRATIONS, ...options.migrations],
    migrationsTableName: 'migrations',
    synchronize: false,
    charset: 'utf8mb4',
    timezone: 'Z',
    poolSize: options.poolSize,
    extra: {
      maxIdle: options.poolSize,
      idleTimeout: 60_000,
      queueLimit: 1_000,
      enableKeepAlive: true,
      connectTimeout: CONNECT_WITHIN_MS,
      jsonStrings: true, // Repositories read JSON columns themselves; the driver would hand over objects.
    },
  });

const CONNECT_WITHIN_MS = 5_000;

/** More than any statement of ours takes. Without it, one whose answer is lost on the way would keep its connection for hours. */
const SILENCE_MS = 120_000;

const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

const WAIT_FOR_SERVER_MS = 60_000;
const KNOCK_EVERY_MS = 100;

/**
 * Says the isolation level once a connection (docs/adr/0002) rather than once a transaction: a round trip less for each of them.
 * Waits for a server that is not there yet: when everything starts at once, a process that ended instead would be started
 * again later and later.
 */
class ServiceDataSource extends DataSource {
  protected readonly session: string = ISOLATION;

  constructor(
    private silenceMs: number,
    options: ConstructorParameters<typeof DataSource>[0],
  ) {
    super(options);
  }

  /** Migrations take the time they need. */
  endure(): void {
    this.silenceMs = 0;
  }

  override async initialize(): Promise<this> {
    for (const until = performance.now() + WAIT_FOR_SERVER_MS; ; await sleep(KNOCK_EVERY_MS)) {
      try {
        await super.initialize();
        break;
      } catch (error) {
        if (!isAway(error) || performance.now() > until) throw error;
      }
    }
    const pool = poolOf(this);
    await new Promise<void>((resolve, reject) => {
      pool.getConnection((error, connection) => {
        if (error) return reject(error);
        this.watch(connection); // The one connection there is so far.
        connection.release();
        resolve();
      });
    });
    await this.query(this.session);
    pool.on('connection', (connection) => {
      this.watch(connection);
      connection.query(this.session, (error) => {
        if (error) connection.destroy();
      });
    });
    return this;
  }

  override createQueryRunner(...mode: Parameters<DataSource['createQueryRunner']>): QueryRunner {
    return tracedStatements(super.createQueryRunner(...mode));
  }

  private watch(connection: PoolConnection): void {
    const { stream } = connection as unknown as { stream: Socket };
    stream.setTimeout(this.silenceMs, () => stream.destroy(lost('The database has not answered.')));
  }
}

class ReadOnlyDataSource extends ServiceDataSource {
  protected override readonly session = `${ISOLATION}, READ ONLY`;
}

const lost = (message: string): Error => Object.assign(new Error(message), { code: 'ETIMEDOUT' });

/** The driver's own pool; TypeORM does not tell its type. */
export const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { pool: Pool }).pool;

/** Creates the schema where it is missing, then runs what is new, one process at a time. */
export const migrate = async (dataSource: DataSource, url: string): Promise<number> => {
  await createSchema(url);
  if (dataSource instanceof ServiceDataSource) dataSource.endure();
  await dataSource.initialize();

  const runner = dataSource.createQueryRunner(); // GET_LOCK belongs to a connection: this one is kept.
  const [lock] = await runner.query(`SELECT GET_LOCK(CONCAT('migrations-', DATABASE()), 60) AS taken`);
  if (Number(lock.taken) !== 1) throw new Error('Another process has been migrating this schema for 60 s; try again.');
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).length;
  } finally {
    await runner.query(`SELECT RELEASE_LOCK(CONCAT('migrations-', DATABASE()))`);
    await runner.release();
  }
};

const createSchema = async (url: string): Promise<void> => {
  const server = new URL(url);
  const schema = server.pathname.slice(1);
  server.pathname = '/';
  const connection = await createConnection(server.href);
  await connection.query(
    `CREATE DATABASE IF NOT EXISTS \`${schema.replaceAll('`', '')}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
  );
  await connection.end();
};

// Deadlock, lock wait, changed since read, node not ready; then the server goes away: shutdown, connection killed.
const TRANSIENT_ERRNOS = new Set([1213, 1205, 1020, 1047, 1053, 1927]);
const LOST_CONNECTION = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'ECONNRESET',
  'EPIPE',
  'ECONNREFUSED',
  'ETIMEDOUT',
]);
const ATTEMPTS = 8;

/** The hold a request has on its idempotency key, which every transaction of it confirms in its own commit. */
export type Claim = {
  /** Notes an effect in the transaction that has it; throws when another request took the key over, and nothing is stored. */
  note(db: EntityManager): Promise<void>;
  /** Whether the last effect noted was committed, once the connection that said `COMMIT` was lost. */
  isCommitted(): Promise<boolean>;
  /** The last effect noted is stored. */
  committed(): void;
};

/**
 * Runs the whole of `work` in one transaction, again from its start when the database says « try again » or goes away, be it at the
 * commit: `work` bears being run again. Under a claim, a commit whose answer was lost is looked up rather than done again.
 */
export const inTransaction = <T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  claim?: Claim,
): Promise<T> => patiently(claim ? noted(dataSource, work, claim) : () => dataSource.transaction(work));

const patiently = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      await sleep(2 ** attempt * 5 * (0.5 + Math.random()));
    }
  }
};

const noted = <T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
  claim: Claim,
): (() => Promise<T>) => {
  let done: { readonly value: T } | null = null;
  return async () => {
    if (!done || !(await claim.isCommitted())) {
      done = null;
      done = await dataSource.transaction(async (db) => {
        const value = await work(db);
        await claim.note(db);
        done = { value };
        return done;
      });
    }
    claim.committed();
    return done.value;
  };
};

// MariaDB's codes are misnamed by the driver: only `errno` can be trusted.
const isTransient = (error: unknown): boolean => {
  const { errno, message } = driverError(error);
  const isClosed = Boolean(message?.endsWith('connection is in closed state')); // The driver gives it no code.
  return TRANSIENT_ERRNOS.has(errno ?? 0) || isAway(error) || isClosed;
};

const isAway = (error: unknown): boolean => LOST_CONNECTION.has(driverError(error).code ?? '');

/** Whether a statement failed on the unique key of that name, the last word of the message: a value may look like one. */
export const isDuplicate = (error: unknown, key: string): boolean => {
  const { errno, message } = driverError(error);
  const name = message?.match(/ for key '([^']*)'$/)?.[1];
  return errno === 1062 && (name === key || Boolean(name?.endsWith(`.${key}`)));
};

type DriverError = { errno?: number; code?: string; message?: string };

const driverError = (error: unknown): DriverError => {
  const candidate = error as DriverError & { driverError?: DriverError };
  return candidate?.driverError ?? candidate ?? {};
};
