import { ANONYMOUS } from '@pix/kit/auth';
import { createApp } from './app';
import { loadConfig } from './config';
import { askToWipeProviderNames } from './usecases/ask-to-wipe-provider-names';

const USER_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Operators' command: `node dist/wipe-provider-names.js < user-ids.csv`, one account id a line under an optional header.
 * The worker erases what GAR and other providers said of their names. One wrong line, and nothing is asked for.
 */
const main = async (): Promise<void> => {
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  const [first = '', ...rest] = text.split(/\r?\n/).map((line) => line.trim());
  const userIds = [...(USER_ID.test(first) ? [first] : []), ...rest].filter((line) => line !== '');
  const wrong = userIds.findIndex((line) => !USER_ID.test(line));
  if (wrong >= 0) {
    process.stderr.write(`Account id ${wrong + 1} is not one: nothing was done.\n`);
    process.exitCode = 1;
    return;
  }

  const app = await createApp({ ...loadConfig(), logLevel: 'warn' });
  const context = app.contextFor({ viewer: ANONYMOUS, locale: 'fr', requestId: 'wipe-provider-names' });
  const count = await askToWipeProviderNames(context, { userIds });
  await app.close();
  process.stdout.write(`The worker erases the provider names of ${count} accounts.\n`);
};

void main();
