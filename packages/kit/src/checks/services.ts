import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root, from `packages/kit/dist/checks`. */
export const ROOT = join(__dirname, '../../../..');

/** The services that have a contract, by name. */
export const serviceNames = (): string[] =>
  readdirSync(join(ROOT, 'services'))
    .filter((name) => existsSync(join(ROOT, 'services', name, 'schema.graphql')))
    .sort();

export const schemaFileOf = (service: string): string => join(ROOT, 'services', service, 'schema.graphql');
