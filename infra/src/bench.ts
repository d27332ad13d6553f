import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { certificationBench } from './bench/certification-bench';
import { identityBench } from './bench/identity-bench';
import { projectRoot } from './project';
import { runningPlatform } from './running-platform';

/** The benches of one folder, on a throw-away MariaDB and Redis: `<folder>/bench/*.bench.ts`, one file a bench. */
const ownBenches = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = [join(__dirname, 'test.js'), '--runInBand', '--testMatch', `**/${folder}/bench/*.bench.ts`];
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the benches of ${folder} ended with ${code}`)),
    );
  });

/** What may be measured, by name: `npm run bench -- campaigns`; without a name, the platform that runs from this folder. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  identity: () => identityBench(runningPlatform()),
  campaigns: () => ownBenches('services/campaigns'),
  certification: () => certificationBench(),
  gateway: () => ownBenches('gateway'),
};

/** `npm run bench`. Ratios to a floor of the same run travel between machines. */
const bench = async (): Promise<void> => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : ['identity'];
  for (const name of names) {
    const run = BENCHES[name];
    if (!run) throw new Error(`there is no bench « ${name} »: ${Object.keys(BENCHES).join(', ')}`);
    await run();
  }
};

bench().catch((error: unknown) => {
  process.stderr.write(`✖ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
