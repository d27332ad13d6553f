import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolConnection } from 'mysql2';
import { createConnection } from 'mysql2/promise';
import { DataSource, type EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { driverError, isAway } from './database-errors';
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

/** Whether a statement failed on the unique key of that name, the last word of the message: a value may look like one. */
export const isDuplicate = (error: unknown, key: string): boolean => {
  const { errno, message } = driverError(error);
  const name = message?.match(/ for key '([^']*)'$/)?.[1];
  return errno === 1062 && (name === key || Boolean(name?.endsWith(`.${key}`)));
};
