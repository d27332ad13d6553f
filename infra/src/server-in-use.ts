import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { LaunchFailure } from './launch-failure';
import { isAlive, programOf } from './process-identity';

type Question = {
  readonly title: string;
  readonly program: string;
  readonly pidFile: string;
  readonly folder: string;
  /** How long a server that is on its way out may take; 0 asks for an answer at once. */
  readonly patienceMs: number;
};

const livingOwner = (pidFile: string, program: string): number | undefined => {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8').trim());
    if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
    return (programOf(pid) ?? program).startsWith(program) ? pid : undefined;
  } catch {
    return undefined;
  }
};

/** Two servers on one folder: MariaDB would hang for 30 s before it says so, Redis would ruin the file. So we look first. */
export const refuseIfInUse = async ({ title, program, pidFile, folder, patienceMs }: Question): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  let pid = livingOwner(pidFile, program);
  while (pid !== undefined && Date.now() < deadline) {
    await wait(50);
    pid = livingOwner(pidFile, program);
  }
  if (pid !== undefined)
    throw new LaunchFailure(`Another ${title} (pid ${pid}) uses ${folder}: stop it first (kill ${pid}).`);
};
