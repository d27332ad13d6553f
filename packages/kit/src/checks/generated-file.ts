import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a generated file is not what is generated now. */
export const differs = (file: string, text: string): boolean =>
  !existsSync(file) || readFileSync(file, 'utf8') !== text;

/** Writes a generated file that differs; who follows it is not disturbed by one that does not. */
export const keep = (file: string, text: string): void => {
  if (!differs(file, text)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
