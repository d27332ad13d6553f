import { readFile } from 'node:fs/promises';
import type { SupergraphManager } from '@apollo/gateway';
import type { Logger } from '@pix/kit/logger';

const LOOK_EVERY_MS = 2_000;

/**
 * Serves the committed supergraph file and follows it: a changed file is taken over without a restart.
 * A file that does not load is refused and said in the log; the schema served stays.
 */
export const supergraphFile = (file: string, logger: Logger, lookEveryMs = LOOK_EVERY_MS): SupergraphManager => ({
  async initialize({ update }) {
    let served = await readFile(file, 'utf8');

    const look = async (): Promise<void> => {
      const found = await readFile(file, 'utf8').catch(() => served);
      if (found === served) return;
      served = found;
      try {
        update(found);
        logger.info('supergraph reloaded');
      } catch (error) {
        logger.error({ error }, 'the changed supergraph is not usable: the former one is still served');
      }
    };
    const timer = setInterval(() => void look(), lookEveryMs);
    timer.unref();

    return { supergraphSdl: served, cleanup: async () => clearInterval(timer) };
  },
});
