import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandFailure, EXIT } from './exit-codes';

const settings = z.object({
  url: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
});

/** Where the platform is, and the machine credential it is asked with. */
export type Settings = z.output<typeof settings>;

const VARIABLES = { url: 'PIX_URL', clientId: 'PIX_CLIENT_ID', clientSecret: 'PIX_CLIENT_SECRET' } as const;

/** Where the settings may be kept: `PIX_CONFIG`, else the usual place of the system. */
const fileOf = (environment: NodeJS.ProcessEnv): string =>
  environment.PIX_CONFIG || join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'pix', 'config.json');

const readFile = (file: string, isNeeded: boolean): Partial<Record<keyof Settings, unknown>> => {
  if (!existsSync(file)) {
    if (isNeeded) throw new CommandFailure(EXIT.USAGE, `${file} is not there: correct PIX_CONFIG.`);
    return {};
  }
  if ((statSync(file).mode & 0o077) !== 0)
    throw new CommandFailure(EXIT.USAGE, `${file} holds a secret and others can read it: chmod 600 ${file}`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<keyof Settings, unknown>>;
  } catch {
    throw new CommandFailure(EXIT.USAGE, `${file} is not JSON.`);
  }
};

/** Settings from the environment, else from the file; what is missing is said all at once. A secret is never an argument. */
export const readSettings = (environment: NodeJS.ProcessEnv = process.env): Settings => {
  const kept = readFile(fileOf(environment), Boolean(environment.PIX_CONFIG));
  const names = Object.keys(VARIABLES) as (keyof Settings)[];
  const given = Object.fromEntries(names.map((name) => [name, environment[VARIABLES[name]] || kept[name]]));
  const parsed = settings.safeParse(given);
  if (parsed.success) return { ...parsed.data, url: parsed.data.url.replace(/\/+$/, '') };
  const wrong = new Set(parsed.error.issues.map(({ path }) => VARIABLES[path[0] as keyof Settings]));
  throw new CommandFailure(
    EXIT.USAGE,
    `${[...wrong].join(', ')} must be set, in the environment or in ${fileOf(environment)} (see cli/README.md).`,
  );
};
