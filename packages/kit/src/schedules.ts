import type { Logger } from './logger';
import type { QueueConnection } from './queue-connection';
import { createQueues } from './queues';

/** What is done again and again without anybody asking: a sweep, a nightly computation. */
export type Schedule = { readonly name: string; readonly everyMs: number };

type Plan = {
  service: string;
  connection: QueueConnection;
  namespace: string;
  logger: Logger;
  schedules: readonly Schedule[];
};

// A run that fails comes again by itself: it is no dead letter, and a few are kept to be looked at.
const RUN = { removeOnComplete: true, removeOnFail: { count: 20 } };

/** Plans the schedules of a service; planning twice is planning once. `onlyMissing`: those that Redis lost, and no other. */
export const planSchedules = async (plan: Plan, { onlyMissing = false } = {}): Promise<void> => {
  const queues = createQueues(plan);
  const queue = queues.of(plan.service);
  for (const { name, everyMs } of plan.schedules)
    if (!onlyMissing || !(await queue.getJobScheduler(name)))
      await queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts: RUN });
  await queues.close();
};
