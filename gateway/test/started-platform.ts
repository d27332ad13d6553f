import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../infra/src/ports';

const ROOT = resolve(__dirname, '../..');
const START_WITHIN_MS = 120_000;

export type Run = {
  gatewayUrl: string;
  publicUrl: string;
  demonstrationProviderUrl: string;
  services: Record<string, { pid: number; workerPid: number }>;
};

/** Runs a command of the launcher on a data folder, with the test's own MariaDB and Redis, and no setting of this machine's. */
export const run = (script: string, data: string, apart: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [join(ROOT, 'infra/dist', `${script}.js`)], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      IDENTITY_PROVIDERS_FILE: '',
      PIX_DATA: data,
      DATABASE_URL: process.env.TEST_DATABASE_URL,
      REDIS_URL: process.env.TEST_REDIS_URL,
      LOG_LEVEL: 'trace', // What is written at any level is looked at for names.
      ...apart,
    },
  });

/** Schemas and queues of its own, on the same servers: another platform may run beside, or have left its data. */
export const ownPlace = (name: string, redisDatabase: number): NodeJS.ProcessEnv => {
  const redis = new URL(process.env.TEST_REDIS_URL ?? '');
  redis.pathname = `/${redisDatabase}`;
  return { DATABASE_PREFIX: name, REDIS_URL: redis.href };
};

export const finished = (child: ChildProcess): Promise<{ code: number | null; output: string }> =>
  new Promise((done) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    child.on('close', (code) => done({ code, output }));
  });

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The whole platform as a person starts it: gateway, five services, five workers, the demonstration provider. */
export const startPlatform = async (apart: NodeJS.ProcessEnv = {}) => {
  const data = mkdtempSync(join(tmpdir(), 'pix-platform-'));
  // A port of its own: of two platforms that start at once, each would take the usual one for free.
  const launcher = run('start', data, { PORT: String(await freePort()), ...apart });
  const ended = finished(launcher);
  const isReady = () => existsSync(join(data, 'demo.json'));
  for (const until = performance.now() + START_WITHIN_MS; !isReady() && performance.now() < until; )
    await new Promise((later) => setTimeout(later, 100));
  if (!isReady()) throw new Error(`The platform did not start:\n${(launcher.kill(), (await ended).output)}`);
  return {
    ...(JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')) as Run),
    data,
    /** Asks it to stop, as Ctrl-C does; again is once. */
    stop: async () => {
      launcher.kill('SIGTERM');
      return ended;
    },
    forget: () => rmSync(data, { recursive: true, force: true }),
  };
};

export type StartedPlatform = Awaited<ReturnType<typeof startPlatform>>;
