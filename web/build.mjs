// Builds the web client into web/dist/site, if what it is made of changed: `node web/build.mjs`.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);
const stamp = join(web, 'dist/site.sha256');
const MADE_OF = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.mjs',
  'packages/client/src',
  'package-lock.json',
];

const filesOf = (path) =>
  /\.[a-z]+$/.test(path)
    ? [path]
    : readdirSync(join(root, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort();

const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of MADE_OF.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

const made = fingerprint();
const isMade =
  ['site/index.html', 'safelist.json', 'site.sha256'].every((name) => existsSync(join(web, 'dist', name))) &&
  readFileSync(stamp, 'utf8') === made;
if (!isMade) {
  process.stderr.write('Building the web client, once…\n');
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(web, 'vite.config.mjs'), logLevel: 'warn' });
  for (const name of readdirSync(join(web, 'dist/site'), { recursive: true }))
    if (/\.(js|css|svg|html)$/.test(name)) {
      const file = join(web, 'dist/site', name);
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
  // What this client asks, for a gateway that answers nothing else (SAFELIST_FILE).
  const { manifestOf } = createRequire(import.meta.url)(join(root, 'gateway/dist/make-safelist.js'));
  const manifest = manifestOf([join(root, 'packages/client/dist/__generated__')]);
  writeFileSync(join(web, 'dist/safelist.json'), `${JSON.stringify(manifest)}\n`);
  writeFileSync(stamp, made);
}
