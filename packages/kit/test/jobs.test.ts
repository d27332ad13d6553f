import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/ids';
import { defineJob, eventMessageName, firstDelivery, handle, onEvent, outbox, RETRIES } from '../src/jobs';
import { inTransaction } from '../src/transactions';
import { z } from '../src/validation';
import { givenSchema } from './given-schema';

const greet = defineJob({ name: 'greet', payload: z.object({ id: z.string().min(1) }), retry: 'standard' });
const DELIVERY = { messageId: 'm1', attempt: 1 };

describe('outbox', () => {
  let schema: Awaited<ReturnType<typeof givenSchema>>;
  beforeAll(async () => {
    schema = await givenSchema();
  });
  afterAll(() => schema.drop());

  const lastMessage = async () => {
    const [row] = await schema.dataSource.query('SELECT * FROM outbox ORDER BY id DESC LIMIT 1');
    return (
      row && {
        ...row,
        queues: JSON.parse(row.queues),
        payload: JSON.parse(row.payload),
        options: JSON.parse(row.options),
      }
    );
  };
  const count = async (): Promise<number> =>
    Number((await schema.dataSource.query('SELECT COUNT(*) AS n FROM outbox'))[0].n);

  it('writes a job for its own service, with its retries and its delay', async () => {
    await outbox(schema.dataSource.manager, 'campaigns').enqueue(greet, { id: 'x' }, { delayMs: 5_000 });

    expect(await lastMessage()).toMatchObject({
      queues: ['campaigns'],
      name: 'greet',
      payload: { id: 'x' },
      options: { ...RETRIES.standard, delay: 5_000 },
      relayed_at: null,
    });
  });

  it('writes an event once, for all who listen, under its versioned name', async () => {
    await outbox(schema.dataSource.manager, 'assessment').publish('ContentReleasePublished', { releaseId: 'r1' });

    expect(await lastMessage()).toMatchObject({
      queues: ['campaigns', 'tutorials'],
      name: 'ContentReleasePublished.v1',
      payload: { releaseId: 'r1' },
      options: RETRIES.patient,
    });
  });

  it('refuses a wrong payload and writes nothing of it', async () => {
    const before = await count();
    const box = outbox(schema.dataSource.manager, 'assessment');

    await expect(box.enqueue(greet, { id: '' })).rejects.toThrow();
    await expect(box.publish('ContentReleasePublished', { releaseId: '' })).rejects.toThrow();

    expect(await count()).toBe(before);
  });

  it('cuts what the payload does not name, so that nothing personal slips in', async () => {
    const withName = { id: 'x', firstName: 'Inès' };
    await outbox(schema.dataSource.manager, 'campaigns').enqueue(greet, withName);

    expect((await lastMessage()).payload).toEqual({ id: 'x' });
  });

  it('goes with the transaction it was written in', async () => {
    const before = await count();

    await inTransaction(schema.dataSource, async (db) => {
      await outbox(db, 'campaigns').enqueue(greet, { id: 'x' });
      throw new Error('undone');
    }).catch(() => {});

    expect(await count()).toBe(before);
  });

  describe('firstDelivery', () => {
    it('is true once for a message, however many ask at once', async () => {
      const messageId = newId();

      const answers = await Promise.all(
        Array.from({ length: 5 }, () => inTransaction(schema.dataSource, (db) => firstDelivery(db, messageId))),
      );

      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    it('is true again when the effect was undone', async () => {
      const messageId = newId();
      const undone = inTransaction(schema.dataSource, async (db) => {
        await firstDelivery(db, messageId);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');

      expect(await inTransaction(schema.dataSource, (db) => firstDelivery(db, messageId))).toBe(true);
    });
  });
});

describe('handlers', () => {
  it('check the payload again when they run, and do nothing with a wrong one', async () => {
    const ran: unknown[] = [];
    const handler = handle(greet, async (_: object, payload) => ran.push(payload));

    await handler.run({}, { id: 'x', other: 1 }, DELIVERY);
    await expect(handler.run({}, {}, DELIVERY)).rejects.toThrow();

    expect(ran).toEqual([{ id: 'x' }]);
  });

  it('are told their context and their delivery', async () => {
    const told: unknown[] = [];
    const handler = onEvent('ContentReleasePublished', async (context: object, payload, delivery) =>
      told.push(context, payload, delivery),
    );

    await handler.run({ service: 'tutorials' }, { releaseId: 'r1' }, DELIVERY);

    expect(handler.name).toBe(eventMessageName('ContentReleasePublished'));
    expect(told).toEqual([{ service: 'tutorials' }, { releaseId: 'r1' }, DELIVERY]);
  });
});
