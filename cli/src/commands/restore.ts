import { resolve } from 'node:path';
import { provideDatabaseTools } from '@pix/infra/backup/database-tools';
import { restore } from '@pix/infra/backup/restore';
import { type Servers, withServers } from '@pix/infra/backup/servers';
import { projectPaths } from '@pix/infra/project';
import type { ServerCommand } from '../command';
import { CommandFailure, EXIT } from '../exit-codes';
import { forgetQueues } from '../forget-queues';
import { tellingFailures } from '../server-failures';

type Options = { readonly from: string; readonly yes?: boolean };

const redisUrlOf = ({ redisUrl }: Servers): string => {
  if (redisUrl) return redisUrl;
  throw new CommandFailure(
    EXIT.USAGE,
    'REDIS_URL must be set beside DATABASE_URL: a job that ended after the backup would be taken for done.',
  );
};

/** Puts a backup in place of what the database holds. What was still to be done when it was taken is done again. */
export const restoreCommand: ServerCommand = {
  words: ['restore'],
  summary: 'put a backup in place of what the database holds; the services must be stopped',
  describe: (command) =>
    command
      .requiredOption('--from <folder>', 'the folder of a backup')
      .option('--yes', 'drop what the database holds; without it only an empty one is filled'),

  async runOnServers({ terminal, isJson }, _, given) {
    const { from, yes = false } = given as Options;
    const folder = resolve(from);
    const began = performance.now();
    const progress = terminal.progress('restore');
    const work = async () => {
      const tools = await provideDatabaseTools(projectPaths().engines);
      return withServers((servers) => {
        const redisUrl = redisUrlOf(servers);
        return restore({
          folder,
          databaseUrl: servers.databaseUrl,
          tools,
          overwrites: yes,
          forgetQueues: () => forgetQueues(redisUrl),
          onProgress: (share) => progress.tell(Math.floor(share)),
        });
      });
    };
    const { manifest, messagesToCheck } = await tellingFailures(work).finally(() => progress.stop());
    const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
    terminal.print(
      isJson
        ? JSON.stringify({ folder, seconds, messagesToCheck, ...manifest })
        : `✔ ${folder}, of ${manifest.createdAt}: ${manifest.schemas.length} schemas, ${seconds} s; ${messagesToCheck} messages will be looked at again. Now run the migrations and start the services.`,
    );
    return EXIT.DONE;
  },
};
