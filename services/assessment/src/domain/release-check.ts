import type { Asset, Challenge, Release } from '@pix/content';
import { assetsOf } from './content-files';
import { type JsonPath, linesOf, pointerOf } from './json-lines';
import { releaseShape } from './release-shape';

/** What is wrong with a release, where in its file, in words. */
export type ReleaseProblem = {
  readonly file: string;
  readonly line: number;
  /** RFC 6901: the way to what is wrong. */
  readonly pointer: string;
  readonly message: string;
};

export const RELEASE_FILE = 'release.json';

/** A problem as one line, the way compilers say theirs. */
export const problemText = ({ file, line, pointer, message }: ReleaseProblem): string =>
  `${file}:${line}: ${pointer === '' ? '' : `${pointer}: `}${message}`;

export type CheckedRelease =
  | { readonly release: Release; readonly problems: readonly [] }
  | { readonly release: null; readonly problems: readonly ReleaseProblem[] };

const MOST_PROBLEMS = 1_000;

type Found = { readonly path: JsonPath; readonly message: string };

/**
 * A release nothing is wrong with, or everything that is wrong (A15): its shape, ids given twice, things named that are not
 * there, skills nobody could be tested on, ladders that go down, files that were not sent. `stored`: the size of each file held.
 */
export const checkRelease = (
  given: unknown,
  { json, stored }: { json?: string; stored?: ReadonlyMap<string, number> } = {},
): CheckedRelease => {
  const parsed = releaseShape.safeParse(given);
  const found = parsed.success
    ? [...linkProblems(parsed.data), ...ladderProblems(parsed.data), ...assetProblems(parsed.data, stored ?? new Map())]
    : parsed.error.issues.map(({ path, message }) => ({ path, message }));
  if (found.length === 0 && parsed.success) return { release: parsed.data, problems: [] };
  return { release: null, problems: located(found.slice(0, MOST_PROBLEMS), json) };
};

const located = (found: readonly Found[], json = JSON.stringify(null)): ReleaseProblem[] => {
  const pointers = found.map(({ path }) => pointerOf(path));
  const lines = linesOf(json, pointers);
  return found.map(({ message }, index) => ({
    file: RELEASE_FILE,
    line: lines[index] ?? 1,
    pointer: pointers[index] ?? '',
    message,
  }));
};

type Named = { readonly id: string; readonly path: JsonPath };

const named = (things: readonly { id: string }[], ...path: PropertyKey[]): Named[] =>
  things.map(({ id }, index) => ({ id, path: [...path, index] }));

const mentions = (ids: readonly string[], ...path: PropertyKey[]): Named[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

const linkProblems = ({ domains, competences, subjects, tutorials, targetProfiles }: Release): Found[] => {
  const skills = subjects.flatMap((subject, s) => named(subject.skills, 'subjects', s, 'skills'));
  const challenges = subjects.flatMap((subject, s) =>
    subject.skills.flatMap((skill, k) => named(skill.challenges, 'subjects', s, 'skills', k, 'challenges')),
  );
  const inCompetence = (things: readonly { competenceId: string }[], member: string): Named[] =>
    things.map(({ competenceId }, index) => ({ id: competenceId, path: [member, index, 'competenceId'] }));
  return [
    ...twice('domain', named(domains, 'domains')),
    ...twice('competence', named(competences, 'competences')),
    ...twice('subject', named(subjects, 'subjects')),
    ...twice('skill', skills),
    ...twice('challenge', challenges),
    ...twice('tutorial', named(tutorials, 'tutorials')),
    ...twice('target profile', named(targetProfiles, 'targetProfiles')),
    ...twice(
      'badge',
      targetProfiles.flatMap(({ badges }, p) => named(badges, 'targetProfiles', p, 'badges')),
    ),
    ...absent(
      'domain',
      competences.map(({ domainId }, index) => ({ id: domainId, path: ['competences', index, 'domainId'] })),
      domains,
    ),
    ...absent(
      'competence',
      [...inCompetence(subjects, 'subjects'), ...inCompetence(tutorials, 'tutorials')],
      competences,
    ),
    ...absent('tutorial', tutorialMentions(subjects), tutorials),
    ...absent('subject', subjectMentions(targetProfiles), subjects),
  ];
};

const tutorialMentions = (subjects: Release['subjects']): Named[] =>
  subjects.flatMap(({ skills }, s) =>
    skills.flatMap((skill, k) =>
      (['tutorials', 'learnMore'] as const).flatMap((member) =>
        mentions(skill[member], 'subjects', s, 'skills', k, member),
      ),
    ),
  );

const subjectMentions = (profiles: Release['targetProfiles']): Named[] =>
  profiles.flatMap(({ subjects, badges }, p) => [
    ...named(subjects, 'targetProfiles', p, 'subjects'),
    ...badges.flatMap(({ criteria }, b) =>
      criteria.flatMap((criterion, c) =>
        named(criterion.subjects, 'targetProfiles', p, 'badges', b, 'criteria', c, 'subjects'),
      ),
    ),
  ]);

const twice = (what: string, things: readonly Named[]): Found[] => {
  const seen = new Set<string>();
  return things.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, message: `${what} ${id} is there twice` }];
    seen.add(id);
    return [];
  });
};

const absent = (what: string, mentioned: readonly Named[], known: readonly { id: string }[]): Found[] => {
  const ids = new Set(known.map(({ id }) => id));
  return mentioned
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => ({ path, message: `${what} ${id} is named but not there` }));
};

// A skill without a question in French could be tested on by nobody, and who holds a level of a subject holds the easier ones.
const ladderProblems = ({ subjects }: Release): Found[] =>
  subjects.flatMap(({ skills }, s) =>
    skills.flatMap(({ id, level, challenges }, k) => {
      const path = ['subjects', s, 'skills', k];
      const before = skills[k - 1];
      return [
        ...(challenges.some(({ locale }) => locale === 'fr')
          ? []
          : [{ path: [...path, 'challenges'], message: `skill ${id} has no question in French` }]),
        ...(before && level < before.level
          ? [{ path: [...path, 'level'], message: `level ${level} comes after level ${before.level}` }]
          : []),
      ];
    }),
  );

const assetProblems = ({ subjects }: Release, stored: ReadonlyMap<string, number>): Found[] =>
  subjects.flatMap(({ skills }, s) =>
    skills.flatMap(({ challenges }, k) =>
      challenges.flatMap((challenge, c) =>
        assetsOf(challenge).flatMap((asset) => {
          const message = assetProblem(challenge, asset, stored.get(asset.sha256));
          return message === null ? [] : [{ path: ['subjects', s, 'skills', k, 'challenges', c], message }];
        }),
      ),
    ),
  );

const assetProblem = ({ id }: Challenge, { sha256, bytes }: Asset, storedBytes: number | undefined): string | null => {
  if (storedBytes === undefined) return `the file ${sha256} of ${id} was not sent`;
  return storedBytes === bytes ? null : `the file ${sha256} of ${id} is ${storedBytes} bytes, not ${bytes}`;
};
