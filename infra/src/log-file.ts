import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const largest = 20 * 1024 * 1024;

/** The log of a child, begun anew: what the run before wrote is kept once, as .1. */
export const beginLog = (folder: string, name: string): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return file;
};

/** Caps a growing log. The writer appends (O_APPEND), so after the cut it goes on at the start of the file. */
export const capLog = (file: string): void => {
  if (logSize(file) < largest) return;
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
};

export const logSize = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** What was written after an offset: a restarted child appends, and its old lines must not be taken for new ones. */
export const readLog = (file: string, offset = 0): string =>
  existsSync(file) ? readFileSync(file).subarray(offset).toString() : '';

/** The last lines of a log, to be shown beside a failure. */
export const lastLines = (file: string, count = 20): readonly string[] =>
  readLog(file).trimEnd().split('\n').slice(-count);
