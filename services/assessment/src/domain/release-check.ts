import type { Asset, Challenge, Release } from '@pix/content';
import { assetsOf } from './content-files';
import { faultLine } from './json-fault';
import { type JsonPath, linesOf, pointerOf } from './json-lines';
import { releaseShape } from './release-shape';

/** What is wrong with a release, where in its file, in words. */
export type ReleaseProblem = {
  readonly file: string;
  /** `null` for a file without lines. */
  readonly line: number | null;
  /** RFC 6901: the way to what is wrong; `null` when it is the file itself. */
  readonly pointer: string | null;
  readonly message: string;
};

/** What is wrong with a whole file. */
export const fileProblem = (file: string, message: string): ReleaseProblem => ({
  file,
  line: null,
  pointer: null,
  message,
});

export const RELEASE_FILE = 'release.json';

/** A problem as one line, the way compilers say theirs. */
export const problemText = ({ file, line, pointer, message }: ReleaseProblem): string =>
  [line === null ? file : `${file}:${line}`, ...(pointer ? [pointer] : []), message].join(': ');

export type CheckedRelease =
  | { readonly release: Release; readonly problems: readonly [] }
  | { readonly release: null; readonly problems: readonly ReleaseProblem[] };

const MOST_PROBLEMS = 1_000;

type Found = { readonly path: JsonPath; readonly message: string };

/** The text of a release, if it is JSON of the right shape; otherwise every place where it is not (A15). */
export const readRelease = (json: string): CheckedRelease => {
  const content = parseJson(json);
  if (content === undefined) return { release: null, problems: [notJson(json)] };
  const shaped = releaseShape.safeParse(content);
  return shaped.success
    ? { release: shaped.data, problems: [] }
    : { release: null, problems: located(shaped.error.issues, json) };
};

/**
 * Everything else that is wrong with a release (A15): ids given twice, things named that are not there, skills nobody could be
 * tested on, ladders that go down, files that were not sent. `stored`: the size of each file held; `json`: the text, for its lines.
 */
export const releaseProblems = (
  release: Release,
  { json, stored }: { json: string; stored: ReadonlyMap<string, number> },
): ReleaseProblem[] =>
  located([...linkProblems(release), ...ladderProblems(release), ...assetProblems(release, stored)], json);

/** JSON, or `undefined` when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What is wrong with a text that is no JSON. */
export const notJson = (text: string): ReleaseProblem => ({
  file: RELEASE_FILE,
  line: faultLine(text),
  pointer: null,
  message: 'is not JSON from here on',
});

const located = (all: readonly Found[], json: string): ReleaseProblem[] => {
  const found = all.slice(0, MOST_PROBLEMS);
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
