import { createConnection, type RowDataPacket } from 'mysql2/promise';

/** Asks the database directly, not through the network of the drill. */
export type Ask = <Row extends object>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** A connection a statement: the server may have been killed since the last one. */
export const askAt =
  (databaseUrl: string): Ask =>
  async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
    const db = await createConnection({ uri: databaseUrl });
    try {
      const [rows] = await db.query<RowDataPacket[]>(sql, [...parameters]);
      return rows as unknown as Row[];
    } finally {
      db.destroy();
    }
  };
