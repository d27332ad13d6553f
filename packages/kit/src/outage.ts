import { performance } from 'node:perf_hooks';

const PAUSE_MS = 1_000;

/**
 * Remembers for a second that a server did not answer in time, so that nobody else waits for it meanwhile. Shared by all who ask the same
 * server in a request: otherwise it would wait once for each of them.
 */
export const createOutage = () => {
  let until = 0;
  return {
    isOn: (): boolean => performance.now() < until,
    begin(): void {
      until = performance.now() + PAUSE_MS;
    },
  };
};

export type Outage = ReturnType<typeof createOutage>;
