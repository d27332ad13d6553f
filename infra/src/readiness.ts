import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { ManagedProcess } from './managed-process';
import { failureOf } from './processes';

const deadlineMs = 60_000;

/** Whether what answers there says it is ready. */
export const isReady = async (url: string): Promise<boolean> => answersReady(`${url}/health/ready`);

// Not by Node's fetch: its first call is worth 10 MB, which the launcher would hold all day.
const answersReady = (url: string, instance?: string): Promise<boolean> =>
  new Promise((resolve) => {
    const request = get(url, { agent: false, signal: AbortSignal.timeout(2_000) }, (response) => {
      response.resume();
      const isTheOne = instance === undefined || response.headers['x-instance'] === instance;
      resolve(isTheOne && response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
  });

/**
 * Waits until a child says it is ready to serve; one that dies or takes a minute is a failure that shows its last words. With an `instance`,
 * it is the child that answers, and not another process that took its port.
 */
export const waitUntilReady = async (child: ManagedProcess, url: string, instance?: string): Promise<void> => {
  const deadline = Date.now() + deadlineMs;
  while (!(await answersReady(`${url}/health/ready`, instance))) {
    if (!child.isRunning()) throw failureOf(child, `${child.name} ended while it was starting (${await child.ended}).`);
    if (Date.now() > deadline) throw failureOf(child, `${child.name} was not ready within ${deadlineMs / 1000} s.`);
    await wait(100);
  }
  child.keepAlive();
};
