import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/ids';
import { outbox } from '../src/jobs';
import { inTransaction } from '../src/transactions';
import { eventually, givenRedis } from './given-redis';
import { givenSchema } from './given-schema';

const THINGS = [newId(), newId(), newId()];
const EVENTS = 600;
const LISTENERS = ['campaigns', 'certification', 'tutorials'];

describe('two relays at once', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  let redis: ReturnType<typeof givenRedis>;
  beforeAll(async () => {
    schema = await givenSchema();
    redis = givenRedis();
    await schema.dataSource.query('CREATE TABLE things (id CHAR(36) NOT NULL PRIMARY KEY, version INT NOT NULL)');
    for (const id of THINGS) await schema.dataSource.query('INSERT INTO things VALUES (?, 0)', [id]);
  });
  afterAll(async () => {
    await redis.clean();
    await schema.drop();
  });

  /** Changes a thing and tells it: the event says which version of the thing it is about. */
  const change = (id: string): Promise<void> =>
    inTransaction(schema.dataSource, async (db) => {
      const [thing] = await db.query('SELECT version FROM things WHERE id = ? FOR UPDATE', [id]);
      await db.query('UPDATE things SET version = version + 1 WHERE id = ?', [id]);
      await outbox(db, 'assessment').publish('TestEnded', {
        assessmentId: String(thing.version + 1),
        kind: 'COMPETENCE',
        key: null,
        userId: id,
      });
    });

  const waitingCount = async (): Promise<number> =>
    Number((await schema.dataSource.query('SELECT COUNT(*) AS n FROM outbox WHERE relayed_at IS NULL'))[0].n);

  const arrived = async (service: string, id: string): Promise<string[]> =>
    (await redis.queueOf(service).getJobs(['waiting'], 0, -1, true))
      .filter(({ data }) => data.userId === id)
      .map(({ data }) => data.assessmentId);

  it('hand over the events of each thing in the order of its changes, each once, to every listener', async () => {
    const relays = [redis.relayOf(schema.dataSource), redis.relayOf(schema.dataSource)];
    let isWriting = true;
    const writing = Promise.all(
      THINGS.map(async (_, writer) => {
        for (let turn = writer; turn < EVENTS; turn += THINGS.length)
          await change(THINGS[(turn * 7 + writer) % THINGS.length] ?? '');
      }),
    ).finally(() => {
      isWriting = false;
    });
    const sent = await Promise.all(
      relays.map(async (relay) => {
        let count = 0;
        while (isWriting || (await waitingCount()) > 0) count += await relay.relayOnce();
        return count;
      }),
    );
    await writing;

    const versions = await schema.dataSource.query('SELECT id, version FROM things');
    for (const { id, version } of versions)
      for (const listener of LISTENERS)
        expect(await arrived(listener, id)).toEqual(Array.from({ length: version }, (_, index) => String(index + 1)));
    expect(sent.reduce((sum, count) => sum + count)).toBe(EVENTS);
    expect(Math.min(...sent)).toBeGreaterThan(0);
  });

  it('leave for later what follows a message that one of them holds, and send what is about other things', async () => {
    const [held, free] = [newId(), newId()];
    for (const id of [held, free]) await schema.dataSource.query('INSERT INTO things VALUES (?, 0)', [id]);
    await change(held);
    const relay = redis.relayOf(schema.dataSource);

    await inTransaction(schema.dataSource, async (db) => {
      await db.query('SELECT id FROM outbox WHERE relayed_at IS NULL FOR UPDATE');
      await change(held);
      await change(free);
      expect(await relay.relayOnce()).toBe(1);
    });
    expect([await arrived('tutorials', held), await arrived('tutorials', free)]).toEqual([[], ['1']]);

    await eventually(async () => (await relay.relayOnce()) + (await waitingCount()) === 0);
    expect(await arrived('tutorials', held)).toEqual(['1', '2']);
  });

  it('go past hundreds that must wait to what is about other things', async () => {
    const [held, free] = [newId(), newId()];
    for (const id of [held, free]) await schema.dataSource.query('INSERT INTO things VALUES (?, 0)', [id]);
    await change(held);
    const relay = redis.relayOf(schema.dataSource);

    await inTransaction(schema.dataSource, async (db) => {
      await db.query('SELECT id FROM outbox WHERE relayed_at IS NULL FOR UPDATE');
      for (let turn = 0; turn < 250; turn += 1) await change(held);
      await change(free);
      expect(await relay.relayOnce()).toBe(1);
    });
    expect(await arrived('tutorials', free)).toEqual(['1']);

    await eventually(async () => (await relay.relayOnce()) + (await waitingCount()) === 0);
    expect(await arrived('tutorials', held)).toEqual(Array.from({ length: 251 }, (_, index) => String(index + 1)));
  });

  it('send messages that are about nothing without a look at what comes before them', async () => {
    await inTransaction(schema.dataSource, (db) =>
      outbox(db, 'assessment').publish('KnowledgeChanged', { userIds: [newId()] }),
    );
    const relay = redis.relayOf(schema.dataSource);

    await inTransaction(schema.dataSource, async (db) => {
      await db.query('SELECT id FROM outbox WHERE relayed_at IS NULL FOR UPDATE');
      await inTransaction(schema.dataSource, (other) =>
        outbox(other, 'assessment').publish('KnowledgeChanged', { userIds: [newId()] }),
      );
      expect(await relay.relayOnce()).toBe(1);
    });
    expect(await relay.relayOnce()).toBe(1);
  });
});
