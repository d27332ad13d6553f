import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBreakingChanges } from 'graphql';
import { apiOf, SUPERGRAPH_FILE as FILE } from './api-schema';
import { ROOT } from './services';

/** Breaks that were decided, one a line, as they are told here: `FIELD_REMOVED User.age was removed.` */
const DECIDED = 'gateway/decided-breaks.txt';

/** What clients of the API of one supergraph lose with another. What only services see is not theirs to lose. */
export const breakingChanges = (before: string, after: string): string[] =>
  findBreakingChanges(apiOf(before), apiOf(after)).map(({ type, description }) => `${type} ${description}`);

/** Compares the supergraph with the one of the last commit; without Git there is nothing to compare with. */
const main = (): void => {
  const before = lastCommitted();
  if (before === null) return;
  const file = join(ROOT, DECIDED);
  const decided = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  const broken = breakingChanges(before, readFileSync(join(ROOT, FILE), 'utf8')).filter(
    (change) => !decided.has(change),
  );
  for (const change of broken) process.stderr.write(`${change}\n`);
  if (broken.length === 0) return;
  process.stderr.write(
    `These break clients of the API: keep the old beside the new, or write the line in ${DECIDED} with the commit that decides it.\n`,
  );
  process.exitCode = 1;
};

const lastCommitted = (): string | null => {
  try {
    return execFileSync('git', ['show', `HEAD:${FILE}`], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
};

if (require.main === module) main();
