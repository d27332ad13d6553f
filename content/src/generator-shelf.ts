import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { sha256 } from './asset-store';
import type { Generator } from './generator';

const folder = join(__dirname, 'generators');
const extension = extname(__filename);

/** The names of all generators: one file each in `generators/`. A new one is found without being listed anywhere. */
export const generatorNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(extension) && !/\.(d|test)\.ts$/.test(file))
    .map((file) => basename(file, extension))
    .sort();

/** The generator of this name, if there is one. */
export const generatorNamed = (name: string): Generator | undefined => {
  const path = join(folder, `${name}${extension}`);
  return existsSync(path) ? (require(path) as { generator: Generator }).generator : undefined;
};

const codeUnder = (at: string): string[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && !/\.(d|test)\.ts$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

let sharedCode: string | undefined;

/** A hash of the program behind a generator: its own file and all the code generators share, but not the other generators. */
export const codeOf = (name: string): string => {
  sharedCode ??= sha256(
    codeUnder(__dirname)
      .filter((file) => !/^generators\/[^/]+$/.test(file))
      .map((file) => sha256(readFileSync(join(__dirname, file))))
      .join(),
  );
  return sha256(sharedCode + sha256(readFileSync(join(folder, `${name}${extension}`))));
};
