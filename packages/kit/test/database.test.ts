import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource, isDuplicate, migrate } from '../src/database';
import { listen } from '../src/http-server';
import { MESSAGING_MIGRATIONS } from '../src/messaging-tables';
import { prepared } from '../src/prepared';
import { inTransaction } from '../src/transactions';
import { dataSourceOn, dropSchema, freshUrl, givenSchema } from './given-schema';

class CreateRuns20260101000000 implements MigrationInterface {
  readonly name = 'CreateRuns20260101000000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DO SLEEP(0.2)');
    await runner.query('CREATE TABLE runs (at DATETIME(3) NOT NULL)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE runs');
  }
}

class NoteRun20260102000000 implements MigrationInterface {
  readonly name = 'NoteRun20260102000000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO runs (at) VALUES (NOW(3))');
    await runner.query('DO SLEEP(0.2)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM runs');
  }
}

/** Those of the messaging tables, and the two of these tests. */
const MIGRATIONS = MESSAGING_MIGRATIONS.length + 2;

describe('migrate', () => {
  const opened: { url: string; dataSource: DataSource }[] = [];
  const open = (url: string): DataSource => {
    const dataSource = dataSourceOn(url, [CreateRuns20260101000000, NoteRun20260102000000]);
    opened.push({ url, dataSource });
    return dataSource;
  };
  afterEach(async () => {
    const last = opened.at(-1);
    for (const { dataSource } of opened.slice(0, -1)) await dataSource.destroy();
    if (last) await dropSchema(last.dataSource, last.url);
    opened.length = 0;
  });

  it('runs each migration once when three start at once on a schema that does not exist', async () => {
    const url = freshUrl();
    const one = open(url);

    const counts = await Promise.all([one, open(url), open(url)].map((dataSource) => migrate(dataSource, url)));

    expect(counts.sort()).toEqual([0, 0, MIGRATIONS]);
    const [{ runs }] = await one.query('SELECT COUNT(*) AS runs FROM runs');
    expect(Number(runs)).toBe(1);
  });

  it('lets the next one migrate afterwards, and finds nothing to do', async () => {
    const url = freshUrl();

    expect([await migrate(open(url), url), await migrate(open(url), url)]).toEqual([MIGRATIONS, 0]);
  });

  it('goes down as it went up', async () => {
    const url = freshUrl();
    const dataSource = open(url);

    for (let left = await migrate(dataSource, url); left > 0; left -= 1) await dataSource.undoLastMigration();

    const tables = await dataSource.query<object[]>('SHOW TABLES');
    expect(tables).toHaveLength(1);
  });
});

describe('createDataSource', () => {
  it('reads committed rows on every connection, the first and those opened later', async () => {
    const { dataSource, drop } = await givenSchema();

    const levels = await Promise.all(
      Array.from({ length: 5 }, () =>
        inTransaction(dataSource, async (db) => {
          await db.query('DO SLEEP(0.05)'); // Long enough for the five to need five connections.
          const [row] = await db.query<{ id: string; level: string }[]>(
            'SELECT CONNECTION_ID() AS id, @@tx_isolation AS level',
          );
          return row;
        }),
      ),
    );

    expect(new Set(levels.map((row) => row?.id)).size).toBe(5);
    expect(new Set(levels.map((row) => row?.level))).toEqual(new Set(['READ-COMMITTED']));
    await drop();
  });
});

describe('a database that says nothing', () => {
  it('is given up after a while, and the statement tried again on another connection', async () => {
    const { url, drop } = await givenSchema();
    const { hostname, port } = new URL(url);
    let isMute = false;
    const proxy = createServer((client) => {
      const upstream = connect(Number(port), hostname);
      client.pipe(upstream);
      upstream.on('data', (chunk) => isMute || client.write(chunk));
      client.once('close', () => {
        isMute = false;
      });
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const)
        one.on('error', () => {}).on('close', () => other.destroy());
    });
    const through = new URL(url);
    through.host = `127.0.0.1:${await listen(proxy as never, '127.0.0.1', 0)}`;
    const options = { url: through.href, poolSize: 5, entities: [], migrations: [], silenceMs: 300 };
    const dataSource = await createDataSource(options).initialize();
    let attempts = 0;

    const value = await inTransaction(dataSource, async (db) => {
      attempts += 1;
      isMute = attempts === 1;
      return (await db.query('SELECT 42 AS value'))[0].value;
    });

    expect([Number(value), attempts]).toEqual([42, 2]);
    await dataSource.destroy();
    proxy.close();
    await drop();
  });
});

