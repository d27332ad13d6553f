import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, RowDataPacket } from 'mysql2/promise';

const KINDS = ['Questions', 'Com_select', 'Com_insert', 'Com_update', 'Com_begin', 'Com_commit', 'Com_set_option'];
const IDLE_MS = 3_000;

type Counts = ReadonlyMap<string, number>;

const read = async (connection: Connection): Promise<Counts> => {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT variable_name AS name, variable_value AS value FROM information_schema.global_status
     WHERE variable_name IN (?)`,
    [KINDS],
  );
  return new Map(rows.map(({ name, value }) => [String(name).toLowerCase(), Number(value)]));
};

const difference = (after: Counts, before: Counts): Map<string, number> =>
  new Map([...after].map(([name, value]) => [name, value - (before.get(name) ?? 0)]));

/** What the server is asked while nothing is measured: relays and readings of the clock. A second, by kind. */
export const idleStatements = async (connection: Connection): Promise<Counts> => {
  const before = await read(connection);
  await sleep(IDLE_MS);
  const used = difference(await read(connection), before);
  return new Map([...used].map(([name, value]) => [name, (value * 1_000) / IDLE_MS]));
};

/** Statements that reached the server during some work, by kind, without those it gets anyway. */
export const countStatements = async (
  connection: Connection,
  idle: Counts,
  work: () => Promise<void>,
): Promise<Counts> => {
  const before = await read(connection);
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1_000;
  const used = difference(await read(connection), before);
  return new Map([...used].map(([name, value]) => [name, value - (idle.get(name) ?? 0) * seconds]));
};
