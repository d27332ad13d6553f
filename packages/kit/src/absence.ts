import { performance } from 'node:perf_hooks';

/** A service that restarts is back within it. */
const AWAITED_MS = 8_000;

/** Between two tries at a service that takes no connection. */
export const KNOCK_EVERY_MS = 50;

/** Errors of a connection that was not made: nothing was sent, not even of a mutation, which may be sent again. */
export const NOT_SENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether to wait for a service that takes no connection: it answered before, and has been away for a few seconds at most. */
export const absence = () => {
  let hasAnswered = false;
  let since: number | null = null;
  return {
    answered(): void {
      hasAnswered = true;
      since = null;
    },
    /** `until`: the caller's own deadline, on the process's stopwatch. */
    isBrief(until: number): boolean {
      since ??= performance.now();
      return hasAnswered && performance.now() + KNOCK_EVERY_MS < Math.min(until, since + AWAITED_MS);
    },
  };
};
