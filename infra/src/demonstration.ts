import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Run, seedEnvironment } from './environment';
import type { Processes } from './processes';
import { builtScript } from './project';

const Account = z.object({ role: z.string(), login: z.string(), password: z.string(), note: z.string().default('') });

export type DemonstrationAccount = z.infer<typeof Account>;

const script = builtScript('demo/seed');

/** Whether this build has a demonstration to offer. */
export const hasDemonstration = (): boolean => existsSync(script);

/** Fills the platform with the demonstration school and centre. Run at every start: it adds only what is missing. */
export const seedDemonstration = (run: Run, processes: Processes, root: string): Promise<void> =>
  processes.run({ name: 'demo-seed', stage: 2, script, env: seedEnvironment(run), cwd: root });

/** The accounts the seed wrote down; none when there is no demonstration. */
export const readDemonstrationAccounts = (file: string): readonly DemonstrationAccount[] => {
  if (!existsSync(file)) return [];
  return z.object({ accounts: z.array(Account) }).parse(JSON.parse(readFileSync(file, 'utf8'))).accounts;
};
