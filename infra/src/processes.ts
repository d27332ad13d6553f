import { knownCause } from './explain';
import { LaunchFailure } from './launch-failure';
import { beginLog, capLog, lastLines } from './log-file';
import { type ManagedProcess, manageProcess, type ProcessSpec } from './managed-process';

export type Processes = {
  start(spec: ProcessSpec): ManagedProcess;
  /** Runs a child that ends by itself; anything but exit code 0 is a failure. */
  run(spec: ProcessSpec): Promise<void>;
  stopAll(): Promise<void>;
};

type Options = {
  readonly logs: string;
  readonly tell: (message: string) => void;
  readonly onRestart?: () => void;
};

/** A failure that shows the end of a child's log, and names the cause when the log betrays it. */
export const failureOf = (child: ManagedProcess, sentence: string): LaunchFailure => {
  const lines = lastLines(child.logFile);
  return new LaunchFailure(knownCause(lines.join('\n')) ?? `${sentence} Its log: ${child.logFile}`, lines);
};

/** Everything the launcher started, so that it can stop it: all of it, in order, and nothing else. */
export const createProcesses = ({ logs, tell, onRestart = () => undefined }: Options): Processes => {
  const all = new Set<ManagedProcess>();
  let stopped = false;
  const cap = setInterval(() => all.forEach(({ logFile }) => capLog(logFile)), 10_000).unref();

  const start = (spec: ProcessSpec): ManagedProcess => {
    if (stopped) throw new LaunchFailure(`${spec.name} was not started: everything is being stopped.`);
    const child = manageProcess(spec, { logFile: beginLog(logs, spec.name), tell, onRestart });
    all.add(child);
    return child;
  };

  const run = async (spec: ProcessSpec): Promise<void> => {
    const child = start(spec);
    const how = await child.ended;
    all.delete(child);
    if (how !== 'exit code 0') throw failureOf(child, `${spec.name} failed (${how}).`);
  };

  const stopAll = async (): Promise<void> => {
    stopped = true;
    clearInterval(cap);
    const stages = [...new Set([...all].map(({ stage }) => stage))].sort((one, other) => other - one);
    for (const stage of stages)
      await Promise.all([...all].filter((child) => child.stage === stage).map((child) => child.stop()));
  };

  return { start, run, stopAll };
};
