import type { Logger } from './logger';

const STOP_WITHIN_MS = 10_000;

/**
 * On SIGTERM or SIGINT: finishes what is running, then ends; by force after 10 s. Later signals are heard and change nothing: whoever sends
 * two (an orchestrator and a supervisor, npm and the terminal) would otherwise cut the requests the first one lets finish.
 */
export const stopOnSignal = (logger: Logger, stop: () => Promise<void>): void => {
  let isStopping = false;
  const end = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ error }, 'stop');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
};
