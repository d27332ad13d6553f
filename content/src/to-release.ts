import { createHash } from 'node:crypto';
import type { Bank } from './bank-rules';
import type { Challenge, Locale, Release, ReleaseContent, Skill, Subject, Tolerance } from './release';
import type { ChallengeSource, SkillSource, SubjectSource } from './source-types';

const toTolerance = (written: Partial<Tolerance> = {}): Tolerance => ({
  caseAndAccents: true,
  punctuation: true,
  typos: true,
  ...written,
});

const toChallenge = (source: ChallengeSource, locale: Locale): Challenge => {
  const base = {
    id: source.id,
    locale,
    instruction: source.instruction.trim(),
    explanation: source.explanation.trim(),
    timerSeconds: source.timerSeconds ?? null,
    focused: source.focused ?? false,
    requirements: source.requirements ?? [],
    difficulty: source.difficulty ?? null,
    illustration: null,
    attachments: [],
    embed: null,
    generator: null,
  };
  switch (source.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return { ...base, kind: source.kind, choices: source.choices, solution: source.solution };
    case 'ORDERING':
      return { ...base, kind: source.kind, choices: source.choices, solution: source.solution };
    case 'SHORT_TEXT':
      return {
        ...base,
        kind: source.kind,
        placeholder: source.placeholder ?? null,
        tolerance: toTolerance(source.tolerance),
        solution: source.solution,
      };
    case 'NUMBER':
      return { ...base, kind: source.kind, unit: source.unit ?? null, solution: { within: 0, ...source.solution } };
    case 'DATE':
      return { ...base, kind: source.kind, solution: source.solution };
    case 'FIELDS':
      return {
        ...base,
        kind: source.kind,
        fields: source.fields.map(({ id, label, placeholder, options }) => ({
          id,
          label,
          placeholder: placeholder ?? null,
          options: options ?? null,
        })),
        sentence: source.sentence ?? null,
        freeOrder: source.freeOrder ?? false,
        tolerance: toTolerance(source.tolerance),
        solution: source.solution,
      };
  }
};

const toSkill = ({ challenges, hint, ...skill }: SkillSource, locale: Locale): Skill => ({
  ...skill,
  hint: hint.trim(),
  en: null,
  challenges: challenges.map((challenge) => toChallenge(challenge, locale)),
});

const toSubject = ({ competence, skills, ...subject }: SubjectSource): Subject => ({
  ...subject,
  competenceId: competence,
  en: null,
  skills: skills.map((skill) => toSkill(skill, subject.locale)),
});

/** JSON with sorted keys: the order in which an author wrote the members must not make another release. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

const byCompetence = (a: { competenceId: string; id: string }, b: { competenceId: string; id: string }): number =>
  a.competenceId === b.competenceId ? (a.id < b.id ? -1 : 1) : a.competenceId < b.competenceId ? -1 : 1;

/** The release of a bank without problem: defaults filled in, order independent of the disk, named after its content. */
export const toRelease = ({ framework, subjects, tutorials, targetProfiles }: Bank): Release => {
  const domains = framework?.value.domains ?? [];
  const content: ReleaseContent = {
    domains: domains.map(({ id, title }) => ({ id, title })),
    competences: domains.flatMap((domain) =>
      domain.competences.map(({ id, title, description }) => ({ id, domainId: domain.id, title, description })),
    ),
    subjects: subjects.map(({ value }) => toSubject(value)).sort(byCompetence),
    tutorials: tutorials.flatMap(({ value }) =>
      value.tutorials.map((tutorial) => ({ ...tutorial, page: null, level: null, competenceId: value.competence })),
    ),
    targetProfiles: targetProfiles.map(({ value }) => ({ ...value, stages: [], badges: [] })),
  };
  return { id: createHash('sha256').update(canonicalJson(content)).digest('hex'), ...content };
};
