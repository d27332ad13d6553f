import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readConfig } from './config';
import { nodeDyingWithParent } from './die-with-parent';
import { projectRoot } from './project';
import { checkRepository } from './repository-check';
import { requireNode } from './requirements';
import { showFailure } from './show-failure';
import { stopRequest } from './stop-request';
import { startTestEngines, type TestEngines } from './test-engines';

/** Jest itself, in the foreground (colours, watch mode). Its workers inherit the preload, so none survives a kill -9 either. */
const runJest = (
  { databaseUrl, redisUrl }: TestEngines,
  env: NodeJS.ProcessEnv,
  stopRequested: Promise<NodeJS.Signals>,
): Promise<number> => {
  const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  const { command, args } = nodeDyingWithParent(jest, process.argv.slice(2));
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...env, TEST_DATABASE_URL: databaseUrl, TEST_REDIS_URL: redisUrl, TEST_RUN_PID: String(process.pid) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  void stopRequested.then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 130));
  });
};

/** Everything: the checks first, then all tests. With arguments (a folder, a file), those tests alone. */
const test = async (): Promise<number> => {
  requireNode();
  if (process.argv.length === 2) {
    const code = await checkRepository();
    if (code !== 0) return code;
  }
  const config = readConfig();
  const stopRequested = stopRequest();
  const starting = startTestEngines(config);
  const engines = await Promise.race([starting, stopRequested.then(() => undefined)]);
  if (engines === undefined) {
    await starting.then(({ stop }) => stop()).catch(() => undefined);
    return 130;
  }
  try {
    return await runJest(engines, config.everything, stopRequested);
  } finally {
    await engines.stop();
  }
};

test().then(
  (code) => process.exit(code),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
