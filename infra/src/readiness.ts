import { setTimeout as wait } from 'node:timers/promises';
import type { ManagedProcess } from './managed-process';
import { failureOf } from './processes';

const deadlineMs = 60_000;

/** Whether what answers there says it is ready. */
export const isReady = async (url: string): Promise<boolean> => answersReady(`${url}/health/ready`);

const answersReady = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

/** Waits until a child says it is ready to serve; one that dies or takes a minute is a failure that shows its last words. */
export const waitUntilReady = async (child: ManagedProcess, url: string): Promise<void> => {
  const deadline = Date.now() + deadlineMs;
  while (!(await answersReady(`${url}/health/ready`))) {
    if (!child.isRunning()) throw failureOf(child, `${child.name} ended while it was starting (${await child.ended}).`);
    if (Date.now() > deadline) throw failureOf(child, `${child.name} was not ready within ${deadlineMs / 1000} s.`);
    await wait(100);
  }
  child.keepAlive();
};
