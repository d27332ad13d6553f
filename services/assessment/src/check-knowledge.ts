import { ANONYMOUS } from '@pix/kit/auth';
import { createApp } from './app';
import { loadConfig } from './config';
import { checkKnowledge } from './usecases/check-knowledge';

const PEOPLE_A_STEP = 500;

/** Operators' command: everybody's knowledge states against their past. `node dist/check-knowledge.js [--dry-run]`. */
const main = async (): Promise<void> => {
  const app = await createApp({ ...loadConfig(), logLevel: 'warn' });
  const context = app.contextFor({ viewer: ANONYMOUS, locale: 'fr', requestId: 'check-knowledge' });
  const dryRun = process.argv.includes('--dry-run');

  let [people, wrong] = [0, 0];
  let after: string | null = null;
  do {
    const checked = await checkKnowledge(context, { after, limit: PEOPLE_A_STEP, dryRun });
    [people, wrong, after] = [people + checked.people, wrong + checked.wrong, checked.next];
  } while (after);
  process.stdout.write(`${people} people, ${wrong} competences ${dryRun ? 'to repair' : 'repaired'}\n`);
  await app.close();
};

void main();
