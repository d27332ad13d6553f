import type { Viewer } from '@pix/kit/auth';
import { createApp } from './app';
import { loadConfig } from './config';
import { createAdministrator } from './usecases/create-administrator';

/** As whom the journal names who holds the server. */
const OPERATOR: Viewer = { kind: 'machine', clientId: 'operator', scopes: [] };

/**
 * Operators' command: `node dist/create-administrator.js EMAIL FIRST_NAME LAST_NAME`, the password on standard input.
 * Prints the account's id. Again with the same address: the same account;
 * with another one, once there is an administrator: refused.
 */
const main = async (): Promise<void> => {
  const [email = '', firstName = '', lastName = ''] = process.argv.slice(2);
  let password = '';
  for await (const chunk of process.stdin) password += String(chunk);

  const app = await createApp({ ...loadConfig(), logLevel: 'warn' });
  const context = app.contextFor({ viewer: OPERATOR, locale: 'fr', requestId: 'create-administrator' });
  const created = await createAdministrator(context, { email, firstName, lastName, password: password.trim() });
  await app.close();

  if (created.ok) process.stdout.write(`${created.value.id}\n`);
  else {
    const wrong = created.failure.fields.map(({ path, message }) => `${path}: ${message.en}`).join('; ');
    process.stderr.write(`${wrong}\n`);
    process.exitCode = 1;
  }
};

void main();
