import { setTimeout as wait } from 'node:timers/promises';
import { readLog } from './log-file';
import type { ManagedProcess, ProcessSpec } from './managed-process';
import { freePort } from './ports';
import { failureOf, type Processes } from './processes';

type Options = {
  readonly processes: Processes;
  readonly title: string;
  readonly readyWhen: RegExp;
  /** What to start on a given port. */
  readonly spec: (port: number) => ProcessSpec;
  /** Tried first; when it is taken another one is found. */
  readonly port?: number | undefined;
  /** Whether it is started again when it dies. */
  readonly keep?: boolean;
};

const attempts = 5;
const deadlineMs = 60_000;

const untilReady = async (child: ManagedProcess, readyWhen: RegExp): Promise<boolean> => {
  const deadline = Date.now() + deadlineMs;
  while (child.isRunning() && Date.now() < deadline) {
    if (readyWhen.test(readLog(child.logFile))) return true;
    await wait(20);
  }
  return child.isRunning() && readyWhen.test(readLog(child.logFile));
};

/** Starts a server that says in its log when it is ready, on a free port: one taken meanwhile by another is not the end. */
export const startServer = async ({ processes, title, readyWhen, spec, port, keep = true }: Options) => {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = attempt === 1 && port !== undefined ? port : await freePort();
    const child = processes.start(spec(chosen));
    if (await untilReady(child, readyWhen)) {
      if (keep) child.keepAlive();
      return { child, port: chosen };
    }
    await child.stop();
    const portTaken = /Address already in use/i.test(readLog(child.logFile));
    if (!portTaken || attempt === attempts) throw failureOf(child, `${title} did not start.`);
  }
};
