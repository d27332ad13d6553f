import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '../test/campaigns';

const KIB_A_MIB = 1_024;

/** Memory of a process, MiB: now, or at its highest so far. */
const memoryOf = (pid: number, field: 'VmRSS' | 'VmHWM'): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / KIB_A_MIB;
};

/** The service's worker as it runs in production, on the bench's database and Redis. It is built first: `npm run build`. */
export const startWorker = async (): Promise<{ idleMiB: number; peakMiB(): number; stop(): Promise<void> }> => {
  const child: ChildProcess = spawn(process.execPath, [join(__dirname, '../dist/worker.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      PORT: '0',
      WORKER_PORT: '0',
      DATABASE_URL: config.database.url,
      REDIS_URL: config.redisUrl,
      GATEWAY_KEY: config.gatewayKey,
      PUBLIC_URL: config.publicUrl,
      IDENTITY_URL: config.identityUrl,
      ASSESSMENT_URL: config.assessmentUrl,
      MACHINE_CLIENT_SECRET: config.machineClientSecret,
      CLASS_SHEET_KEY: config.classSheetKey.toString('base64'),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const pid = child.pid ?? 0;
  await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
  if (child.exitCode !== null) throw new Error('The worker did not start: is the project built?');
  return {
    idleMiB: memoryOf(pid, 'VmRSS'),
    peakMiB: () => memoryOf(pid, 'VmHWM'),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
};

const SETTLING_MS = 4_000;
