import { type EventName, type EventPayload, events, type ServiceName } from '@pix/events';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { newId } from './ids';
import { noteOfRequest } from './message-origin';

/** How often and how patiently a job is tried again: a closed set, so that operators know what to expect. */
export const RETRIES = {
  /** Work on our own data: a few quick tries, then slower ones, for about ten minutes. */
  standard: { attempts: 8, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 } },
  /** Work that must not be done twice by hand either: keep trying for about a day. */
  patient: { attempts: 16, backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 } },
} as const;

export type JobDefinition<Payload extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly payload: Payload;
  readonly retry: keyof typeof RETRIES;
};

/** A job: its name, what it is told (ids, never personal data), how it is retried. The handler lives elsewhere. */
export const defineJob = <Payload extends z.ZodType>(definition: JobDefinition<Payload>): JobDefinition<Payload> =>
  definition;

/** What a handler is told about the delivery it is in: the same message may come twice. */
export type Delivery = { readonly messageId: string; readonly attempt: number };

export type Handler<Context> = {
  readonly name: string;
  readonly payload: z.ZodType;
  run(context: Context, payload: unknown, delivery: Delivery): Promise<void>;
};

/** Binds a job to what does it. The payload is checked again when it runs. */
export const handle = <Context, Payload extends z.ZodType>(
  definition: JobDefinition<Payload>,
  run: (context: Context, payload: z.output<Payload>, delivery: Delivery) => Promise<unknown>,
): Handler<Context> => ({
  name: definition.name,
  payload: definition.payload,
  run: async (context, payload, delivery) => {
    await run(context, definition.payload.parse(payload), delivery);
  },
});

/** Binds an event another service publishes to what this service does with it. */
export const onEvent = <Context, Name extends EventName>(
  name: Name,
  run: (context: Context, payload: EventPayload<Name>, delivery: Delivery) => Promise<unknown>,
): Handler<Context> => ({
  name: eventMessageName(name),
  payload: events[name].payload,
  run: async (context, payload, delivery) => {
    await run(context, events[name].payload.parse(payload) as EventPayload<Name>, delivery);
  },
});

export const eventMessageName = (name: EventName): string => `${name}.v${events[name].version}`;

/**
 * The outbox as a use case sees it: `enqueue` and `publish` write a row in the caller's transaction.
 * Nothing reaches Redis before the commit; the worker relays the row after it (design.md §4).
 */
export const outbox = (db: EntityManager, service: ServiceName) => ({
  async enqueue<Payload extends z.ZodType>(
    job: JobDefinition<Payload>,
    payload: z.input<Payload>,
    { delayMs = 0 }: { delayMs?: number } = {},
  ): Promise<void> {
    await write(db, [service], job.name, job.payload.parse(payload), { ...RETRIES[job.retry], delay: delayMs });
  },

  async publish<Name extends EventName>(name: Name, payload: EventPayload<Name>): Promise<void> {
    const { consumers, payload: schema } = events[name];
    const aggregateId = aggregateOf(name, payload);
    await write(db, consumers, eventMessageName(name), schema.parse(payload), RETRIES.patient, aggregateId);
  },
});

export type Outbox = ReturnType<typeof outbox>;

/** What an event is about: those about the same are handed over in the order of their commits (docs/adr/0018). */
const aggregateOf = (name: EventName, payload: Readonly<Record<string, unknown>>): string | null => {
  const { orderedBy } = events[name];
  if (orderedBy === null) return null;
  return orderedBy === '*' ? name : String(payload[orderedBy]);
};

const write = async (
  db: EntityManager,
  queues: readonly string[],
  name: string,
  payload: unknown,
  options: object,
  aggregateId: string | null = null,
): Promise<void> => {
  await db.query('INSERT INTO outbox (id, queues, name, payload, options, aggregate_id) VALUES (?, ?, ?, ?, ?, ?)', [
    newId(),
    JSON.stringify(queues),
    name,
    JSON.stringify(payload),
    JSON.stringify({ ...options, ...noteOfRequest() }),
    aggregateId,
  ]);
};

/** Notes that a message was handled; false when it had been before. Call it in the transaction of the effect. */
export const firstDelivery = async (db: EntityManager, messageId: string): Promise<boolean> => {
  const { affectedRows } = await db.query<{ affectedRows: number }>(
    'INSERT IGNORE INTO inbox (message_id) VALUES (?)',
    [messageId],
  );
  return affectedRows === 1;
};
