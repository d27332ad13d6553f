import type { DataSource, EntityManager } from 'typeorm';
import { RETRIES } from './jobs';
import type { Logger } from './logger';
import type { QueueConnection } from './queue-connection';
import { createQueues } from './queues';
import { inTransaction } from './transactions';

/** A message whose attempts are exhausted. Its payload holds ids only, as every message's. */
export type DeadLetter = {
  readonly messageId: string;
  readonly name: string;
  readonly payload: unknown;
  readonly error: string;
  readonly attempts: number;
  readonly firstFailedAt: Date;
  readonly lastFailedAt: Date;
};

type Row = Omit<DeadLetter, 'payload'> & { payload: string };

const MOST_LISTED = 200;
const COLUMNS = `message_id AS messageId, name, payload, error, attempts,
  first_failed_at AS firstFailedAt, last_failed_at AS lastFailedAt`;

const toDeadLetter = (row: Row): DeadLetter => ({ ...row, payload: JSON.parse(row.payload) as unknown });

/** The dead letters of one service, as those who operate it see them. */
export const createDeadLetters = (options: {
  dataSource: DataSource;
  connection: QueueConnection;
  namespace: string;
  service: string;
  logger: Logger;
}) => {
  const { dataSource, service, logger } = options;
  const queues = createQueues(options);

  return {
    /** The last to fail first, 200 at most, and how many there are in all. */
    async list(): Promise<{ totalCount: number; deadLetters: DeadLetter[] }> {
      const [count] = await dataSource.query<{ total: string }[]>('SELECT COUNT(*) AS total FROM dead_letters');
      const rows = await dataSource.query<Row[]>(
        `SELECT ${COLUMNS} FROM dead_letters ORDER BY last_failed_at DESC, message_id LIMIT ${MOST_LISTED}`,
      );
      return { totalCount: Number(count?.total), deadLetters: rows.map(toDeadLetter) };
    },

    async find(messageId: string): Promise<DeadLetter | null> {
      const [row] = await dataSource.query<Row[]>(`SELECT ${COLUMNS} FROM dead_letters WHERE message_id = ?`, [
        messageId,
      ]);
      return row ? toDeadLetter(row) : null;
    },

    /** Has it handled again, with all its attempts, under the id it had: a handler that was done with it notices. */
    async retry(messageId: string, by: string): Promise<boolean> {
      const letter = await inTransaction(dataSource, async (db) => {
        const taken = await take(db, messageId);
        if (!taken) return null;
        await queues.of(service).remove(messageId); // Else the queue would say that it has it already.
        await sendAgain(db, service, taken);
        return taken;
      });
      if (letter) logger.info({ messageId, job: letter.name, by }, 'dead letter tried again');
      return letter !== null;
    },

    /** Forgets it for good; the log alone says that it was. */
    async discard(messageId: string, by: string): Promise<boolean> {
      const letter = await inTransaction(dataSource, (db) => take(db, messageId));
      if (letter) logger.warn({ messageId, job: letter.name, error: letter.error, by }, 'dead letter discarded');
      return letter !== null;
    },

    close: queues.close,
  };
};

const take = async (db: EntityManager, messageId: string): Promise<Row | null> => {
  const [row] = await db.query<Row[]>(`SELECT ${COLUMNS} FROM dead_letters WHERE message_id = ? FOR UPDATE`, [
    messageId,
  ]);
  if (row) await db.query('DELETE FROM dead_letters WHERE message_id = ?', [messageId]);
  return row ?? null;
};

/** Through the outbox, whose row may be there still: what it owes to other services is not forgotten. */
const sendAgain = async (db: EntityManager, service: string, { messageId, name, payload }: Row): Promise<void> => {
  const [sent] = await db.query<{ queues: string; isDone: string }[]>(
    'SELECT queues, relayed_at IS NOT NULL AND check_at IS NULL AS isDone FROM outbox WHERE id = ? FOR UPDATE',
    [messageId],
  );
  const owed = sent && !Number(sent.isDone) ? (JSON.parse(sent.queues) as string[]) : [];
  await db.query(
    `INSERT INTO outbox (id, queues, name, payload, options) VALUES (?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE queues = VALUES(queues), options = VALUES(options), relayed_at = NULL, check_at = NULL`,
    [messageId, JSON.stringify([...new Set([...owed, service])]), name, payload, JSON.stringify(RETRIES.standard)],
  );
};
