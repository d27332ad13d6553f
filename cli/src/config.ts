import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Asker, MachineCredential, PersonCredential } from './credentials';
import { CommandFailure, EXIT } from './exit-codes';

const settings = {
  url: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  login: z.string().min(1),
  password: z.string().min(1),
};

type Name = keyof typeof settings;

/** Where the platform is, and what it is asked with: a machine credential, a person's account, or nothing. */
export type Settings = {
  readonly url: string;
  readonly machine: MachineCredential | null;
  readonly person: PersonCredential | null;
};

const VARIABLES: Record<Name, string> = {
  url: 'PIX_URL',
  clientId: 'PIX_CLIENT_ID',
  clientSecret: 'PIX_CLIENT_SECRET',
  login: 'PIX_LOGIN',
  password: 'PIX_PASSWORD',
};

/** What each asker cannot do without. */
const NEEDED: Record<Asker, readonly Name[]> = {
  machine: ['url', 'clientId', 'clientSecret'],
  person: ['url', 'login', 'password'],
  nobody: ['url'],
};

/** Where the settings may be kept: `PIX_CONFIG`, else the usual place of the system. */
const fileOf = (environment: NodeJS.ProcessEnv): string =>
  environment.PIX_CONFIG || join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'pix', 'config.json');

/** The language of the terminal: `fr_FR.UTF-8`. */
export const languageOf = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';

const readFile = (file: string, isNeeded: boolean): Partial<Record<Name, unknown>> => {
  if (!existsSync(file)) {
    if (isNeeded) throw new CommandFailure(EXIT.USAGE, `${file} is not there: correct PIX_CONFIG.`);
    return {};
  }
  if ((statSync(file).mode & 0o077) !== 0)
    throw new CommandFailure(EXIT.USAGE, `${file} holds a secret and others can read it: chmod 600 ${file}`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Name, unknown>>;
  } catch {
    throw new CommandFailure(EXIT.USAGE, `${file} is not JSON.`);
  }
};

/** Settings from the environment, else from the file; what is missing is said all at once. A secret is never an argument. */
export const readSettings = (asker: Asker, environment: NodeJS.ProcessEnv = process.env): Settings => {
  const kept = readFile(fileOf(environment), Boolean(environment.PIX_CONFIG));
  const valueOf = (name: Name): string | null =>
    settings[name].safeParse(environment[VARIABLES[name]] || kept[name]).data ?? null;
  const missing = NEEDED[asker].filter((name) => valueOf(name) === null);
  if (missing.length > 0)
    throw new CommandFailure(
      EXIT.USAGE,
      `${missing.map((name) => VARIABLES[name]).join(', ')} must be set, in the environment or in ${fileOf(environment)} (see cli/README.md).`,
    );
  const [clientId, clientSecret, login, password] = (['clientId', 'clientSecret', 'login', 'password'] as const).map(
    valueOf,
  );
  return {
    url: (valueOf('url') ?? '').replace(/\/+$/, ''),
    machine: clientId && clientSecret ? { clientId, clientSecret } : null,
    person: login && password ? { login, password } : null,
  };
};
