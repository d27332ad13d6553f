import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from './challenge-draft';

const SHARED = 'shared';

const filesUnder = (folder: string, under: string): FileContent[] =>
  readdirSync(join(folder, under), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.md') && statSync(join(folder, under, file)).isFile())
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, under, name)) }));

/** Whether the bank has a site of this name. */
export const siteExists = (bank: string, site: string): boolean =>
  site !== SHARED && existsSync(join(bank, 'sites', site, 'index.html'));

/** The data of an exercise as a script: a page in a sandboxed frame may load a script of its folder, but not fetch a file. */
export const dataScript = (data: unknown): FileContent => ({
  name: 'data.js',
  bytes: Buffer.from(`window.exercise = ${JSON.stringify(data, null, 1).replaceAll('<', '\\u003c')};\n`),
});

/** A page refers to what all sites share (« shared/site.css ») as if it were in its own folder: here it is put there. */
export const withShared = (bank: string, files: FileContent[]): FileContent[] => {
  const refersTo = (name: string): boolean =>
    files.some((file) => /\.(html|js|css)$/.test(file.name) && Buffer.from(file.bytes).includes(`${SHARED}/${name}`));
  const shared = existsSync(join(bank, 'sites', SHARED)) ? filesUnder(bank, `sites/${SHARED}`) : [];
  return [
    ...files,
    ...shared.filter(({ name }) => refersTo(name)).map(({ name, bytes }) => ({ name: `${SHARED}/${name}`, bytes })),
  ];
};

/** The files of `sites/<site>/`, its sample `data.js` replaced by the data of the exercise. */
export const siteFiles = (bank: string, site: string, data?: unknown): FileContent[] => {
  const files = filesUnder(bank, `sites/${site}`);
  return data === undefined ? files : [...files.filter(({ name }) => name !== 'data.js'), dataScript(data)];
};