describe('inTransaction', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  beforeAll(async () => {
    schema = await givenSchema();
    await schema.dataSource.query('CREATE TABLE accounts (id CHAR(1) PRIMARY KEY, amount INT NOT NULL)');
  });
  beforeEach(async () => {
    await schema.dataSource.query(`REPLACE INTO accounts (id, amount) VALUES ('a', 0), ('b', 0)`);
  });
  afterAll(() => schema.drop());

  const add = (db: EntityManager, id: string, amount: number) =>
    db.query('UPDATE accounts SET amount = amount + ? WHERE id = ?', [amount, id]);
  const amounts = async (): Promise<number[]> =>
    (await schema.dataSource.query<{ amount: number }[]>('SELECT amount FROM accounts ORDER BY id')).map(
      ({ amount }) => amount,
    );
  const idOf = async (db: EntityManager): Promise<string> => (await db.query('SELECT CONNECTION_ID() AS id'))[0].id;

  /** Two transactions that lock in opposite orders: each holds its first row before either asks for its second. */
  const crossing = () => {
    let holding = 0;
    let release: () => void = () => {};
    const bothHold = new Promise<void>((resolve) => {
      release = resolve;
    });
    const attempts = { count: 0 };
    const transfer = (first: string, second: string, amount: number) =>
      inTransaction(schema.dataSource, async (db) => {
        attempts.count += 1;
        await add(db, first, amount);
        holding += 1;
        if (holding >= 2) release();
        await bothHold;
        await add(db, second, amount);
      });
    return { attempts, transfer };
  };

  it('starts a transaction again that a deadlock ended, and loses neither', async () => {
    const { attempts, transfer } = crossing();

    await Promise.all([transfer('a', 'b', 1), transfer('b', 'a', 10)]);

    expect(attempts.count).toBe(3);
    expect(await amounts()).toEqual([11, 11]);
  });

  it('starts again after a lost connection', async () => {
    let attempts = 0;

    await inTransaction(schema.dataSource, async (db) => {
      attempts += 1;
      await add(db, 'a', 1);
      if (attempts === 1) await schema.dataSource.query(`KILL ${await idOf(db)}`);
      await add(db, 'b', 1);
    });

    expect(attempts).toBe(2);
    expect(await amounts()).toEqual([1, 1]);
  });

  const failOnce = async (fail: (db: EntityManager) => Promise<unknown>): Promise<number> => {
    let attempts = 0;
    await inTransaction(schema.dataSource, async (db) => {
      attempts += 1;
      await add(db, 'a', 1);
      if (attempts === 1) await fail(db);
    });
    return attempts;
  };
  const signal = (errno: number) => (db: EntityManager) =>
    db.query(`SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = ${errno}, MESSAGE_TEXT = 'As the server says it'`);
  const losing = (code: string) => async () => {
    throw Object.assign(new Error('The connection is gone'), { code });
  };
  /** The answer to `COMMIT` is not the expected one; the server did not do it. */
  const atCommit = (error: object) => async (db: EntityManager) => {
    const { queryRunner } = db;
    if (!queryRunner) throw new Error('not in a transaction');
    queryRunner.commitTransaction = async () => {
      await queryRunner.rollbackTransaction();
      throw Object.assign(new Error('At the commit'), error);
    };
  };

  it.each<[string, (db: EntityManager) => Promise<unknown>]>([
    ['1213, deadlock', signal(1213)],
    ['1205, lock wait timeout', signal(1205)],
    ['1020, record has changed since last read', signal(1020)],
    ['1047, node not ready', signal(1047)],
    ['1053, server shutdown', signal(1053)],
    ['1927, connection killed', signal(1927)],
    ['a lost connection', losing('PROTOCOL_CONNECTION_LOST')],
    ['a reset connection', losing('ECONNRESET')],
    ['a broken pipe', losing('EPIPE')],
    ['a refused connection', losing('ECONNREFUSED')],
    ['a connection that timed out', losing('ETIMEDOUT')],
    ['a connection known to be broken', losing('PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR')],
    ['1213 at the commit, as Galera says it', atCommit({ errno: 1213 })],
    ['1020 at the commit', atCommit({ errno: 1020 })],
    ['a connection lost at the commit', atCommit({ code: 'PROTOCOL_CONNECTION_LOST' })],
  ])('starts the whole again on %s', async (_, fail) => {
    expect(await failOnce(fail)).toBe(2);
    expect(await amounts()).toEqual([1, 0]);
  });

  it.each([1062, 1064, 1146, 1406])('does not on %s, which would come again', async (errno) => {
    await expect(failOnce(signal(errno))).rejects.toThrow('As the server says it');
    expect(await amounts()).toEqual([0, 0]);
  });

  it('waits a little longer each time, and not the same time as others', async () => {
    const pauses = async (): Promise<number[]> => {
      const at: number[] = [];
      const work = async (db: EntityManager) => {
        at.push(performance.now());
        if (at.length < 5) await signal(1213)(db);
      };
      await inTransaction(schema.dataSource, work);
      return at.slice(1).map((time, index) => time - (at[index] ?? 0));
    };

    const [one, other] = await Promise.all([pauses(), pauses()]);

    expect(one.at(-1)).toBeGreaterThan(35); // 80 ms, half of it taken by chance at most.
    expect(one.map(Math.round)).not.toEqual(other.map(Math.round));
  });

  it('undoes everything on a failure that trying again does not mend, and tries once', async () => {
    let attempts = 0;

    const failing = inTransaction(schema.dataSource, async (db) => {
      attempts += 1;
      await add(db, 'a', 1);
      throw new Error('a bug');
    });

    await expect(failing).rejects.toThrow('a bug');
    expect(attempts).toBe(1);
    expect(await amounts()).toEqual([0, 0]);
  });

  it('gives up after eight attempts with the cause', async () => {
    let attempts = 0;

    const hopeless = inTransaction(schema.dataSource, async (db) => {
      attempts += 1;
      await db.query(`SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock found'`);
    });

    await expect(hopeless).rejects.toThrow('Deadlock found');
    expect(attempts).toBe(8);
  });

  it('is a transaction to the entity layer too, which locks rows in it', async () => {
    const runner = await inTransaction(schema.dataSource, async ({ queryRunner }) => queryRunner?.isTransactionActive);

    expect(runner).toBe(true);
  });

  it('says the isolation level on every connection', async () => {
    const levels = await Promise.all(
      Array.from({ length: 6 }, () =>
        inTransaction(schema.dataSource, async (db) => {
          const [row] = await db.query<[{ level: string }]>('SELECT @@tx_isolation AS level, SLEEP(0.02)');
          return row.level;
        }),
      ),
    );

    expect(new Set(levels)).toEqual(new Set(['READ-COMMITTED']));
  });

  it('reads what others committed meanwhile', async () => {
    const seen = await inTransaction(schema.dataSource, async (db) => {
      await db.query('SELECT amount FROM accounts');
      await schema.dataSource.query(`UPDATE accounts SET amount = 7 WHERE id = 'a'`);
      return (await db.query(`SELECT amount FROM accounts WHERE id = 'a'`))[0].amount as number;
    });

    expect(seen).toBe(7);
  });
});

