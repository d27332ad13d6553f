import { describe, expect, it } from '@jest/globals';
import type { Challenge, Release } from '@pix/content';
import { anEmbed, EVERY_KIND, FIELDS, MATCHING, SENTENCE, SIMULATOR, SINGLE } from '../../test/every-kind';
import { aRelease, aSkill } from '../../test/release';
import { faultLine } from './json-fault';
import { linesOf, pointerOf } from './json-lines';
import { problemText, readRelease, releaseProblems } from './release-check';

const withChallenges = (challenges: readonly Challenge[]): Release =>
  aRelease({ '1.1': [{ id: 's', skills: [{ ...aSkill('s', 1), challenges: [...challenges] }] }] });

const tutorial = {
  id: 't',
  competenceId: '1.1',
  title: 'T',
  link: 'https://exemple.fr',
  page: null,
  level: null,
  source: 'S',
  format: 'PAGE' as const,
  durationMinutes: 5,
  locale: 'fr' as const,
};
const stage = (threshold: number) => ({
  threshold,
  title: 'S',
  message: 'M',
  teacherTitle: null,
  teacherDescription: null,
});
const badge = (id: string, subjectId: string) => ({
  id,
  title: 'B',
  message: 'M',
  imageAlt: '',
  criteria: [{ threshold: 75, subjects: [{ id: subjectId, maxLevel: 3 }] }],
});
const profile = {
  id: 'p',
  title: 'P',
  category: 'CORE' as const,
  description: '',
  subjects: [{ id: 's', maxLevel: 3 }],
  stages: [stage(0), stage(50)],
  badges: [badge('b', 's')],
};
const whole = { ...withChallenges(EVERY_KIND), tutorials: [tutorial], targetProfiles: [profile] };
const STORED = new Map([['e'.repeat(64), 1]]);

const problemsOf = (release: unknown): string[] => {
  const json = JSON.stringify(release);
  const { release: read, problems } = readRelease(json);
  return (read ? releaseProblems(read, { json, stored: STORED }) : problems).map(problemText);
};

