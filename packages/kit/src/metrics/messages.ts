import type { DataSource } from 'typeorm';
import type { Logger } from '../logger';
import type { QueueConnection } from '../queue-connection';
import { createQueues } from '../queues';
import { JOB_BUCKETS } from './durations';
import { type Metrics, REDIS_UP } from './registry';

/** What a worker counts while it works. `stuck`: how many things of a state nobody will move any more, as the reconciler found them. */
export type MessageCounts = {
  jobEnded(job: string, outcome: 'done' | 'failed', seconds: number): void;
  buried(job: string): void;
  resent(count: number): void;
  stuck(state: string, count: number): void;
};

/** Where nobody measures. */
export const COUNTS_NO_MESSAGE: MessageCounts = { jobEnded() {}, buried() {}, resent() {}, stuck() {} };

const MOST_COUNTED = 100_000;

/** The metrics of messages of one service: what its worker does, and what waits in its outbox, its queue and among the dead letters. */
export const messageMetrics = (
  metrics: Metrics,
  options: {
    service: string;
    dataSource: DataSource;
    connection: QueueConnection;
    namespace: string;
    logger: Logger;
    jobs: readonly string[];
  },
): MessageCounts & { close(): Promise<unknown> } => {
  const { service, dataSource, connection } = options;
  const durations = metrics.durations({
    name: 'pix_job_duration_seconds',
    help: 'How long jobs took, one attempt each.',
    labels: ['job_name', 'outcome'],
    buckets: JOB_BUCKETS,
  });
  const known = new Set(options.jobs);
  const nameOf = (job: string): string => (known.has(job) ? job : 'other');
  for (const job of known) for (const outcome of ['done', 'failed']) durations.of(job, outcome);
  const resent = metrics.counter('pix_messages_resent_total', 'Messages Redis had lost, sent again by the reconciler.');
  const buried = metrics.counter('pix_messages_buried_total', 'Messages that became dead letters.', 'job_name');
  const stuck = metrics.gauge(
    'pix_stuck_states',
    'Things the reconciler found in a state nothing moves any more.',
    'state',
  );

  const queues = createQueues(options);
  metrics.asking(
    'queue',
    [
      {
        name: 'pix_queue_jobs',
        help: 'Jobs of the service’s queue, by state.',
        labelNames: ['state'],
      },
      {
        name: 'pix_queue_oldest_job_age_seconds',
        help: 'For how long the oldest job that may run has been waiting; 0 when none is.',
      },
    ],
    async () => {
      const queue = queues.of(service);
      const [counts, [oldest]] = await Promise.all([
        queue.getJobCounts('wait', 'active', 'delayed', 'failed'),
        queue.getJobs(['wait'], 0, 0, true),
      ]);
      const { wait, ...others } = counts;
      const states = Object.entries({ waiting: wait ?? 0, ...others }).map(([state, n]) => [{ state }, n] as const);
      const age = oldest ? Math.max(0, Date.now() - oldest.timestamp - oldest.delay) / 1_000 : 0;
      return [states, [[{}, age]]];
    },
  );
  metrics.asking(
    'outbox',
    [
      {
        name: 'pix_outbox_waiting_messages',
        help: `Messages written and not sent to Redis yet, ${MOST_COUNTED} at most.`,
      },
      {
        name: 'pix_outbox_oldest_message_age_seconds',
        help: 'For how long the oldest of them has been waiting; 0 when none is.',
      },
      {
        name: 'pix_dead_letters',
        help: 'Messages whose attempts are exhausted, kept until an operator retries or discards them.',
      },
    ],
    async () => {
      const [row] = await dataSource.query<{ waiting: string; age: string | null; dead: string }[]>(WAITING);
      return [[[{}, Number(row?.waiting)]], [[{}, Number(row?.age ?? 0)]], [[{}, Number(row?.dead)]]];
    },
  );
  metrics.reading('pix_redis_up', REDIS_UP, ['used_for'], () => [
    [{ used_for: 'queues' }, connection.status === 'ready' ? 1 : 0],
  ]);

  return {
    jobEnded: (job, outcome, seconds) => durations.of(nameOf(job), outcome).observe(seconds),
    buried: (job) => buried.inc({ job_name: nameOf(job) }),
    resent: (count) => resent.inc(count),
    stuck: (state, count) => stuck.set({ state }, count),
    close: queues.close,
  };
};

// The first that was written: one row of an index, however many wait.
const WAITING = `
  SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM outbox WHERE relayed_at IS NULL LIMIT ${MOST_COUNTED}) AS some) AS waiting,
    (SELECT TIMESTAMPDIFF(MICROSECOND, created_at, NOW(3)) / 1000000
     FROM outbox WHERE relayed_at IS NULL ORDER BY sequence LIMIT 1) AS age,
    (SELECT COUNT(*) FROM dead_letters) AS dead`;
