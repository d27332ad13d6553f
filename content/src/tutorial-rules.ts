import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Report } from './problem';
import { type Checked, reporter } from './source-file';
import type { TutorialsSource } from './source-types';

const PAGES = 'tutorials/pages';

/** A list of tutorials, with the text of those that are our own pages. */
export type TutorialsInBank = Checked<TutorialsSource> & { pages: ReadonlyMap<string, string> };

/** Reads the pages of our own that a list of tutorials names. */
export const withPages = (folder: string, tutorials: Checked<TutorialsSource>): TutorialsInBank => {
  const pages = new Map<string, string>();
  for (const { id } of tutorials.value.tutorials) {
    const path = join(folder, PAGES, `${id}.md`);
    if (existsSync(path)) pages.set(id, readFileSync(path, 'utf8').trim());
  }
  return { ...tutorials, pages };
};

const ENGLISH = '-en';

/** The name of the translation of a tutorial. */
export const englishOf = (id: string): string => `${id}${ENGLISH}`;

const checkLanguage = (
  { id, locale }: TutorialsSource['tutorials'][number],
  known: ReadonlySet<string>,
  path: (string | number)[],
  report: Report,
): void => {
  if (id.endsWith(ENGLISH) !== (locale === 'en'))
    report(path, 'english', `"${id}": a tutorial in English, and no other, has a name that ends with ${ENGLISH}`);
  else if (locale === 'en' && !known.has(id.slice(0, -ENGLISH.length)))
    report(path, 'english', `"${id}" translates "${id.slice(0, -ENGLISH.length)}", which does not exist`);
};

const checkPage = (page: string, path: (string | number)[], report: Report): void => {
  if (page.length < 200 || page.length > 12_000)
    report(path, 'page', `a page has 200 to 12,000 characters, this one ${page.length}`);
  const prose = page.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  if (/<\/?[a-z][^>]*>/i.test(prose)) report(path, 'page', 'a page is Markdown, without HTML tags');
  if (/!\[/.test(prose)) report(path, 'page', 'a page has no image: say it in words or draw it with characters');
  if (/^# /m.test(prose))
    report(path, 'page', 'the title is in the list: the page starts with its text, parts with ##');
};

/** A page of ours that no list names would never be read. */
export const strayPages = (folder: string, tutorials: readonly TutorialsInBank[]): Problem[] => {
  const known = new Set(tutorials.flatMap(({ value }) => value.tutorials.map(({ id }) => id)));
  const files = existsSync(join(folder, PAGES)) ? readdirSync(join(folder, PAGES)).sort() : [];
  return files
    .filter((file) => !known.has(file.replace(/\.md$/, '')))
    .map((file) => ({
      file: `${PAGES}/${file}`,
      line: 1,
      rule: 'page',
      message: 'no tutorial of tutorials/*.yaml has this name',
    }));
};

/** What lists of tutorials must respect: a link or a page of ours, never both. */
export const checkTutorials = (tutorials: readonly TutorialsInBank[], problems: Problem[]): void => {
  const known = new Set(tutorials.flatMap(({ value }) => value.tutorials.map(({ id }) => id)));
  for (const { source, value, pages } of tutorials) {
    const report = reporter(source, problems);
    if (source.file !== `tutorials/${value.competence}.yaml`)
      report(['competence'], 'naming', `the file must be called ${value.competence}.yaml`);

    value.tutorials.forEach((tutorial, t) => {
      const { id, link } = tutorial;
      checkLanguage(tutorial, known, ['tutorials', t, 'id'], report);
      const page = pages.get(id);
      if (link === undefined && page === undefined)
        report(['tutorials', t], 'page', `"${id}" has neither a link nor a page ${PAGES}/${id}.md`);
      if (link !== undefined && page !== undefined)
        report(['tutorials', t], 'page', `"${id}" has both a link and a page: remove one`);
      if (page !== undefined) checkPage(page, ['tutorials', t], report);
    });
  }
};