describe('prepared', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  beforeAll(async () => {
    schema = await givenSchema();
    await schema.dataSource.query(`CREATE TABLE things (id BINARY(16) PRIMARY KEY, at DATETIME(3) NULL, count INT NOT NULL,
      value JSON NOT NULL)`);
  });
  afterAll(() => schema.drop());

  const id = Buffer.alloc(16, 7);
  const INSERT = 'INSERT INTO things (id, at, count, value) VALUES (?, ?, ?, ?)';

  it('writes and reads what `query` does', async () => {
    const at = new Date('2026-11-22T08:00:00.123Z');
    await prepared(schema.dataSource.manager, INSERT, [id, at, 3, '{"é":1}']);

    const read = 'SELECT id, at, count, value FROM things WHERE id = ?';
    const rows = await prepared<object[]>(schema.dataSource.manager, read, [id]);

    expect(rows).toEqual([{ id, at, count: 3, value: '{"é":1}' }]);
    expect(rows).toEqual(await schema.dataSource.query(read, [id]));
  });

  it('runs in the transaction it is given, and fails as `query` does', async () => {
    const other = Buffer.alloc(16, 8);
    const failed = inTransaction(schema.dataSource, async (db) => {
      await prepared(db, INSERT, [other, null, 1, '{}']);
      await prepared(db, INSERT, [id, null, 1, '{}']);
    });

    expect(isDuplicate(await failed.catch((error: unknown) => error), 'PRIMARY')).toBe(true);
    expect(await prepared(schema.dataSource.manager, 'SELECT id FROM things WHERE id = ?', [other])).toEqual([]);
  });
});

