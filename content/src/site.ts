import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from './challenge-draft';
import type { Locale } from './release';

const SHARED = 'shared';

const ENGLISH = /\.en(?=\.[^./]+$)/;

/** `index.en.html` takes the place of `index.html` in English, and stays away from French. */
const inLanguage = (names: readonly string[], locale: Locale): { name: string; file: string }[] =>
  names
    .filter((file) => !ENGLISH.test(file))
    .map((name) => {
      const translated = name.replace(/(?=\.[^./]+$)/, '.en');
      return { name, file: locale === 'en' && names.includes(translated) ? translated : name };
    });

const filesUnder = (folder: string, under: string, locale: Locale): FileContent[] =>
  inLanguage(
    readdirSync(join(folder, under), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.md') && statSync(join(folder, under, file)).isFile())
      .sort(),
    locale,
  ).map(({ name, file }) => ({ name, bytes: readFileSync(join(folder, under, file)) }));

/** Whether the bank has a site of this name. */
export const siteExists = (bank: string, site: string): boolean =>
  site !== SHARED && existsSync(join(bank, 'sites', site, 'index.html'));

/** The data of an exercise as a script: a page in a sandboxed frame may load a script of its folder, but not fetch a file. */
export const dataScript = (data: unknown): FileContent => ({
  name: 'data.js',
  bytes: Buffer.from(`window.exercise = ${JSON.stringify(data, null, 1).replaceAll('<', '\\u003c')};\n`),
});

/** A page refers to what all sites share (« shared/site.css ») as if it were in its own folder: here it is put there. */
export const withShared = (bank: string, files: FileContent[], locale: Locale): FileContent[] => {
  const refersTo = (name: string): boolean =>
    files.some((file) => /\.(html|js|css)$/.test(file.name) && Buffer.from(file.bytes).includes(`${SHARED}/${name}`));
  const shared = existsSync(join(bank, 'sites', SHARED)) ? filesUnder(bank, `sites/${SHARED}`, locale) : [];
  return [
    ...files,
    ...shared.filter(({ name }) => refersTo(name)).map(({ name, bytes }) => ({ name: `${SHARED}/${name}`, bytes })),
  ];
};

/** The files of `sites/<site>/` in one language, its sample `data.js` replaced by the data of the exercise. */
export const siteFiles = (bank: string, site: string, locale: Locale, data?: unknown): FileContent[] => {
  const files = filesUnder(bank, `sites/${site}`, locale);
  return data === undefined ? files : [...files.filter(({ name }) => name !== 'data.js'), dataScript(data)];
};
