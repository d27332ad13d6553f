import { ANONYMOUS } from '@pix/kit/auth';
import { createApp } from './app';
import { loadConfig } from './config';
import { countAnswers } from './usecases/statistics/count-answers';
import { countLevels } from './usecases/statistics/count-levels';
import { forgetCounts } from './usecases/statistics/rebuild-statistics';

/** Operators' command: `node dist/rebuild-statistics.js` counts everything again. Stopped, the worker's next count goes on. */
const main = async (): Promise<void> => {
  const app = await createApp({ ...loadConfig(), logLevel: 'warn' });
  const context = app.contextFor({ viewer: ANONYMOUS, locale: 'fr', requestId: 'rebuild-statistics' });
  await context.transaction(forgetCounts);
  process.stdout.write(`${await countAnswers(context)} answers counted\n`);
  await countLevels(context);
  await app.close();
};

void main();
