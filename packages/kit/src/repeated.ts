import type { Logger } from './logger';

/** Work done again and again until it is stopped, never twice at once. What fails is logged and tried again in its turn. */
export const repeated = (options: { name: string; everyMs: number; logger: Logger; work: () => Promise<unknown> }) => {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isStopped = false;

  const once = async (): Promise<void> => {
    await options.work().catch((error: unknown) => {
      if (!isStopped) options.logger.warn({ error }, `${options.name}: will try again`);
    });
    if (!isStopped) timer = setTimeout(start, options.everyMs);
  };
  const start = (): void => {
    running = once();
  };

  return {
    start,
    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
