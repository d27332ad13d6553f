import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from './config';
import { nodeDyingWithParent } from './die-with-parent';
import { freePort } from './ports';
import { isAlive } from './process-identity';
import { builtScript, projectPaths, projectRoot } from './project';
import { startTestEngines } from './test-engines';

const LOOK_EVERY_MS = 300;

/**
 * `node infra/dist/test-platform.js PID FOLDER`: the platform with its demonstration, on throw-away engines of its own, for the tests
 * of the run PID, however many of its files use it. FOLDER gets what the launcher writes; `ready` once all is there, or `failed`. It
 * ends with that run, killed or not.
 */
const main = async (): Promise<void> => {
  const [, , owner = '', folder = ''] = process.argv;
  const engines = await startTestEngines({ databaseUrl: undefined, redisUrl: undefined }, projectPaths().engines);
  const launcher = startLauncher(folder, { ...engines, port: await freePort() });
  const hasEnded = new Promise<void>((resolve) => {
    launcher.once('exit', () => resolve());
  });
  try {
    for (let isTold = false; isAlive(Number(owner)); await pause(LOOK_EVERY_MS)) {
      if (launcher.exitCode !== null) {
        writeFileSync(join(folder, 'failed'), 'The platform of the tests ended by itself: see logs/ there.\n');
        break;
      }
      if (!isTold && existsSync(join(folder, 'demo.json'))) {
        writeFileSync(join(folder, 'ready'), '');
        isTold = true;
      }
    }
  } finally {
    launcher.kill('SIGTERM');
    await hasEnded;
    await engines.stop();
    if (existsSync(join(folder, 'ready'))) rmSync(folder, { recursive: true, force: true });
  }
};

const startLauncher = (
  folder: string,
  { databaseUrl, redisUrl, port }: { databaseUrl: string; redisUrl: string; port: number },
): ChildProcess => {
  const { command, args } = nodeDyingWithParent(builtScript('start'));
  return spawn(command, args, {
    cwd: projectRoot,
    env: {
      ...readConfig().everything,
      NODE_ENV: 'development',
      IDENTITY_PROVIDERS_FILE: '',
      PORT: String(port), // Not the usual one, which another platform that starts meanwhile would take too.
      RATE_FACTOR: '0',
      PIX_DATA: folder,
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
};

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    const [, , , folder = ''] = process.argv;
    writeFileSync(join(folder, 'failed'), error instanceof Error ? `${error.stack}\n` : String(error));
    process.exit(1);
  },
);
