import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentId, type Manifest } from './safelist';

/**
 * `node gateway/dist/make-safelist.js FOLDER… > safelist.json`: the manifest of every `.graphql` document under these folders, for
 * SAFELIST_FILE. Tools of GraphQL clients write the same form.
 */
const main = (folders: readonly string[]): void => {
  const bodies = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const operations = [...new Set(bodies)].map((body) => ({ id: documentId(body), body }));
  const manifest: Manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
};

main(process.argv.slice(2));
