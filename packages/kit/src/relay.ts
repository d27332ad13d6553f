import { performance } from 'node:perf_hooks';
import type { JobsOptions } from 'bullmq';
import type { DataSource, EntityManager } from 'typeorm';
import type { Logger } from './logger';
import type { QueueConnection } from './queue-connection';
import { createQueues } from './queues';

// By age alone: the reconciler must have seen a job completed before Redis forgets it, however many there are.
const KEEP_COMPLETED = { age: 1_800 };
const KEEP_FAILED = { age: 86_400 };

/**
 * The relay of one service: moves committed outbox rows to the queues, many relays at a time if need be. Those about one aggregate
 * reach a queue in the order of their commits (docs/adr/0018).
 */
export const createRelay = (options: {
  dataSource: DataSource;
  connection: QueueConnection;
  namespace: string;
  logger: Logger;
}) => {
  const queues = createQueues(options);

  /** Sends what waits; says how many messages went. A message sent twice has one id, so it is one job. */
  const relayOnce = async (): Promise<number> =>
    options.dataSource.transaction(async (db) => {
      const messages = await inTheirTurn(db);
      for (const service of new Set(messages.flatMap(({ queues: names }) => names)))
        await queues.of(service).addBulk(
          messages
            .filter(({ queues: names }) => names.includes(service))
            .map(({ id, name, payload, options: jobOptions }) => ({
              name,
              data: payload,
              opts: { ...jobOptions, jobId: id, removeOnComplete: KEEP_COMPLETED, removeOnFail: KEEP_FAILED },
            })),
        );
      if (messages.length > 0) {
        // By the key and never by a scan, which would wait for the rows of a relay beside this one, and deadlock.
        await db.query(
          `UPDATE outbox FORCE INDEX (PRIMARY)
           SET relayed_at = NOW(3), check_at = NOW(3) + INTERVAL ${FIRST_CHECK_SECONDS} SECOND WHERE id IN (?)`,
          [messages.map(({ id }) => id)],
        );
      }
      return messages.length;
    });

  /** Forgets what was done days ago: beside growing without end, it would link people whom anonymising takes apart (I6). */
  const forgetSent = async (): Promise<void> => {
    for (let count = FORGOTTEN_AT_ONCE; count === FORGOTTEN_AT_ONCE; ) {
      const { affectedRows } = await options.dataSource.query<{ affectedRows: number }>(
        `DELETE FROM outbox WHERE relayed_at < NOW(3) - INTERVAL ${KEEP_SENT_DAYS} DAY AND check_at IS NULL
         LIMIT ${FORGOTTEN_AT_ONCE}`,
      );
      count = affectedRows;
    }
  };

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isStopped = false;
  let forgetAgainAt = 0;

  const loop = async (): Promise<void> => {
    try {
      while (!isStopped && (await relayOnce()) === BATCH);
      if (!isStopped && performance.now() >= forgetAgainAt) {
        forgetAgainAt = performance.now() + FORGET_EVERY_MS;
        await forgetSent();
      }
    } catch (error) {
      options.logger.warn({ error }, 'relay: will try again');
    }
    if (!isStopped) timer = setTimeout(start, POLL_EVERY_MS);
  };
  const start = (): void => {
    running = loop();
  };

  return {
    relayOnce,
    forgetSent,
    start,
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await running;
      await queues.close();
    },
  };
};

const BATCH = 200;
const POLL_EVERY_MS = 100;
const FIRST_CHECK_SECONDS = 120;
const KEEP_SENT_DAYS = 7;
const FORGET_EVERY_MS = 3_600_000;
const FORGOTTEN_AT_ONCE = 1_000;

type WaitingMessage = {
  readonly id: string;
  readonly sequence: string;
  readonly aggregateId: string | null;
  readonly queues: readonly string[];
  readonly name: string;
  readonly payload: unknown;
  readonly options: JobsOptions;
};

type WaitingRow = Pick<WaitingMessage, 'id' | 'sequence' | 'aggregateId' | 'name'> & {
  readonly queues: string;
  readonly payload: string;
  readonly options: string;
  readonly age: string;
};

const waiting = async (db: EntityManager, notAbout: readonly string[]): Promise<WaitingMessage[]> => {
  const rows = await db.query<WaitingRow[]>(
    `SELECT id, sequence, aggregate_id AS aggregateId, queues, name, payload, options,
       TIMESTAMPDIFF(MICROSECOND, created_at, NOW(3)) DIV 1000 AS age
     FROM outbox WHERE relayed_at IS NULL
       ${notAbout.length > 0 ? 'AND (aggregate_id IS NULL OR aggregate_id NOT IN (?))' : ''}
     ORDER BY sequence LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
    notAbout.length > 0 ? [notAbout] : [],
  );
  return rows.map(({ queues, payload, options, age, ...row }) => ({
    ...row,
    queues: JSON.parse(queues) as string[],
    payload: JSON.parse(payload) as unknown,
    options: withDelayLeft(JSON.parse(options) as JobsOptions, Number(age)),
  }));
};

/**
 * Takes what waits, and leaves for later what follows, about the same aggregate, a message that another relay holds at this moment. A
 * batch full of what must wait is taken again without it: a relay that is frozen keeps nobody else's messages.
 */
const inTheirTurn = async (db: EntityManager): Promise<readonly WaitingMessage[]> => {
  const blocked = new Set<string>();
  for (;;) {
    const mine = await waiting(db, [...blocked]);
    const late = await overtaking(db, mine);
    if (late.size === 0) return mine;
    if (mine.length < BATCH) return mine.filter(({ id }) => !late.has(id));
    for (const { id, aggregateId } of mine) if (aggregateId && late.has(id)) blocked.add(aggregateId);
  }
};

/**
 * Which of ours would overtake an earlier one about the same aggregate. What was committed before one of ours is either marked as sent, or
 * ours and before it, or seen here (READ COMMITTED): nothing gets past.
 */
const overtaking = async (db: EntityManager, mine: readonly WaitingMessage[]): Promise<ReadonlySet<string>> => {
  const aggregates = new Set(mine.flatMap(({ aggregateId }) => aggregateId ?? []));
  const late = new Set<string>();
  if (aggregates.size === 0) return late;
  const unsent = await db.query<{ id: string; aggregateId: string }[]>(
    `SELECT id, aggregate_id AS aggregateId FROM outbox
     WHERE relayed_at IS NULL AND sequence <= ? AND aggregate_id IN (?) ORDER BY sequence`,
    [mine.at(-1)?.sequence, [...aggregates]],
  );
  const ours = new Set(mine.map(({ id }) => id));
  const waited = new Set<string>();
  for (const { id, aggregateId } of unsent) {
    if (!ours.has(id)) waited.add(aggregateId);
    else if (waited.has(aggregateId)) late.add(id);
  }
  return late;
};

/** A message is due so long after it was written, not after it was sent: it may be sent again. */
const withDelayLeft = (options: JobsOptions, ageMs: number): JobsOptions => ({
  ...options,
  ...(options.delay && { delay: Math.max(0, options.delay - ageMs) }),
});
