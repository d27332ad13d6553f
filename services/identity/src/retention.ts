import { ANONYMOUS } from '@pix/kit/auth';
import { createApp } from './app';
import { loadConfig } from './config';
import { applyRetention, countRetention } from './usecases/apply-retention';

/**
 * Operators' command: `node dist/retention.js --dry-run` says how many unused accounts would be warned, and how many are
 * due; without the option, does it at once as the nightly job would. Counts only: nobody is named.
 */
const main = async (): Promise<void> => {
  const isDryRun = process.argv.includes('--dry-run');
  const app = await createApp({ ...loadConfig(), logLevel: 'warn' });
  const context = app.contextFor({ viewer: ANONYMOUS, locale: 'fr', requestId: 'retention' });
  const { warned, due } = await (isDryRun ? countRetention(context) : applyRetention(context));
  await app.close();
  process.stdout.write(
    `${isDryRun ? 'would warn' : 'warned'}: ${warned}\n${isDryRun ? 'would end' : 'ended'}: ${due}\n`,
  );
};

void main();
