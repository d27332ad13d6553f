import { readFileSync } from 'node:fs';
import type { ManagedProcess } from '../managed-process';

type Children = ReadonlyMap<string, ManagedProcess>;

/** Milliseconds the main thread of a process was ready to run and had no processor, since its birth. */
const waitedMs = (pid: number): number => {
  try {
    const [, waited = '0'] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(waited) / 1e6;
  } catch {
    return 0; // It has ended, or this is no Linux.
  }
};

const pidsOf = (children: Children): Set<number> =>
  new Set([...children.values()].flatMap((child) => (child.isRunning() ? (child.pid() ?? []) : [])));

/**
 * How long the slowest of those who were born since then has waited for a processor: what a machine that others use adds to a
 * silence. Asked when all have answered again.
 */
export const starvationOf = (children: Children): (() => number) => {
  const before = pidsOf(children);
  return () => Math.max(0, ...[...pidsOf(children)].filter((pid) => !before.has(pid)).map(waitedMs));
};
