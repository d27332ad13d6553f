import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { serviceNames } from '../service-names';
import { BackupRefusal } from './refusal';

/** The schemas of the five services, all of which are one backup. */
export const SCHEMAS = serviceNames.map((name) => `pix_${name}`);

export type SchemaContent = { readonly name: string; readonly tables: string[]; readonly migrations: string[] };

const rowsOf = async <Row>(db: Connection, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
  const [rows] = await db.query<RowDataPacket[]>(sql, [...parameters]);
  return rows as unknown as Row[];
};

/** A connection to the server, to no schema of it. */
export const connectToServer = (databaseUrl: string): Promise<Connection> => {
  const url = new URL(databaseUrl);
  url.pathname = '/';
  url.protocol = 'mysql:';
  return createConnection({ uri: url.href, connectTimeout: 10_000 });
};

export const serverVersion = async (db: Connection): Promise<string> =>
  (await rowsOf<{ version: string }>(db, 'SELECT VERSION() AS version'))[0]?.version ?? '';

/** The tables and the migrations of each schema that is there. */
export const readSchemas = async (db: Connection): Promise<SchemaContent[]> => {
  const tables = await rowsOf<{ schema_name: string; name: string }>(
    db,
    `SELECT table_schema AS schema_name, table_name AS name FROM information_schema.tables
     WHERE table_schema IN (?) AND table_type = 'BASE TABLE' ORDER BY table_schema, table_name`,
    [SCHEMAS],
  );
  const contents: SchemaContent[] = [];
  for (const name of SCHEMAS) {
    const own = tables.filter(({ schema_name }) => schema_name === name).map((table) => table.name);
    if (own.length === 0) continue;
    const migrations = own.includes('migrations')
      ? await rowsOf<{ name: string }>(db, `SELECT name FROM \`${name}\`.migrations ORDER BY name`)
      : [];
    contents.push({ name, tables: own, migrations: migrations.map((migration) => migration.name) });
  }
  return contents;
};

/** About how many bytes there are, for progress: statistics of the engine, not a count. */
export const estimateBytes = async (db: Connection): Promise<number> => {
  const [row] = await rowsOf<{ bytes: string | null }>(
    db,
    'SELECT SUM(data_length) AS bytes FROM information_schema.tables WHERE table_schema IN (?)',
    [SCHEMAS],
  );
  return Number(row?.bytes ?? 0);
};

/**
 * Takes the locks that migrations take (kit/database): the tables stay what they are until the connection ends. A migration that comes
 * meanwhile waits a minute, then says so and is tried again.
 */
export const keepMigrationsOut = async (db: Connection): Promise<void> => {
  for (const name of SCHEMAS) {
    const [row] = await rowsOf<{ taken: number | null }>(db, 'SELECT GET_LOCK(?, 2) AS taken', [`migrations-${name}`]);
    if (Number(row?.taken) !== 1)
      throw new BackupRefusal(`${name} is being migrated, or another backup or restoration runs: try again after it.`);
  }
};

/** How many connections others have to the schemas: a service that runs would write into what is being restored. */
export const countStrangers = async (db: Connection): Promise<number> => {
  const [row] = await rowsOf<{ n: string }>(
    db,
    'SELECT COUNT(*) AS n FROM information_schema.processlist WHERE db IN (?) AND id <> CONNECTION_ID()',
    [SCHEMAS],
  );
  return Number(row?.n);
};

export const dropSchemas = async (db: Connection): Promise<void> => {
  for (const name of SCHEMAS) await db.query(`DROP DATABASE IF EXISTS \`${name}\``);
};

/** What was sent to queues that are no more is looked for again, at once: docs/adr/0012. */
export const sendOutboxAgain = async (db: Connection): Promise<number> => {
  let count = 0;
  for (const { name, tables } of await readSchemas(db)) {
    if (!tables.includes('outbox')) continue;
    const [done] = await db.query(`UPDATE \`${name}\`.outbox SET check_at = NOW(3) WHERE check_at IS NOT NULL`);
    count += (done as { affectedRows: number }).affectedRows;
  }
  return count;
};
