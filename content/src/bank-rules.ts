import { plainWords } from './challenge-rules';
import type { Problem, Report } from './problem';
import type { Path, SourceFile } from './source-file';
import type { FrameworkSource, SubjectSource, TargetProfileSource, TutorialsSource } from './source-types';

/** A file that follows its schema, still able to say where its lines are. */
export type Checked<T> = { source: SourceFile; value: T };

/** Every file of the bank that follows its schema. */
export type Bank = {
  framework: Checked<FrameworkSource> | undefined;
  subjects: Checked<SubjectSource>[];
  tutorials: Checked<TutorialsSource>[];
  targetProfiles: Checked<TargetProfileSource>[];
};

/** Turns a place in a file into a problem of that file. */
export const reporter =
  ({ file, lineOf }: SourceFile, problems: Problem[]): Report =>
  (path, rule, message) => {
    problems.push({ file, line: lineOf(path), rule, message });
  };

type Named = { source: SourceFile; path: Path; id: string };

const challengesOf = ({ source, value }: Checked<SubjectSource>) =>
  value.skills.flatMap((skill, s) =>
    skill.challenges.map((challenge, c) => ({ source, path: ['skills', s, 'challenges', c] as Path, challenge })),
  );

const namesIn = (bank: Bank): Named[] => [
  ...(bank.framework ? frameworkNames(bank.framework) : []),
  ...bank.subjects.flatMap((subject) => [
    { source: subject.source, path: ['id'], id: `subject ${subject.value.id}` },
    ...subject.value.skills.map(({ id }, s) => ({
      source: subject.source,
      path: ['skills', s, 'id'],
      id: `skill ${id}`,
    })),
    ...challengesOf(subject).map(({ source, path, challenge }) => ({ source, path, id: `challenge ${challenge.id}` })),
  ]),
  ...bank.tutorials.flatMap(({ source, value }) =>
    value.tutorials.map(({ id }, t) => ({ source, path: ['tutorials', t, 'id'], id: `tutorial ${id}` })),
  ),
  ...bank.targetProfiles.map(({ source, value }) => ({ source, path: ['id'], id: `target profile ${value.id}` })),
];

const frameworkNames = ({ source, value }: Checked<FrameworkSource>): Named[] =>
  value.domains.flatMap((domain, d) => [
    { source, path: ['domains', d, 'id'], id: `domain ${domain.id}` },
    ...domain.competences.map(({ id }, c) => ({
      source,
      path: ['domains', d, 'competences', c, 'id'],
      id: `competence ${id}`,
    })),
  ]);

const checkUnique = (named: Named[], rule: string, problems: Problem[]): void => {
  const first = new Map<string, Named>();
  for (const name of named) {
    const before = first.get(name.id);
    if (!before) first.set(name.id, name);
    else {
      const where = `${before.source.file}:${before.source.lineOf(before.path)}`;
      reporter(name.source, problems)(name.path, rule, `${name.id}: already in ${where}`);
    }
  }
};

const checkInstructions = (bank: Bank, problems: Problem[]): void => {
  const instructions = bank.subjects.flatMap(challengesOf).map(({ source, path, challenge }) => {
    const id = `same instruction as another challenge (${plainWords(challenge.instruction)})`;
    return { source, path: [...path, 'instruction'], id, challenge };
  });
  const first = new Map<string, string>();
  for (const { source, path, id, challenge } of instructions) {
    const before = first.get(id);
    if (before === undefined) first.set(id, challenge.id);
    else reporter(source, problems)(path, 'same-instruction', `${challenge.id} asks the same thing as ${before}`);
  }
};

const checkFramework = ({ source, value }: Checked<FrameworkSource>, problems: Problem[]): void =>
  value.domains.forEach((domain, d) =>
    domain.competences.forEach(({ id }, c) => {
      if (!id.startsWith(`${domain.id}.`))
        reporter(source, problems)(
          ['domains', d, 'competences', c, 'id'],
          'naming',
          `competence ${id} is not of domain ${domain.id}`,
        );
    }),
  );

const checkCompetences = (bank: Bank, problems: Problem[]): void => {
  const known = new Set(bank.framework?.value.domains.flatMap((domain) => domain.competences.map(({ id }) => id)));
  if (known.size === 0) return;

  for (const { source, value } of [...bank.subjects, ...bank.tutorials])
    if (!known.has(value.competence))
      reporter(source, problems)(['competence'], 'competence-exists', `there is no competence ${value.competence}`);
};

const checkTutorialLinks = (bank: Bank, problems: Problem[]): void => {
  const known = new Set(bank.tutorials.flatMap(({ value }) => value.tutorials.map(({ id }) => id)));
  for (const { source, value } of bank.subjects)
    value.skills.forEach((skill, s) => {
      for (const member of ['tutorials', 'learnMore'] as const)
        skill[member].forEach((id, t) => {
          if (!known.has(id))
            reporter(source, problems)(['skills', s, member, t], 'tutorial-exists', `there is no tutorial "${id}"`);
        });
    });
};

const checkProfiles = (bank: Bank, problems: Problem[]): void => {
  const easiest = new Map(bank.subjects.map(({ value }) => [value.id, value.skills[0]?.level ?? 1]));
  for (const { source, value } of bank.targetProfiles) {
    const report = reporter(source, problems);
    if (source.file !== `target-profiles/${value.id}.yaml`)
      report(['id'], 'naming', `the file must be called ${value.id}.yaml`);

    value.subjects.forEach(({ id, maxLevel }, s) => {
      const level = easiest.get(id);
      if (level === undefined) report(['subjects', s], 'subject-exists', `there is no subject "${id}"`);
      else if (maxLevel < level)
        report(['subjects', s], 'subject-exists', `"${id}" has no skill at or under level ${maxLevel}`);
      if (value.subjects.findIndex((other) => other.id === id) < s)
        report(['subjects', s], 'id-unique', `"${id}" is named twice`);
    });
  }
};

/** What the files must respect together: ids are the keys of results kept for years, so they are unique and point at something. */
export const checkBank = (bank: Bank): Problem[] => {
  const problems: Problem[] = [];

  checkUnique(namesIn(bank), 'id-unique', problems);
  if (bank.framework) checkFramework(bank.framework, problems);
  checkCompetences(bank, problems);
  checkInstructions(bank, problems);
  checkTutorialLinks(bank, problems);
  checkProfiles(bank, problems);
  for (const { source, value } of bank.tutorials)
    if (source.file !== `tutorials/${value.competence}.yaml`)
      reporter(source, problems)(['competence'], 'naming', `the file must be called ${value.competence}.yaml`);

  return problems;
};
