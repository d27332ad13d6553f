import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020';
import { type AssetStore, checkedStoreFolder, openAssetStore, sha256, storeFolder } from './asset-store';
import { type Bank, checkBank } from './bank-rules';
import { type Coverage, missingFrom } from './coverage';
import { type DraftedSubject, draftSubject } from './draft-subject';
import type { Problem } from './problem';
import type { Release } from './release';
import { schemas, validated } from './schemas';
import { type Checked, readSource } from './source-file';
import type { SubjectSource } from './source-types';
import { checkSubject } from './subject-rules';
import { toRelease } from './to-release';
import { strayPages, withPages } from './tutorial-rules';
import { type WrongAnswer, wrongAnswersOf } from './wrong-answers';

/** A bank once read: its release, or all that is wrong with it. */
export type LoadedContent = { release?: Release; problems: Problem[]; wrongAnswers: WrongAnswer[] };

/** The folder of the bank that comes with this package. */
export const bankFolder = join(__dirname, '..');

const yamlFiles = (folder: string, under: string): string[] =>
  existsSync(join(folder, under))
    ? readdirSync(join(folder, under), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${under}/${name.replaceAll('\\', '/')}`)
        .sort()
    : [];

const readAll = <T>(
  folder: string,
  files: string[],
  validate: ValidateFunction<T>,
  problems: Problem[],
): Checked<T>[] =>
  files.flatMap((file) => {
    const source = readSource(folder, file);
    const checked = validated(source, validate);
    problems.push(...checked.problems);
    return checked.value === undefined ? [] : [{ source, value: checked.value }];
  });

const inOrder = (a: Problem, b: Problem): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

type Making = { store: AssetStore; twice: boolean };

const once = (): Making => ({ store: openAssetStore(storeFolder), twice: false });

/** Reads a bank as checks do: every generator runs twice and must make the same bytes. */
export const loadThoroughly = (folder: string): LoadedContent =>
  loadContent(folder, { store: openAssetStore(checkedStoreFolder), twice: true });

const hashOfSites = (folder: string): string =>
  existsSync(join(folder, 'sites'))
    ? sha256(
        readdirSync(join(folder, 'sites'), { recursive: true, encoding: 'utf8' })
          .map((file) => join(folder, 'sites', file))
          .filter((file) => statSync(file).isFile())
          .sort()
          .map((file) => `${file.slice(folder.length)} ${sha256(readFileSync(file))}`)
          .join('\n'),
      )
    : '';

const draftSubjects = (folder: string, { store, twice }: Making, problems: Problem[]): DraftedSubject[] => {
  const files = yamlFiles(folder, 'competences');
  const isEnglish = (file: string): boolean => file.endsWith('.en.yaml');
  const subjects = readAll(
    folder,
    files.filter((file) => !isEnglish(file)),
    schemas.subject,
    problems,
  );
  const english = readAll(folder, files.filter(isEnglish), schemas.english, problems);
  const sites = hashOfSites(folder);

  for (const { source, value } of english)
    if (!subjects.some((subject) => englishFileOf(subject) === source.file && subject.value.id === value.subject))
      problems.push({
        file: source.file,
        line: source.lineOf(['subject']),
        rule: 'naming',
        message: `there is no ${value.subject}.yaml beside it, or the file has another name`,
      });

  return subjects.map((subject) =>
    draftSubject(
      subject,
      english.find(({ source }) => source.file === englishFileOf(subject)),
      { bank: folder, folder: dirname(subject.source.file), store, sites, twice },
      problems,
    ),
  );
};

const englishFileOf = ({ source }: Checked<SubjectSource>): string => source.file.replace(/\.ya?ml$/, '.en.yaml');

const COVERAGE = 'coverage.json';

const coverageIn = (folder: string, problems: Problem[]): Checked<Coverage> | undefined =>
  readAll(folder, existsSync(join(folder, COVERAGE)) ? [COVERAGE] : [], schemas.coverage, problems)[0];

/** What a complete bank would hold, if the bank says so. */
export const readCoverage = (folder: string): Coverage | undefined => coverageIn(folder, [])?.value;

// Only a bank that says it is complete can miss something.
const checkCoverage = (release: Release, coverage: Checked<Coverage> | undefined): Problem[] =>
  coverage?.value.complete
    ? missingFrom(release, coverage.value).map((message) => ({ file: COVERAGE, line: 1, rule: 'coverage', message }))
    : [];

/**
 * Reads and checks a bank. There is a release only when nothing at all is wrong: half a bank would give wrong scores.
 * The files of its challenges are in the store, by hash. `wrongAnswers` are those that authors want refused.
 */
export const loadContent = (folder: string, making: Making = once()): LoadedContent => {
  const problems: Problem[] = [];
  const frameworkFiles = existsSync(join(folder, 'framework.yaml')) ? ['framework.yaml'] : [];
  if (frameworkFiles.length === 0)
    problems.push({ file: 'framework.yaml', line: 1, rule: 'missing', message: 'there is no framework.yaml' });

  const bank: Bank = {
    framework: readAll(folder, frameworkFiles, schemas.framework, problems)[0],
    tutorials: readAll(folder, yamlFiles(folder, 'tutorials'), schemas.tutorials, problems).map((tutorials) =>
      withPages(folder, tutorials),
    ),
    targetProfiles: readAll(folder, yamlFiles(folder, 'target-profiles'), schemas.targetProfile, problems),
    subjects: draftSubjects(folder, making, problems),
  };

  const coverage = coverageIn(folder, problems);
  const readable = problems.length === 0;
  for (const subject of bank.subjects) checkSubject(subject, problems);
  // A file that could not be read would make every mention of it look wrong.
  if (readable) problems.push(...checkBank(bank), ...strayPages(folder, bank.tutorials));

  const release = problems.length === 0 ? toRelease(bank) : undefined;
  if (release) problems.push(...checkCoverage(release, coverage));
  return release && problems.length === 0
    ? { release, problems, wrongAnswers: wrongAnswersOf(bank) }
    : { problems: problems.sort(inOrder), wrongAnswers: [] };
};
