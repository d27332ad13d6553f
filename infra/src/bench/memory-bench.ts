import { readdirSync, readFileSync } from 'node:fs';
import type { RunningPlatform } from '../running-platform';
import { say } from './answers-report';
import { tellFigure } from './figures';

const ASKED_MB = 900;

type Memory = { readonly name: string; readonly rss: number; readonly pss: number };

/**
 * What the whole platform holds, launcher and servers included, in MB. RSS counts what processes share (node itself, 45 MB) once for each;
 * PSS counts it once in all: what the machine would get back.
 */
export const memoryBench = async ({ pid }: RunningPlatform): Promise<void> => {
  const processes = [pid, ...descendantsOf(pid)].map(memoryOf).sort((one, other) => other.rss - one.rss);
  for (const { name, rss, pss } of processes)
    say(`${name.padEnd(46)} ${rss.toFixed(0).padStart(6)} MB RSS ${pss.toFixed(0).padStart(6)} MB PSS`);
  for (const kind of ['rss', 'pss'] as const) {
    const figure = processes.reduce((sum, process) => sum + process[kind], 0);
    const what = `the platform's memory, ${processes.length} processes, ${kind.toUpperCase()}`;
    say(`${what}: ${figure.toFixed(0)} MB`);
    tellFigure({ what, figure, unit: 'MB', floor: `asked: ${ASKED_MB} MB of RSS`, ratio: figure / ASKED_MB });
  }
};

const parentOf = (pid: number): number | null => {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null; // It ended meanwhile.
  }
};

const descendantsOf = (root: number): number[] => {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const below = (pid: number): number[] =>
    pids.filter((other) => parents.get(other) === pid).flatMap((child) => [child, ...below(child)]);
  return below(root);
};

const megabytes = (text: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1_024;

const memoryOf = (pid: number): Memory => {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const script = words.findLast((word) => /\/dist\/.*\.js$/.test(word)) ?? words[0] ?? '';
  return {
    name: script.split('/').slice(-4).join('/').replace('/dist/', '/'),
    rss: megabytes(rollup, 'Rss'),
    pss: megabytes(rollup, 'Pss'),
  };
};
