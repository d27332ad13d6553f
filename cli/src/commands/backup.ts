import { resolve } from 'node:path';
import { backup } from '@pix/infra/backup/backup';
import { provideDatabaseTools } from '@pix/infra/backup/database-tools';
import { withServers } from '@pix/infra/backup/servers';
import { projectPaths } from '@pix/infra/project';
import type { ServerCommand } from '../command';
import { EXIT } from '../exit-codes';
import { tellingFailures } from '../server-failures';

type Options = { readonly to: string };

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Writes all five schemas, as they are at one moment, into a folder; the platform goes on working. */
export const backupCommand: ServerCommand = {
  words: ['backup'],
  summary: 'write a backup of all five schemas, at one moment, while the platform runs',
  describe: (command) => command.requiredOption('--to <folder>', 'a folder that is empty, or not there yet'),

  async runOnServers({ terminal, isJson }, _, given) {
    const folder = resolve((given as Options).to);
    const began = performance.now();
    const progress = terminal.progress('backup');
    const work = async () => {
      const tools = await provideDatabaseTools(projectPaths().engines);
      return withServers(({ databaseUrl }) =>
        backup({ folder, databaseUrl, tools, onProgress: (share) => progress.tell(Math.floor(share)) }),
      );
    };
    const manifest = await tellingFailures(work).finally(() => progress.stop());
    const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
    terminal.print(
      isJson
        ? JSON.stringify({ folder, seconds, ...manifest })
        : `✔ ${folder}: ${manifest.schemas.length} schemas, ${megabytes(manifest.dump.bytes)} (${megabytes(manifest.dump.sqlBytes)} of SQL), ${seconds} s. Keep the secrets apart: docs/operate.md.`,
    );
    return EXIT.DONE;
  },
};