describe('isDuplicate', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  beforeAll(async () => {
    schema = await givenSchema();
    await schema.dataSource.query(`CREATE TABLE people (
      id INT PRIMARY KEY, email VARCHAR(100) NOT NULL, code VARCHAR(100) NOT NULL,
      UNIQUE KEY uq_people_email (email), UNIQUE KEY uq_people_code (code))`);
    await schema.dataSource.query(`INSERT INTO people VALUES (1, 'a@exemple.fr', 'uq_people_email')`);
  });
  afterAll(() => schema.drop());

  const failureOf = (sql: string): Promise<unknown> =>
    schema.dataSource.query(sql).then(
      () => null,
      (error: unknown) => error,
    );

  it('knows the key by its name, and it alone', async () => {
    const error = await failureOf(`INSERT INTO people VALUES (2, 'a@exemple.fr', 'x')`);

    expect(isDuplicate(error, 'uq_people_email')).toBe(true);
    expect(isDuplicate(error, 'uq_people_code')).toBe(false);
    expect(isDuplicate(error, 'uq_people')).toBe(false);
    expect(isDuplicate(error, 'PRIMARY')).toBe(false);
  });

  it('knows the primary key', async () => {
    expect(isDuplicate(await failureOf(`INSERT INTO people VALUES (1, 'b', 'c')`), 'PRIMARY')).toBe(true);
  });

  it('is not fooled by a value that has the name of a key', async () => {
    const error = await failureOf(`INSERT INTO people VALUES (3, 'b', 'uq_people_email')`);

    expect(isDuplicate(error, 'uq_people_code')).toBe(true);
    expect(isDuplicate(error, 'uq_people_email')).toBe(false);
  });

  it('is about nothing else', async () => {
    const nullEmail = await failureOf(`INSERT INTO people VALUES (4, NULL, 'c')`);

    for (const error of [nullEmail, new Error("for key 'uq_people_email'"), null, undefined])
      expect(isDuplicate(error, 'uq_people_email')).toBe(false);
  });
});

describe('a service that starts before its database', () => {
  it('waits for it rather than ending', async () => {
    const { hostname, port } = new URL(freshUrl());
    const gate = createServer((client) => {
      const server = connect(Number(port), hostname);
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) socket.on('error', () => client.destroy());
    });
    await once(gate.listen(0, '127.0.0.1'), 'listening');
    const door = (gate.address() as AddressInfo).port;
    gate.close();
    await once(gate, 'close');
    const url = new URL(freshUrl());
    url.port = String(door);
    url.pathname = '/mysql';

    const starting = dataSourceOn(url.href).initialize();
    await sleep(300);
    gate.listen(door, '127.0.0.1');
    const dataSource = await starting;

    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await dataSource.destroy();
    gate.close();
  });

  it('ends when it is refused for another reason', async () => {
    const url = new URL(freshUrl());
    url.password = 'wrong';

    await expect(dataSourceOn(url.href).initialize()).rejects.toThrow(/Access denied/);
  });
});
