import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../ports';
import { waitUntilReady } from '../readiness';
import { heldJobs } from './queue-faults';
import type { Ground } from './stage';

const LOOK_EVERY_MS = 3;
const LOOK_FOR_MS = 20_000;
/** Both work for a while once the first is awake again. */
const TOGETHER_MS = 3_000;

/** Stops the process in the middle of a job; without one after a while, as it is. */
const stopHolding = async (pid: number, redisUrl: string, service: string): Promise<void> => {
  const jobs = await heldJobs(redisUrl, service);
  for (const end = performance.now() + LOOK_FOR_MS; performance.now() < end; await sleep(LOOK_EVERY_MS)) {
    if ((await jobs.count()) === 0) continue;
    process.kill(pid, 'SIGSTOP');
    if ((await jobs.count()) > 0) break;
    process.kill(pid, 'SIGCONT');
  }
  process.kill(pid, 'SIGSTOP');
  await jobs.close();
};

/**
 * A worker is frozen while it holds a job, for longer than its lock (30 s); another one, started beside it, takes the job over;
 * then the first wakes up and believes it still has it.
 */
export const freezeWorker =
  (service: string, milliseconds: number) =>
  async (ground: Ground): Promise<void> => {
    const { children, specs, processes } = ground.bench;
    const name = `${service}-worker`;
    const pid = children.get(name)?.pid();
    const spec = specs.get(name);
    if (pid === undefined || !spec) throw new Error(`${name} does not run`);
    await stopHolding(pid, ground.redisUrl, service);
    const port = await freePort();
    const second = processes.start({ ...spec, name: `${name}-2`, env: { ...spec.env, WORKER_PORT: String(port) } });
    try {
      await Promise.all([waitUntilReady(second, `http://127.0.0.1:${port}`), sleep(milliseconds)]);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await sleep(TOGETHER_MS);
    await second.stop();
  };
