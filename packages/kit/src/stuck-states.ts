import type { ServiceName } from '@pix/events';
import type { DataSource, EntityManager } from 'typeorm';
import { type JobDefinition, outbox } from './jobs';
import type { Logger } from './logger';
import type { MessageCounts } from './metrics/messages';
import { inTransaction } from './transactions';

type Row = { readonly id: string | Buffer } & Readonly<Record<string, unknown>>;

/** A state that a job was to take further, and did not: it is found by what the tables say, whatever became of the message. */
export type StuckState = {
  /** As operators read it: « ended, not scored ». */
  readonly name: string;
  /**
   * Finds them, oldest first, once they have waited for much longer than the job takes. By an index: it runs every minute. No LIMIT, no lock:
   * these are added.
   */
  readonly sql: string;
  readonly job: JobDefinition;
  payloadOf(row: Row): object;
};

const MOST_AT_ONCE = 500;

/**
 * Finds what waits for a job that nobody has any more — a database restored from yesterday, a message discarded, a bug since
 * repaired — and asks for the job again. What the outbox still watches is on its way, and a dead letter is the operators': both are left.
 */
export const createStuckStates = (options: {
  dataSource: DataSource;
  service: ServiceName;
  states: readonly StuckState[];
  logger: Logger;
  counts?: Pick<MessageCounts, 'stuck'>;
}) => {
  const { dataSource, service, states, logger, counts } = options;

  const resume = (state: StuckState): Promise<number> =>
    inTransaction(dataSource, async (db) => {
      const rows = await db.query<Row[]>(`${state.sql} LIMIT ${MOST_AT_ONCE} FOR UPDATE SKIP LOCKED`);
      const payloads = new Map(
        rows.map((row) => payloadIn(state, row)).map((payload) => [JSON.stringify(payload), payload]),
      );
      for (const known of await knownAmong(db, state.job.name, [...payloads.keys()])) payloads.delete(known);
      for (const payload of payloads.values()) await outbox(db, service).enqueue(state.job, payload);
      return payloads.size;
    });

  return {
    /** Says how many of each were asked for again; alarms count the line it logs. */
    async resumeOnce(): Promise<Readonly<Record<string, number>>> {
      const found: Record<string, number> = {};
      for (const state of states) {
        const count = await resume(state);
        counts?.stuck(state.name, count);
        if (count === 0) continue;
        found[state.name] = count;
        logger.warn({ state: state.name, job: state.job.name, count }, 'stuck: asked for again');
      }
      return found;
    },
  };
};

const payloadIn = ({ job, payloadOf }: StuckState, row: Row): object => job.payload.parse(payloadOf(row)) as object;

/** Those that are on their way, or kept as dead letters. */
const knownAmong = async (db: EntityManager, name: string, payloads: readonly string[]): Promise<string[]> => {
  if (payloads.length === 0) return [];
  const rows = await db.query<{ payload: string }[]>(
    `SELECT payload FROM outbox WHERE relayed_at IS NULL AND name = ? AND payload IN (?)
     UNION SELECT payload FROM outbox WHERE check_at IS NOT NULL AND name = ? AND payload IN (?)
     UNION SELECT payload FROM dead_letters WHERE name = ? AND payload IN (?)`,
    [name, payloads, name, payloads, name, payloads],
  );
  return rows.map(({ payload }) => payload);
};
