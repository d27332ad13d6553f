import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project';
import { serviceNames } from '../service-names';

const STAMP = /\d{13,14}/g;

/** The stamps of the migrations this checkout has, those of a service and those that all have: a name ends with its own. */
export const knownMigrations = (root = projectRoot): ReadonlySet<string> => {
  const shared = readFileSync(join(root, 'packages/kit/dist/messaging-tables.js'), 'utf8');
  const own = serviceNames
    .map((name) => join(root, 'services', name, 'dist/database/migrations'))
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  return new Set([shared, ...own].flatMap((text) => text.match(STAMP) ?? []));
};

/** Those of a backup that this checkout does not know: it was made by a newer release, whose tables this one cannot serve. */
export const unknownMigrations = (names: readonly string[], known = knownMigrations()): readonly string[] =>
  names.filter((name) => !known.has(name.match(STAMP)?.at(-1) ?? ''));
