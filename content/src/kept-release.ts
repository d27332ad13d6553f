import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, storeFolder } from './asset-store';
import { loadContent } from './load';
import type { Problem } from './problem';
import type { Release } from './release';

/** What a release is made of: the sources, and the programs that read them. */
const MADE_OF = ['framework.yaml', 'coverage.json', 'competences', 'tutorials', 'target-profiles', 'sites', 'schema'];

const filesUnder = (place: string): string[] => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((file) => statSync(file).isFile());
};

const programs = (): string[] => filesUnder(__dirname).filter((file) => file.endsWith('.js'));

const fingerprintOf = (folder: string): string =>
  sha256(
    [...MADE_OF.flatMap((name) => filesUnder(join(folder, name))), ...programs()]
      .sort()
      .map((file) => `${file} ${sha256(readFileSync(file))}`)
      .join('\n'),
  );

/**
 * The release of a bank, read anew only when something of it has changed: a thousand challenges take seconds to parse, and a
 * platform that starts again needs none of it. What was kept is in the store, which may be deleted.
 */
export const keptRelease = (folder: string): { release?: Release; problems: Problem[] } => {
  const place = join(storeFolder, 'releases');
  const path = join(place, `${fingerprintOf(folder)}.json`);
  if (existsSync(path)) return { release: JSON.parse(readFileSync(path, 'utf8')) as Release, problems: [] };

  const { release, problems } = loadContent(folder);
  if (release) {
    mkdirSync(place, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(release));
    renameSync(`${path}.${process.pid}`, path);
  }
  return { ...(release && { release }), problems };
};
