import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type Tokens } from '@pix/client';
import { SignInDocument } from '@pix/client/session';

const ROOT = resolve(__dirname, '../../..');
const START_WITHIN_MS = 180_000;

type Account = { readonly role: string; readonly login: string; readonly password: string };

/** A platform with its demonstration, and who is in it. */
export type WebPlatform = {
  /** Where a browser goes. */
  readonly url: string;
  readonly demonstrationProviderUrl: string;
  readonly data: string;
  /** The demonstration's account of that role: pupil, teacher, centre, invigilator, academy, jury, admin. */
  account(role: string): Account;
  readonly school: { readonly uai: string; readonly campaignCode: string };
  readonly session: {
    readonly id: string;
    readonly number: string;
    readonly accessCode: string;
    readonly invigilatorPassword: string;
  };
};

/**
 * The platform of this run, started by the first test file that asks and shared by all; it ends with the run. `WEB_TEST_DATA=.data`
 * takes the one that « npm start » runs instead, which saves its start while one writes a test.
 */
export const webPlatform = async (): Promise<WebPlatform> => {
  const given = process.env.WEB_TEST_DATA;
  if (given) return read(resolve(ROOT, given));
  const owner = process.env.TEST_RUN_PID ?? String(process.ppid);
  const folder = join(tmpdir(), `pix-web-${owner}`);
  if (isFirst(folder)) {
    spawnSync(process.execPath, [join(ROOT, 'web/build.mjs')], { stdio: 'inherit' });
    const args = [join(ROOT, 'infra/dist/test-platform.js'), owner, folder];
    spawn(process.execPath, args, { detached: true, stdio: 'ignore' }).unref();
  }
  for (const until = performance.now() + START_WITHIN_MS; performance.now() < until; await pause(200)) {
    if (existsSync(join(folder, 'failed'))) throw new Error(readFileSync(join(folder, 'failed'), 'utf8'));
    if (existsSync(join(folder, 'ready'))) return read(folder);
  }
  throw new Error(`The platform of the web tests did not start: see ${folder}/logs.`);
};

const isFirst = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

const read = (data: string): WebPlatform => {
  const json = (name: string) => JSON.parse(readFileSync(join(data, name), 'utf8'));
  const { publicUrl, demonstrationProviderUrl } = json('run.json');
  const { accounts, school, session } = json('demo.json');
  return {
    url: publicUrl,
    demonstrationProviderUrl,
    data,
    school,
    session,
    account(role) {
      const found = (accounts as Account[]).find((account) => account.role === role);
      if (!found) throw new Error(`The demonstration has no account for « ${role} ».`);
      return found;
    },
  };
};

/** A client of the platform, to prepare what a test needs without clicking. */
export const clientOf = ({ url }: WebPlatform) => createClient({ url: `${url}/graphql`, locale: () => 'fr' });

/** Tokens of an account. */
export const tokensOf = async (
  platform: WebPlatform,
  { login, password }: Pick<Account, 'login' | 'password'>,
): Promise<Tokens> => {
  const { signIn } = await clientOf(platform).request(SignInDocument, { input: { identifier: login, password } });
  if (signIn.__typename !== 'SignInSuccess') throw new Error(`${login} cannot sign in: ${signIn.__typename}`);
  return signIn.tokens;
};
