import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { type Command, dieWithParent, nodeDyingWithParent } from './die-with-parent';
import { builtScript } from './project';

export type ProcessSpec = {
  readonly name: string;
  /** Stages stop in reverse: the gateway before the services, the services before Redis and MariaDB. */
  readonly stage: number;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** What nobody waits for at a screen: others run first where there is not enough processor for all. */
  readonly givesWay?: boolean;
} & (
  | { readonly server: string; readonly args: readonly string[] }
  | { readonly script: string; readonly args?: readonly string[] }
);

export type ManagedProcess = {
  readonly name: string;
  readonly stage: number;
  readonly logFile: string;
  /** The pid of the present incarnation. */
  pid(): number | undefined;
  isRunning(): boolean;
  /** How the first incarnation ended ("exit code 1"). */
  readonly ended: Promise<string>;
  /** From now on an unexpected death is followed by a restart: called once it has been ready. */
  keepAlive(): void;
  stop(): Promise<void>;
  /** Ends it, by force if it takes its time, and starts it anew: its program has changed. */
  replace(): Promise<void>;
  /** Has the next one wait with its libraries loaded: whatever starts it anew takes that one. */
  prepare(): void;
  /** Has the one that waits take the program's own files too: they will not change before it is needed, or it is prepared anew. */
  load(): void;
};

export type Surroundings = {
  readonly logFile: string;
  readonly tell: (message: string) => void;
  readonly onRestart: () => void;
};

const pausesMs = [300, 1_000, 3_000, 10_000] as const;
const patienceMs = 10_000;
/** A third of the share of those it gives way to. */
const NICE = 5;
const LAST = 19;
/** What is replaced in development loses nothing that was acknowledged by being ended at once. */
const replacePatienceMs = 100;
/** A child that ran this long was healthy: its next death is counted as the first again. */
const healthyMs = 30_000;

const commandOf = (spec: ProcessSpec): Command =>
  'server' in spec ? dieWithParent(spec.server, spec.args) : nodeDyingWithParent(spec.script, spec.args);

/** A session of its own (detached): Ctrl-C then reaches only the launcher, which stops things in their order. */
const spawnChild = (spec: ProcessSpec, logFile: string): ChildProcess => {
  const { command, args, needsChannel } = commandOf(spec);
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(command, args, {
      cwd: spec.cwd,
      env: spec.env,
      stdio: ['ignore', log, log, needsChannel ? 'ipc' : 'ignore'],
      detached: true,
    });
    if (spec.givesWay && child.pid !== undefined) setPriority(child.pid, Math.min(LAST, getPriority() + NICE));
    return child;
  } finally {
    closeSync(log);
  }
};

/** The same program, as one that waits for its turn (dev/in-waiting.ts). */
const inWaiting = (spec: ProcessSpec): ProcessSpec | null =>
  'script' in spec
    ? { ...spec, script: builtScript('dev/in-waiting'), args: [spec.script, ...(spec.args ?? [])] }
    : null;

const tellWord = (child: ChildProcess, word: 'load' | 'go'): void => {
  child.send(word, () => undefined); // One that has just ended is told nothing: its end is seen.
};

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });

const terminate = async (child: ChildProcess, ended: Promise<string>, patience = patienceMs): Promise<void> => {
  const timeUp = new AbortController();
  child.kill('SIGTERM');
  const late = wait(patience, true, { signal: timeUp.signal }).catch(() => false);
  if (await Promise.race([late, ended.then(() => false)])) child.kill('SIGKILL');
  timeUp.abort();
  await ended;
};

/** Starts a child and answers for it: its log, its restarts with growing pauses, its end. */
export const manageProcess = (spec: ProcessSpec, { logFile, tell, onRestart }: Surroundings): ManagedProcess => {
  let child = spawnChild(spec, logFile);
  let ended = endOf(child);
  let running = true;
  let keeping = false;
  let stopping = false;
  let replacing = false;
  let deaths = 0;
  let pause: NodeJS.Timeout | undefined;
  let next: ChildProcess | null = null;
  let isLoaded = false;

  const takeNext = (): ChildProcess | null => {
    const taken = next;
    next = null;
    if (taken) tellWord(taken, 'go');
    return taken;
  };

  const restart = (): void => {
    child = takeNext() ?? spawnChild(spec, logFile);
    ended = endOf(child);
    running = true;
    watch();
    onRestart();
  };

  const load = (): void => {
    if (!next || isLoaded) return;
    isLoaded = true;
    tellWord(next, 'load');
  };

  const mourn = (how: string, livedMs: number): void => {
    running = false;
    if (stopping || replacing || !keeping) return;
    deaths = livedMs > healthyMs ? 1 : deaths + 1;
    const pauseMs = pausesMs[Math.min(deaths, pausesMs.length) - 1] ?? 10_000;
    tell(`${spec.name} ended (${how}), restarting in ${pauseMs / 1000} s; its log: ${logFile}`);
    pause = setTimeout(restart, pauseMs);
  };

  const watch = (): void => {
    const bornAt = Date.now();
    void ended.then((how) => mourn(how, Date.now() - bornAt));
  };

  watch();
  return {
    name: spec.name,
    stage: spec.stage,
    logFile,
    ended,
    pid: () => child.pid,
    isRunning: () => running,
    keepAlive: () => {
      keeping = true;
    },
    stop: async () => {
      stopping = true;
      clearTimeout(pause);
      next?.kill('SIGKILL');
      if (running) await terminate(child, ended);
    },
    replace: async () => {
      replacing = true;
      clearTimeout(pause);
      load();
      if (running) await terminate(child, ended, replacePatienceMs);
      replacing = false;
      deaths = 0;
      if (!stopping) restart();
    },
    prepare: () => {
      const waiting = inWaiting(spec);
      if ((next && !isLoaded) || stopping || !waiting) return;
      next?.kill('SIGKILL');
      isLoaded = false;
      const prepared = spawnChild(waiting, logFile);
      next = prepared;
      void endOf(prepared).then(() => {
        if (next === prepared) next = null;
      });
    },
    load,
  };
};
