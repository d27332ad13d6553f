import { isMainThread } from 'node:worker_threads';

/** Longer than a service takes to finish what it is doing; after that a child without parent is only in the way. */
const graceMs = 10_000;

/** Preloaded (--require) into node children: the kernel closes the channel when the parent dies, kill -9 included. */
export const exitWithParent = (): void => {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), graceMs).unref();
  });
  // Jest's workers live by their channel: let go of, they would end before their first test.
  if (process.env.JEST_WORKER_ID === undefined) process.channel?.unref();
};

if (isMainThread && process.channel !== undefined) exitWithParent();
