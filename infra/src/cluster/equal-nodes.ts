import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Verdict } from '../drill/verdict';
import { EXAMPLES } from '../drill/verdict';
import type { GaleraNode } from './galera';

/** What a node holds: its state in the group, and of each table how many rows, and their checksum. */
export type Holding = {
  readonly node: string;
  readonly state: string;
  readonly tables: Readonly<Record<string, string>>;
};

/** Reads a node to its last row. Nobody may write meanwhile. */
export const readHolding = async ({ name, port }: GaleraNode, password: string): Promise<Holding> => {
  const db = await createConnection({ host: '127.0.0.1', port, user: 'pix', password });
  const ask = async (sql: string): Promise<RowDataPacket[]> => (await db.query<RowDataPacket[]>(sql))[0];
  try {
    await db.query('SET SESSION wsrep_sync_wait = 1'); // What the group has committed is seen.
    const [status] = await ask(`SHOW STATUS LIKE 'wsrep_local_state_comment'`);
    const tables: Record<string, string> = {};
    const names = await ask(
      `SELECT CONCAT('\`', table_schema, '\`.\`', table_name, '\`') AS name FROM information_schema.tables
       WHERE table_schema LIKE 'pix\\_%' AND table_type = 'BASE TABLE' ORDER BY 1`,
    );
    for (const { name: table } of names) {
      const [counted] = await ask(`SELECT COUNT(*) AS n FROM ${table}`);
      const [summed] = await ask(`CHECKSUM TABLE ${table}`);
      tables[table] = `${counted?.['n']} rows, checksum ${summed?.['Checksum']}`;
    }
    return { node: name, state: String(status?.['Value']), tables };
  } finally {
    db.destroy();
  }
};

/** Every node is synchronised and holds what the first one holds, the one that was killed and came back too. */
export const nodesAreEqual = (holdings: readonly Holding[]): Verdict => {
  const [first] = holdings;
  const wrong = holdings.flatMap(({ node, state, tables }) => [
    ...(state === 'Synced' ? [] : [`${node} is ${state}`]),
    ...[...new Set([...Object.keys(tables), ...Object.keys(first?.tables ?? {})])]
      .filter((table) => tables[table] !== first?.tables[table])
      .map(
        (table) =>
          `${node} ${table}: ${tables[table] ?? 'missing'}, ${first?.node}: ${first?.tables[table] ?? 'missing'}`,
      ),
  ]);
  const count = Object.keys(first?.tables ?? {}).length;
  return {
    id: 'nodes',
    rule: `${holdings.length} of 3 nodes are synchronised and hold the same rows in ${count} tables`,
    violations: wrong.length + (holdings.length === 3 && count > 0 ? 0 : 1),
    examples: wrong.slice(0, EXAMPLES),
  };
};
