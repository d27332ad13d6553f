import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { LaunchFailure } from './launch-failure';
import { isAlive, startTimeOf } from './process-identity';

const Owner = z.object({ pid: z.number().int().positive(), startTime: z.string().optional(), stopping: z.boolean() });

type Owner = z.infer<typeof Owner>;

export type Lock = {
  /** Tells a start that comes meanwhile that waiting is worth while. */
  markStopping(): void;
  release(): void;
};

/** A launcher whose npm was killed notices within half a second; only after that is "already running" the truth. */
const patienceMs = 1_500;
const stoppingPatienceMs = 60_000;

const readOwner = (file: string): Owner | undefined => {
  try {
    return Owner.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Who really holds the lock: alive, and not another process that got the same number. */
const holderOf = (file: string): Owner | undefined => {
  const owner = readOwner(file);
  if (owner === undefined || !isAlive(owner.pid)) return undefined;
  return owner.startTime === undefined || owner.startTime === startTimeOf(owner.pid) ? owner : undefined;
};

const writeOwner = (file: string, stopping: boolean): void =>
  writeFileSync(file, JSON.stringify({ pid: process.pid, startTime: startTimeOf(process.pid), stopping }));

/** Puts the lock in place whole (link is atomic and refuses to replace), so nobody ever reads half a lock. */
const place = (mine: string, file: string): boolean => {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Moves a dead lock aside; if a living one slipped in since we looked, it is put back. */
const clearStale = (file: string): void => {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== undefined) place(aside, file);
  rmSync(aside, { force: true });
};

const heldLock = (file: string, mine: string): Lock => ({
  markStopping: () => {
    writeOwner(mine, true);
    renameSync(mine, file);
  },
  release: () => rmSync(file, { force: true }),
});

/** One launcher per project folder. A lock whose process is gone (kill -9, power cut) is taken over without a word. */
export const acquireLock = async (file: string): Promise<Lock> => {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  const startedAt = Date.now();
  writeOwner(mine, false);
  try {
    while (!place(mine, file)) {
      const holder = holderOf(file);
      if (holder === undefined) clearStale(file);
      else if (Date.now() - startedAt > (holder.stopping ? stoppingPatienceMs : patienceMs)) {
        throw new LaunchFailure(`Pix is already running from this folder (pid ${holder.pid}): stop it first.`);
      } else await wait(100);
    }
    return heldLock(file, mine);
  } finally {
    rmSync(mine, { force: true });
  }
};
