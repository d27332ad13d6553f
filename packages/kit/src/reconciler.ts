import { events } from '@pix/events';
import type { Queue } from 'bullmq';
import type { DataSource, EntityManager } from 'typeorm';
import { isBuried } from './burials';
import type { Logger } from './logger';
import type { MessageCounts } from './metrics/messages';
import type { QueueConnection } from './queue-connection';
import { createQueues, queuePrefix } from './queues';

const BATCH = 200;
const MOST_BATCHES = 50;
const NEXT_CHECK_SECONDS = 300;

type Sent = { readonly id: string; readonly queues: readonly string[] };

type Verdict = Sent & {
  /** The queues where the message is not over yet. */
  readonly left: readonly string[];
  readonly isLost: boolean;
};

/**
 * Sends again what the relay marked as sent and Redis does not hold any more (docs/adr/0012). A message is done when each of its
 * queues was seen holding it completed, or kept as a dead letter: anything else is looked at again, for as long as it takes.
 */
export const createReconciler = (options: {
  dataSource: DataSource;
  connection: QueueConnection;
  namespace: string;
  service: string;
  logger: Logger;
  counts?: Pick<MessageCounts, 'resent'>;
}) => {
  const { dataSource, connection, logger } = options;
  const queues = createQueues(options);
  // One in each queue that is sent to: on a cluster they are on several servers, each of which may lose what it holds.
  const markers = queuesOf(options.service).map(
    (queue) => `${queuePrefix(options.namespace, queue)}:reconciled:${options.service}`,
  );

  // A queue without our mark is one that lost everything: all that is not done is looked at now rather than in its turn.
  const hurryAfterWipe = async (): Promise<void> => {
    const found = await Promise.all(markers.map((marker) => connection.exists(marker)));
    if (found.every((count) => count === 1)) return;
    await dataSource.query('UPDATE outbox SET check_at = NOW(3) WHERE check_at > NOW(3)');
    await Promise.all(markers.map((marker) => connection.set(marker, '1')));
  };

  const checkBatch = (): Promise<{ checked: number; lost: number }> =>
    dataSource.transaction(async (db) => {
      const sent = await dueForCheck(db);
      const verdicts = await Promise.all(sent.map((message) => judge(message, queues.of)));
      await note(db, verdicts);
      return { checked: sent.length, lost: verdicts.filter(({ isLost }) => isLost).length };
    });

  return {
    /** Looks at what is due, at most 10,000 messages; says how many Redis had lost, which the relay now sends again. */
    async reconcileOnce(): Promise<number> {
      await hurryAfterWipe();
      let lost = 0;
      for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
        const found = await checkBatch();
        lost += found.lost;
        if (found.checked < BATCH) break;
      }
      options.counts?.resent(lost);
      if (lost > 0) logger.warn({ lost }, 'Redis lost messages: they are sent again');
      return lost;
    },
    close: queues.close,
  };
};

/** Where a service sends messages: to itself, and to those who listen to its events. */
const queuesOf = (service: string): readonly string[] => {
  const listeners = Object.values(events).flatMap(({ publisher, consumers }) =>
    [publisher].flat().some((name) => name === service) ? consumers : [],
  );
  return [...new Set([service, ...listeners])];
};

const dueForCheck = async (db: EntityManager): Promise<Sent[]> => {
  const rows = await db.query<{ id: string; queues: string }[]>(
    `SELECT id, queues FROM outbox WHERE check_at <= NOW(3) ORDER BY check_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
  );
  return rows.map(({ id, queues }) => ({ id, queues: JSON.parse(queues) as string[] }));
};

const judge = async (message: Sent, queueOf: (service: string) => Queue): Promise<Verdict> => {
  const states = await Promise.all(
    message.queues.map(async (name) => ({ name, state: await stateIn(queueOf(name), message.id) })),
  );
  return {
    ...message,
    left: states.filter(({ state }) => state !== 'DONE').map(({ name }) => name),
    isLost: states.some(({ state }) => state === 'LOST'),
  };
};

const stateIn = async (queue: Queue, id: string): Promise<'DONE' | 'KEPT' | 'LOST'> => {
  const state = await queue.getJobState(id);
  if (state === 'completed' || (state === 'failed' && (await isBuried(queue, id)))) return 'DONE';
  if (state !== 'unknown') return 'KEPT';
  await queue.remove(id); // What is left of it in no list, if anything, would be taken for the job itself.
  return 'LOST';
};

const note = async (db: EntityManager, verdicts: readonly Verdict[]): Promise<void> => {
  for (const { id, queues, left, isLost } of verdicts)
    if (left.length > 0 && (isLost || left.length < queues.length))
      await db.query('UPDATE outbox SET queues = ?, relayed_at = IF(?, NULL, relayed_at) WHERE id = ?', [
        JSON.stringify(left), // Who is done is not told again.
        isLost,
        id,
      ]);
  const over = verdicts.filter(({ left, isLost }) => isLost || left.length === 0).map(({ id }) => id);
  const kept = verdicts.filter(({ left, isLost }) => !isLost && left.length > 0).map(({ id }) => id);
  const checkAt = async (ids: readonly string[], at: string): Promise<void> => {
    if (ids.length > 0)
      await db.query(`UPDATE outbox FORCE INDEX (PRIMARY) SET check_at = ${at} WHERE id IN (?)`, [ids]);
  };
  await checkAt(over, 'NULL');
  await checkAt(kept, `NOW(3) + INTERVAL ${NEXT_CHECK_SECONDS} SECOND`);
};
