import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020';
import { type Bank, type Checked, checkBank, reporter } from './bank-rules';
import type { Problem } from './problem';
import type { Release } from './release';
import { schemas, validated } from './schemas';
import { readSource } from './source-file';
import { checkSubject } from './subject-rules';
import { toRelease } from './to-release';

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

/** Reads and checks a bank. There is a release only when nothing at all is wrong: half a bank would give wrong scores. */
export const loadContent = (folder: string): { release?: Release; problems: Problem[] } => {
  const problems: Problem[] = [];
  const frameworkFiles = existsSync(join(folder, 'framework.yaml')) ? ['framework.yaml'] : [];
  if (frameworkFiles.length === 0)
    problems.push({ file: 'framework.yaml', line: 1, rule: 'missing', message: 'there is no framework.yaml' });

  const bank: Bank = {
    framework: readAll(folder, frameworkFiles, schemas.framework, problems)[0],
    subjects: readAll(folder, yamlFiles(folder, 'competences'), schemas.subject, problems),
    tutorials: readAll(folder, yamlFiles(folder, 'tutorials'), schemas.tutorials, problems),
    targetProfiles: readAll(folder, yamlFiles(folder, 'target-profiles'), schemas.targetProfile, problems),
  };

  const readable = problems.length === 0;
  for (const { source, value } of bank.subjects) checkSubject(value, source.file, reporter(source, problems));
  // A file that could not be read would make every mention of it look wrong.
  if (readable) problems.push(...checkBank(bank));

  return problems.length > 0 ? { problems: problems.sort(inOrder) } : { release: toRelease(bank), problems };
};
