import type { Drafted } from './challenge-draft';
import type { DraftedSubject } from './draft-subject';
import { checkNearDuplicates, type Placed } from './near-duplicates';
import { plainWords } from './plain-words';
import type { Problem } from './problem';
import { checkProfiles } from './profile-rules';
import { type Checked, type Path, reporter, type SourceFile } from './source-file';
import type { FrameworkSource, TargetProfileSource } from './source-types';
import { checkTutorials, type TutorialsInBank } from './tutorial-rules';

/** Every file of the bank that follows its schema. */
export type Bank = {
  framework: Checked<FrameworkSource> | undefined;
  subjects: DraftedSubject[];
  tutorials: TutorialsInBank[];
  targetProfiles: Checked<TargetProfileSource>[];
};

type Named = { source: SourceFile; path: Path; id: string };

const draftedIn = (subject: DraftedSubject): Drafted[] => subject.skills.flatMap(({ drafted }) => drafted);

const placedIn = ({ skills }: DraftedSubject): Placed[] =>
  skills.flatMap(({ skill, drafted }) => drafted.map((one) => ({ drafted: one, skillId: skill.id })));

const namesIn = (bank: Bank): Named[] => [
  ...(bank.framework ? frameworkNames(bank.framework) : []),
  ...bank.subjects.flatMap((subject) => [
    { source: subject.source, path: ['id'], id: `subject ${subject.value.id}` },
    ...subject.value.skills.map(({ id }, s) => ({
      source: subject.source,
      path: ['skills', s, 'id'],
      id: `skill ${id}`,
    })),
    ...draftedIn(subject).map(({ source, path, draft }) => ({ source, path, id: `challenge ${draft.id}` })),
  ]),
  ...bank.tutorials.flatMap(({ source, value }) =>
    value.tutorials.map(({ id }, t) => ({ source, path: ['tutorials', t, 'id'], id: `tutorial ${id}` })),
  ),
  ...bank.targetProfiles.flatMap(({ source, value }): Named[] => [
    { source, path: ['id'], id: `target profile ${value.id}` },
    ...(value.badges ?? []).map(({ id }, b) => ({ source, path: ['badges', b, 'id'], id: `badge ${id}` })),
  ]),
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

/** All that a pupil sees of a challenge, its files included: two that show the same are one. */
const shown = ({ draft }: Drafted): string =>
  plainWords(
    [
      draft.instruction,
      ...('choices' in draft ? draft.choices.map(({ text }) => text) : []),
      draft.illustration?.sha256,
      ...draft.attachments.map(({ sha256 }) => sha256),
      ...(draft.embed?.files ?? []).map(({ sha256 }) => sha256),
    ].join(' '),
  );

const checkInstructions = (bank: Bank, problems: Problem[]): void => {
  const first = new Map<string, string>();
  for (const drafted of bank.subjects.flatMap(draftedIn)) {
    const { source, path, draft } = drafted;
    const before = first.get(shown(drafted));
    if (before === undefined) first.set(shown(drafted), draft.id);
    else
      reporter(source, problems)(
        [...path, 'instruction'],
        'same-instruction',
        `${draft.id} asks the same thing as ${before}`,
      );
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

/** What the files must respect together: ids are the keys of results kept for years, so they are unique and point at something. */
export const checkBank = (bank: Bank): Problem[] => {
  const problems: Problem[] = [];

  checkUnique(namesIn(bank), 'id-unique', problems);
  if (bank.framework) checkFramework(bank.framework, problems);
  checkCompetences(bank, problems);
  checkInstructions(bank, problems);
  checkNearDuplicates(bank.subjects.flatMap(placedIn), problems);
  checkTutorialLinks(bank, problems);
  checkProfiles(bank.targetProfiles, bank.subjects, problems);
  checkTutorials(bank.tutorials, problems);

  return problems;
};
