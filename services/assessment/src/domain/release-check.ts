import type { Challenge, Release } from '@pix/content';
import { z } from '@pix/kit/validation';

/** Ids of a release are shown in links and typed by authors. */
export const releaseItemId = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/);
export const releaseId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

const text = z.string().min(1);
const translated = z.object({ fr: text, en: text });
const choices = z.array(z.object({ id: releaseItemId, text })).min(2);
const tolerance = z.object({ caseAndAccents: z.boolean(), punctuation: z.boolean(), typos: z.boolean() });
const accepted = z.array(text).min(1);
const level = z.int().min(1).max(8);

const base = {
  id: releaseItemId,
  instruction: text,
  explanation: z.string(),
  timerSeconds: z.int().min(1).nullable(),
  requirements: z.array(z.enum(['DESKTOP', 'OFFICE_SUITE', 'PDF_READER', 'FILE_SAVING', 'INTERNET'])),
};
const chosen = { choices, solution: z.object({ choices: z.array(releaseItemId).min(1) }) };
const field = z.object({
  id: releaseItemId,
  label: z.string(),
  placeholder: z.string().nullable(),
  options: z.array(text).min(1).nullable(),
});

const challenge = z
  .discriminatedUnion('kind', [
    z.object({ ...base, kind: z.literal('SINGLE_CHOICE'), ...chosen }),
    z.object({ ...base, kind: z.literal('MULTIPLE_CHOICE'), ...chosen }),
    z.object({ ...base, kind: z.literal('ORDERING'), choices, solution: z.object({ order: z.array(releaseItemId) }) }),
    z.object({
      ...base,
      kind: z.literal('SHORT_TEXT'),
      placeholder: z.string().nullable(),
      tolerance,
      solution: z.object({ texts: accepted }),
    }),
    z.object({
      ...base,
      kind: z.literal('NUMBER'),
      unit: z.string().nullable(),
      solution: z.object({ number: z.number(), within: z.number().min(0) }),
    }),
    z.object({ ...base, kind: z.literal('DATE'), solution: z.object({ date: z.iso.date() }) }),
    z.object({
      ...base,
      kind: z.literal('FIELDS'),
      fields: z.array(field).min(1),
      tolerance,
      solution: z.object({ fields: z.record(z.string(), accepted) }),
    }),
  ])
  .refine((value) => isAnswerable(value), 'its solution does not fit its choices or fields');

const skill = z.object({
  id: releaseItemId,
  level,
  title: text,
  hint: z.string(),
  tutorials: z.array(releaseItemId),
  learnMore: z.array(releaseItemId),
  challenges: z.array(challenge).min(1),
});

const locale = z.enum(['fr', 'en']);

const release: z.ZodType<Release> = z.object({
  id: releaseId,
  domains: z.array(z.object({ id: releaseItemId, title: translated })).min(1),
  competences: z
    .array(
      z.object({
        id: z.string().regex(/^\d\.\d{1,2}$/),
        domainId: releaseItemId,
        title: translated,
        description: z.string(),
      }),
    )
    .min(1),
  subjects: z.array(
    z.object({
      id: releaseItemId,
      competenceId: z.string(),
      title: text,
      description: z.string(),
      author: z.string(),
      licence: z.string(),
      locale,
      skills: z.array(skill).min(1),
    }),
  ),
  tutorials: z.array(
    z.object({
      id: releaseItemId,
      competenceId: z.string(),
      title: text,
      link: z.url(),
      source: z.string(),
      format: z.enum(['PAGE', 'VIDEO', 'PDF', 'TOOL', 'SLIDES', 'GAME', 'AUDIO', 'IMAGE']),
      durationMinutes: z.number().min(0),
      locale,
    }),
  ),
  targetProfiles: z.array(
    z.object({
      id: releaseItemId,
      title: text,
      category: z.enum(['DISCOVERY', 'CORE', 'SNT', 'SUBJECT', 'COMPETENCE']),
      description: z.string(),
      subjects: z.array(z.object({ id: releaseItemId, maxLevel: level })).min(1),
    }),
  ),
});

// A challenge nobody can answer right would lower every score: it is refused with its release.
const isAnswerable = (given: Challenge): boolean => {
  if ('choices' in given) {
    const ids = given.choices.map(({ id }) => id);
    const named = given.kind === 'ORDERING' ? given.solution.order : given.solution.choices;
    const isWhole =
      given.kind === 'ORDERING' ? named.length === ids.length : given.kind === 'MULTIPLE_CHOICE' || named.length === 1;
    return isWhole && isDistinct(ids) && isDistinct(named) && named.every((id) => ids.includes(id));
  }
  if (given.kind !== 'FIELDS') return true;
  return (
    isDistinct(given.fields.map(({ id }) => id)) &&
    given.fields.every(({ id, options }) =>
      (given.solution.fields[id] ?? []).some((value) => !options || options.includes(value)),
    )
  );
};

const isDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

export type CheckedRelease =
  | { readonly release: Release; readonly problems: readonly [] }
  | { readonly release: null; readonly problems: readonly string[] };

const MOST_PROBLEMS = 100;

/** A release nothing is wrong with, or what is wrong: its shape, ids given twice, things named that are not there (A15). */
export const checkRelease = (given: unknown): CheckedRelease => {
  const parsed = release.safeParse(given);
  const problems = parsed.success
    ? linkProblems(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (problems.length > 0 || !parsed.success) return { release: null, problems: problems.slice(0, MOST_PROBLEMS) };
  return { release: parsed.data, problems: [] };
};

const linkProblems = ({ domains, competences, subjects, tutorials, targetProfiles }: Release): string[] => {
  const skills = subjects.flatMap((subject) => subject.skills);
  const competenceIds = idsOf(competences);
  const subjectIds = idsOf(subjects);
  const tutorialIds = idsOf(tutorials);
  return [
    ...twice('domain', domains),
    ...twice('competence', competences),
    ...twice('subject', subjects),
    ...twice('skill', skills),
    ...twice(
      'challenge',
      skills.flatMap(({ challenges }) => challenges),
    ),
    ...twice('tutorial', tutorials),
    ...twice('target profile', targetProfiles),
    ...absent(
      'domain',
      competences.map(({ domainId }) => domainId),
      idsOf(domains),
    ),
    ...absent(
      'competence',
      [...subjects, ...tutorials].map(({ competenceId }) => competenceId),
      competenceIds,
    ),
    ...absent(
      'tutorial',
      skills.flatMap((entry) => [...entry.tutorials, ...entry.learnMore]),
      tutorialIds,
    ),
    ...absent(
      'subject',
      targetProfiles.flatMap((profile) => profile.subjects.map(({ id }) => id)),
      subjectIds,
    ),
  ];
};

const idsOf = (things: readonly { id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

const twice = (what: string, things: readonly { id: string }[]): string[] => {
  const seen = new Set<string>();
  return things.flatMap(({ id }) => {
    if (seen.has(id)) return [`${what} ${id} is there twice`];
    seen.add(id);
    return [];
  });
};

const absent = (what: string, named: readonly string[], known: ReadonlySet<string>): string[] =>
  [...new Set(named)].filter((id) => !known.has(id)).map((id) => `${what} ${id} is named but not there`);
