import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificationBench } from './bench/certification-bench';
import { FIGURES_FILE, figureTable, readFigures } from './bench/figures';
import { identityBench } from './bench/identity-bench';
import { memoryBench } from './bench/memory-bench';
import { projectRoot } from './project';
import { isPlatformRunning, runningPlatform } from './running-platform';

const script = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, `${name}.js`), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))));
  });

/** Benches of one folder, on a throw-away MariaDB and Redis: `<folder>/bench/<which>.bench.ts`, one file a bench. */
const ownBenches = (folder: string, { which = '*', env = {} }: { which?: string; env?: NodeJS.ProcessEnv } = {}) =>
  script('test', ['--runInBand', '--testMatch', `**/${folder}/bench/${which}.bench.ts`], env);

type Bench = {
  readonly run: () => Promise<void>;
  /** The same in a minute or two; the whole, where nothing else is said. */
  readonly shortly?: () => Promise<void>;
  /** It measures the platform that « npm start » runs from this folder. */
  readonly needsPlatform?: boolean;
};

/** What may be measured, by name: `npm run bench -- campaigns`. */
const BENCHES: Readonly<Record<string, Bench>> = {
  memory: { needsPlatform: true, run: () => memoryBench(runningPlatform()) },
  identity: { needsPlatform: true, run: () => identityBench(runningPlatform()) },
  gateway: {
    run: () => ownBenches('gateway'),
    shortly: () => ownBenches('gateway', { env: { BENCH_SECONDS: '2', BENCH_ROUNDS: '1' } }),
  },
  campaigns: {
    run: () => ownBenches('services/campaigns'),
    shortly: () => ownBenches('services/campaigns', { which: '{academy-dashboard,export,import-siecle,results-page}' }),
  },
  certification: { run: () => certificationBench(), shortly: () => certificationBench(5) },
  answers: {
    run: () => script('bench-answers', []),
    shortly: () => script('bench-answers', ['--quick', '--no-growth']),
  },
  adaptive: { run: () => script('bench-adaptive', []), shortly: () => script('bench-adaptive', ['--quick']) },
};

/** All of them, shortly, one after the other; then one table. One that fails, or that cannot run here, does not keep the others from it. */
const benchAll = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'pix-bench-'));
  const file = join(folder, 'figures.jsonl');
  process.env[FIGURES_FILE] = file;
  const untold: string[] = [];
  for (const [name, { run, shortly = run, needsPlatform = false }] of Object.entries(BENCHES)) {
    process.stdout.write(`\n── ${name}\n`);
    if (needsPlatform && !isPlatformRunning()) {
      untold.push(`${name}: skipped, for no platform runs from this folder; « npm start » first measures it too.`);
      continue;
    }
    await shortly().catch((error: unknown) => {
      untold.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    });
  }
  process.stdout.write(`\n${figureTable(readFigures(file))}\n\n${untold.map((line) => `${line}\n`).join('')}`);
  process.stdout.write('What each figure is, and its floor: docs/performance.md\n');
  rmSync(folder, { recursive: true });
};

/** `npm run bench`. Ratios to a floor of the same run travel between machines. */
const bench = async (names: readonly string[]): Promise<void> => {
  if (names.length === 0) return benchAll();
  for (const name of names) {
    const known = BENCHES[name];
    if (!known) throw new Error(`there is no bench « ${name} »: ${Object.keys(BENCHES).join(', ')}`);
    await known.run();
  }
};

bench(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`✖ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
