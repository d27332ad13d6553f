import { createHash } from 'node:crypto';
import type { Bank } from './bank-rules';
import { canonicalJson } from './canonical-json';
import type { Drafted, DraftOf } from './challenge-draft';
import type { DraftedSkill, DraftedSubject } from './draft-subject';
import type { Challenge, Release, ReleaseContent, Skill, Subject, TargetProfile, Tolerance, Tutorial } from './release';
import type { TargetProfileSource } from './source-types';
import { englishOf, type TutorialsInBank } from './tutorial-rules';

const toTolerance = (written: Partial<Tolerance> = {}): Tolerance => ({
  caseAndAccents: true,
  punctuation: true,
  typos: true,
  ...written,
});

// A state is what a page says, not what a hand typed: it is compared as it is, unless the author says otherwise.
const NOTHING_FORGIVEN: Tolerance = { caseAndAccents: false, punctuation: false, typos: false };

const toChallenge = ({ draft, locale }: Drafted): Challenge => {
  const base = {
    id: draft.id,
    locale,
    instruction: draft.instruction,
    explanation: draft.explanation,
    timerSeconds: draft.timerSeconds,
    focused: draft.focused,
    requirements: draft.requirements,
    difficulty: draft.difficulty,
    illustration: draft.illustration,
    attachments: draft.attachments,
    embed: draft.embed,
    generator: draft.generator,
  };
  switch (draft.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return { ...base, kind: draft.kind, choices: draft.choices, solution: draft.solution };
    case 'ORDERING':
      return { ...base, kind: draft.kind, choices: draft.choices, solution: draft.solution };
    case 'MATCHING':
      return { ...base, kind: draft.kind, items: draft.items, choices: draft.choices, solution: draft.solution };
    case 'SHORT_TEXT':
      return {
        ...base,
        kind: draft.kind,
        placeholder: draft.placeholder ?? null,
        tolerance: toTolerance(draft.tolerance),
        solution: { texts: distinct(draft.solution.texts) },
      };
    case 'NUMBER':
      return { ...base, kind: draft.kind, unit: draft.unit ?? null, solution: { within: 0, ...draft.solution } };
    case 'DATE':
      return { ...base, kind: draft.kind, solution: draft.solution };
    case 'FIELDS':
      return { ...base, kind: draft.kind, ...toFields(draft) };
    case 'SIMULATOR':
      if (draft.embed === null) throw new Error(`${draft.id}: a simulator without page`);
      return {
        ...base,
        kind: draft.kind,
        embed: draft.embed,
        tolerance: { ...NOTHING_FORGIVEN, ...draft.tolerance },
        solution: draft.solution,
      };
  }
};

/** A generator may write one answer in two ways that are the same for some data. */
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const mapOf = <T>(fields: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, change(value)]));

const toFields = ({ fields, sentence, freeOrder, tolerance, solution }: DraftOf<'FIELDS'>) => ({
  fields: fields.map(({ id, label, placeholder, options }) => ({
    id,
    label,
    placeholder: placeholder ?? null,
    options: options ?? null,
  })),
  sentence: sentence ?? null,
  freeOrder: freeOrder ?? false,
  tolerance: toTolerance(tolerance),
  solution: { fields: mapOf(solution.fields, distinct) },
});

/** A tutorial, then its translation if there is one. */
const withTranslations = (ids: readonly string[], known: ReadonlySet<string>): string[] =>
  ids.flatMap((id) => (known.has(englishOf(id)) ? [id, englishOf(id)] : [id]));

const toSkill = ({ skill, english, drafted }: DraftedSkill, known: ReadonlySet<string>): Skill => ({
  ...skill,
  tutorials: withTranslations(skill.tutorials, known),
  learnMore: withTranslations(skill.learnMore, known),
  hint: skill.hint.trim(),
  en: english,
  challenges: drafted.map(toChallenge),
});

const toSubject = ({ value, english, skills }: DraftedSubject, known: ReadonlySet<string>): Subject => {
  const { competence, skills: _, ...subject } = value;
  return {
    ...subject,
    competenceId: competence,
    en: english ? { title: english.value.title, description: english.value.description } : null,
    skills: skills.map((skill) => toSkill(skill, known)),
  };
};

const toTutorials = ({ value, pages }: TutorialsInBank): Tutorial[] =>
  value.tutorials.map(({ link, level, ...tutorial }) => ({
    ...tutorial,
    link: link ?? null,
    page: pages.get(tutorial.id) ?? null,
    level: level ?? null,
    competenceId: value.competence,
  }));

const toProfile = ({ category, stages = [], badges = [], ...profile }: TargetProfileSource): TargetProfile => ({
  ...profile,
  category: category ?? 'SUBJECT',
  stages: stages.map(({ teacherTitle, teacherDescription, ...stage }) => ({
    ...stage,
    teacherTitle: teacherTitle ?? null,
    teacherDescription: teacherDescription ?? null,
  })),
  badges: badges.map(({ criteria, ...badge }) => ({
    ...badge,
    criteria: criteria.map(({ threshold, subjects }) => ({ threshold, subjects: subjects ?? [] })),
  })),
});

const byCompetence = (a: { competenceId: string; id: string }, b: { competenceId: string; id: string }): number =>
  a.competenceId === b.competenceId ? (a.id < b.id ? -1 : 1) : a.competenceId < b.competenceId ? -1 : 1;

/** The release of a bank without problem: defaults filled in, order independent of the disk, named after its content. */
export const toRelease = ({ framework, subjects, tutorials, targetProfiles }: Bank): Release => {
  const domains = framework?.value.domains ?? [];
  const known = new Set(tutorials.flatMap(({ value }) => value.tutorials.map(({ id }) => id)));
  const content: ReleaseContent = {
    domains: domains.map(({ id, title }) => ({ id, title })),
    competences: domains.flatMap((domain) =>
      domain.competences.map(({ id, title, description }) => ({ id, domainId: domain.id, title, description })),
    ),
    subjects: subjects.map((subject) => toSubject(subject, known)).sort(byCompetence),
    tutorials: tutorials.flatMap(toTutorials),
    targetProfiles: targetProfiles.map(({ value }) => toProfile(value)),
  };
  return { id: createHash('sha256').update(canonicalJson(content)).digest('hex'), ...content };
};