describe('a release', () => {
  it('with a question of every kind, stages and badges has nothing wrong', () => {
    expect(problemsOf(whole)).toEqual([]);
  });

  const first = (challenge: object): object => withChallenges([challenge as Challenge]);
  const at = '/subjects/0/skills/0/challenges/0';

  it.each<[string, unknown, string]>([
    ['an item without its match', first({ ...MATCHING, solution: { pairs: { i1: 'a' } } }), at],
    ['a match that is no choice', first({ ...MATCHING, solution: { pairs: { i1: 'a', i2: 'z' } } }), at],
    ['two items of one id', first({ ...MATCHING, items: [MATCHING.items[0], MATCHING.items[0]] }), at],
    ['a field its sentence does not hold', first({ ...SENTENCE, sentence: 'Sans {f1} seulement' }), at],
    ['a solution that is no option', first({ ...FIELDS, solution: { fields: { f1: ['x'], f2: ['Peut-être'] } } }), at],
    ['a simulator that nothing could be right of', first({ ...SIMULATOR, solution: { state: {} } }), at],
    ['a simulator without its site', first({ ...SIMULATOR, embed: null }), `${at}/embed`],
    [
      'a site without its first page',
      first({ ...SINGLE, embed: { ...anEmbed(), files: [{ ...anEmbed().files[0], path: 'a.html' }] } }),
      `${at}/embed/files`,
    ],
    ...['../index.html', '/index.html', 'a//b', './index.html', 'a\\b', '.htaccess', 'a/../b'].map(
      (path): [string, unknown, string] => [
        `a site with a file at ${path}`,
        first({ ...SINGLE, embed: { ...anEmbed(), files: [...anEmbed().files, { ...anEmbed().files[0], path }] } }),
        `${at}/embed/files/1/path`,
      ],
    ),
    [
      'an image that is a page',
      first({ ...SINGLE, illustration: { ...anEmbed().files[0], alt: '' } }),
      `${at}/illustration/mediaType`,
    ],
    [
      'a file with a path for a name',
      first({ ...SINGLE, attachments: [{ ...anEmbed().files[0], name: '../x' }] }),
      `${at}/attachments/0/name`,
    ],
    [
      'a hash that is none',
      first({ ...SINGLE, attachments: [{ ...anEmbed().files[0], name: 'x', sha256: 'E'.repeat(64) }] }),
      `${at}/attachments/0/sha256`,
    ],
    [
      'a file that was not sent',
      first({ ...SINGLE, attachments: [{ ...anEmbed('0'.repeat(64)).files[0], name: 'x' }] }),
      at,
    ],
    [
      'a file of another size',
      first({ ...SINGLE, attachments: [{ ...anEmbed('e'.repeat(64), 2).files[0], name: 'x' }] }),
      at,
    ],
    ['no question in French', first({ ...SINGLE, locale: 'en' }), '/subjects/0/skills/0/challenges'],
    ['a tutorial with a link and a page', { ...whole, tutorials: [{ ...tutorial, page: '# P' }] }, '/tutorials/0'],
    ['a tutorial with neither', { ...whole, tutorials: [{ ...tutorial, link: null }] }, '/tutorials/0'],
    ['a link that acts', { ...whole, tutorials: [{ ...tutorial, link: 'javascript:alert(1)' }] }, '/tutorials/0/link'],
    [
      'stages that go down',
      { ...whole, targetProfiles: [{ ...profile, stages: [stage(50), stage(0)] }] },
      '/targetProfiles/0/stages',
    ],
    [
      'two stages at one threshold',
      { ...whole, targetProfiles: [{ ...profile, stages: [stage(0), stage(0)] }] },
      '/targetProfiles/0/stages',
    ],
    [
      'a stage over the whole',
      { ...whole, targetProfiles: [{ ...profile, stages: [stage(101)] }] },
      '/targetProfiles/0/stages/0/threshold',
    ],
    [
      'a badge twice',
      { ...whole, targetProfiles: [{ ...profile, badges: [badge('b', 's'), badge('b', 's')] }] },
      '/targetProfiles/0/badges/1',
    ],
    [
      'a badge for a subject that is not there',
      { ...whole, targetProfiles: [{ ...profile, badges: [badge('b', 'z')] }] },
      '/targetProfiles/0/badges/0/criteria/0/subjects/0',
    ],
  ])('is told where it has %s', (_, release, pointer) => {
    const problems = problemsOf(release);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^release\\.json:1: ${pointer.replaceAll('/', '\\/')}: `));
  });

  it('is told the line on which it stops being JSON', () => {
    expect(readRelease('{\n  "id": "r",\n  "domains": [1,]\n}').problems).toMatchObject([{ line: 3, pointer: null }]);
  });
});

describe('faultLine', () => {
  it.each<[string, string, number]>([
    ['a comma before the end', '{\n "a": [1,\n ]\n}', 3],
    ['two names without a comma', '{\n "a": 1\n "b": 2\n}', 3],
    ['a name without quotes', '{\n a: 1 }', 2],
    ['a name without a value', '{\n "a"\n}', 3],
    ['a text that is not closed', '{\n "a": "b\n}', 2],
    ['a number that is none', '[\n 1,\n 01\n]', 3],
    ['another end', '[\n {\n ]\n}', 3],
    ['something after its end', '{}\n\n{}', 3],
    ['no end', '{\n "a": [\n  1\n\n', 3],
    ['nothing', '', 1],
    ['an escape that is none', '[\n "\\x"\n]', 2],
    ['a comment', '{\n // non\n}', 2],
  ])('is that of %s', (_, text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(faultLine(text)).toBe(line);
  });
});

describe('linesOf', () => {
  const json = `{
  "a": "x\\"}]",
  "b": [
    1, 2,
    { "c/d": { "e~f": null },
      "é": [[], {}, "\\\\"] }
  ],
  "last": true
}`;

  it.each<[string, number]>([
    ['', 1],
    ['/a', 2],
    ['/b', 3],
    ['/b/1', 4],
    ['/b/2', 5],
    ['/b/2/c~1d/e~0f', 5],
    ['/b/2/é/2', 6],
    ['/last', 8],
    ['/b/2/absent/0', 5],
    ['/absent', 1],
  ])('finds %j on line %s', (pointer, line) => {
    expect(linesOf(json, [pointer])).toEqual([line]);
  });

  it('finds many at once, in whatever order, and passes over what is deep', () => {
    const deep = `{"deep":${'['.repeat(200_000)}${']'.repeat(200_000)},\n"x":1}`;

    expect(linesOf(json, ['/last', '/a'])).toEqual([8, 2]);
    expect(linesOf(deep, ['/x'])).toEqual([2]);
  });

  it('writes pointers as RFC 6901 does', () => {
    expect(pointerOf(['c/d', 0, 'e~f'])).toBe('/c~1d/0/e~0f');
  });
});
