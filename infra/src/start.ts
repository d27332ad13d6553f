import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, readConfig } from './config';
import { type Launched, launch } from './launch';
import { LaunchFailure } from './launch-failure';
import { acquireLock } from './lock';
import { createProcesses } from './processes';
import { createProgress, type Progress } from './progress';
import { type ProjectPaths, projectPaths } from './project';
import { requireNode } from './requirements';
import { removeRunFile, writeRunFile } from './run-file';
import { showFailure } from './show-failure';
import { stopRequest } from './stop-request';

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        reset: { type: 'boolean', default: false },
        'no-demo': { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new LaunchFailure(
      `${(error as Error).message.split('\n')[0]}; npm start knows: -- --reset --no-demo --watch`,
    );
  }
};

/** Empties the platform but keeps what took time (engines) and what others may rely on (secrets, logs). */
const reset = (paths: ProjectPaths, { databaseUrl, redisUrl }: Config, progress: Progress): void => {
  for (const place of [paths.mariadb, paths.redis, paths.demoFile, paths.mail])
    rmSync(place, { recursive: true, force: true });
  const given = databaseUrl !== undefined || redisUrl !== undefined;
  progress.note(
    given ? 'Emptied .data; the servers given by DATABASE_URL and REDIS_URL are left as they are.' : 'Emptied.',
  );
};

/** Who waits for every start would rather have it soon than small: collecting garbage is a third of it in a small heap. */
const inHaste = (config: Config): Config => {
  const given = config.inherited['NODE_OPTIONS'] ?? '';
  return {
    ...config,
    inherited: { ...config.inherited, NODE_OPTIONS: `--max-semi-space-size=16 ${given}`.trim() },
  };
};

const start = async (): Promise<void> => {
  requireNode();
  const options = readOptions();
  const config = options.watch ? inHaste(readConfig()) : readConfig();
  const paths = projectPaths();
  const progress = createProgress();
  const stopRequested = stopRequest();
  mkdirSync(paths.data, { recursive: true });
  const lock = await acquireLock(paths.lock);
  let launched: Launched | undefined;
  let reloading: { stop(): void } | undefined;
  const tellWhere = (): void => {
    if (launched !== undefined) writeRunFile(paths.runFile, launched.run, launched.services);
  };
  const processes = createProcesses({ logs: paths.logs, tell: progress.note, onRestart: tellWhere });
  const onRunning = (running: Launched): void => {
    launched = running;
    tellWhere();
  };
  try {
    removeRunFile(paths.runFile);
    if (options.reset) reset(paths, config, progress);
    const launching = launch({ config, paths, processes, progress, withDemonstration: !options['no-demo'] }, onRunning);
    launching.catch(() => undefined);
    await Promise.race([launching, stopRequested]);
    if (options.watch && launched) {
      const { reloadOnChange } = await import('./dev/reload.js'); // With a compiler, 25 MB: for who asks for it.
      reloading = reloadOnChange({ root: paths.root, processes, launched, tell: progress.note });
    }
    await stopRequested;
    progress.close();
    progress.note('Stopping…');
  } finally {
    reloading?.stop();
    lock.markStopping();
    await processes.stopAll();
    removeRunFile(paths.runFile);
    lock.release();
  }
  progress.note(`Stopped. Everything is kept in ${join(paths.root, '.data')}.`);
};

/** A stop that was asked for is a success (0): anything else makes npm print an error after every Ctrl-C. */
start().then(
  () => process.exit(0),
  (error: unknown) => {
    showFailure(error);
    process.exit(1);
  },
);
