import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentId, type Manifest } from './safelist';

const OPERATION = /^\s*(query|mutation|subscription)\b/;

/** The documents of a file: a `.graphql` file is one; a module of a built client exports them, with their fragments, as they are sent. */
const documentsOf = (file: string): string[] =>
  file.endsWith('.graphql')
    ? [readFileSync(file, 'utf8')]
    : Object.values(require(resolve(file)) as Readonly<Record<string, unknown>>)
        .filter((exported) => typeof exported === 'object' && exported !== null)
        .map(String)
        .filter((text) => OPERATION.test(text));

/** The manifest of every document under these folders. Tools of GraphQL clients write the same form. */
export const manifestOf = (folders: readonly string[]): Manifest => {
  const bodies = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(graphql|c?js)$/.test(name))
      .sort()
      .flatMap((name) => documentsOf(join(folder, name))),
  );
  const operations = [...new Set(bodies)].map((body) => ({ id: documentId(body), body }));
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
};

/** `node gateway/dist/make-safelist.js FOLDER… > safelist.json`, for SAFELIST_FILE. */
if (require.main === module) process.stdout.write(`${JSON.stringify(manifestOf(process.argv.slice(2)), null, 2)}\n`);
