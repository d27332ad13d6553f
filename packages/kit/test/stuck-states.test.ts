import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { defineJob, outbox } from '../src/jobs';
import { createStuckStates, type StuckState } from '../src/stuck-states';
import { emptyTables } from '../src/testing';
import { inTransaction } from '../src/transactions';
import { z } from '../src/validation';
import { givenSchema } from './given-schema';

const paint = defineJob({ name: 'paint', payload: z.object({ fenceId: z.string() }), retry: 'standard' });
const UNPAINTED: StuckState = {
  name: 'built, not painted',
  sql: 'SELECT id FROM fences WHERE NOT is_painted AND built_at < NOW(3) - INTERVAL 10 MINUTE',
  job: paint,
  payloadOf: ({ id }) => ({ fenceId: id }),
};

describe('stuck states', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  const logged: string[] = [];
  beforeAll(async () => {
    schema = await givenSchema();
    await schema.dataSource.query(
      'CREATE TABLE fences (id CHAR(10) PRIMARY KEY, is_painted BOOLEAN NOT NULL, built_at DATETIME(3) NOT NULL)',
    );
  });
  beforeEach(() => {
    logged.length = 0;
    return emptyTables(schema.dataSource);
  });
  afterAll(() => schema.drop());

  const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const look = () =>
    createStuckStates({
      dataSource: schema.dataSource,
      service: 'campaigns',
      states: [UNPAINTED],
      logger,
    }).resumeOnce();
  const givenFences = (minutesAgo: number, ...ids: string[]) =>
    Promise.all(
      ids.map((id) =>
        schema.dataSource.query('INSERT INTO fences VALUES (?, FALSE, NOW(3) - INTERVAL ? MINUTE)', [id, minutesAgo]),
      ),
    );
  const asked = async (): Promise<string[]> =>
    (
      await schema.dataSource.query<{ payload: string }[]>(
        `SELECT payload FROM outbox WHERE name = 'paint' ORDER BY id`,
      )
    ).map(({ payload }) => (JSON.parse(payload) as { fenceId: string }).fenceId);

  it('are asked for again when no message is on its way, and said', async () => {
    await givenFences(11, 'a', 'b');
    await givenFences(9, 'young');
    await schema.dataSource.query(`INSERT INTO fences VALUES ('painted', TRUE, NOW(3) - INTERVAL 1 DAY)`);

    expect(await look()).toEqual({ 'built, not painted': 2 });
    expect((await asked()).sort()).toEqual(['a', 'b']);
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { state: 'built, not painted', job: 'paint', count: 2, msg: 'stuck: asked for again' },
    ]);
  });

  it('are left alone while their message waits, or is watched, and asked for when it was handled in vain', async () => {
    await givenFences(11, 'a');
    await inTransaction(schema.dataSource, (db) => outbox(db, 'campaigns').enqueue(paint, { fenceId: 'a' }));
    expect(await look()).toEqual({});
    await schema.dataSource.query('UPDATE outbox SET relayed_at = NOW(3), check_at = NOW(3) + INTERVAL 2 MINUTE');
    expect(await look()).toEqual({});

    await schema.dataSource.query('UPDATE outbox SET check_at = NULL');
    expect(await look()).toEqual({ 'built, not painted': 1 });
    expect(await look()).toEqual({});
  });

  it('are left to the operators when their message is a dead letter', async () => {
    await givenFences(11, 'a');
    await schema.dataSource.query(
      `INSERT INTO dead_letters (message_id, name, payload, error, attempts, first_failed_at, last_failed_at)
       VALUES ('m', 'paint', '{"fenceId":"a"}', '', 8, NOW(3), NOW(3))`,
    );

    expect(await look()).toEqual({});
  });

  it('are asked for once by many workers that look at once', async () => {
    const ids = Array.from({ length: 100 }, (_, rank) => `fence${rank}`);
    await givenFences(11, ...ids);

    const found = await Promise.all(Array.from({ length: 5 }, look));

    expect(found.reduce((sum, states) => sum + (states['built, not painted'] ?? 0), 0)).toBe(100);
    expect((await asked()).sort()).toEqual([...ids].sort());
  });
});
