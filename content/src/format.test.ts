import { afterAll, describe, expect, it } from '@jest/globals';
import { sha256 } from './asset-store';
import { loadContent } from './load';
import { bank, givenBank, oiseaux, profile, removeBanks, subject } from './testing';

afterAll(removeBanks);

const english = 'competences/1.1-chercher/oiseaux.en.yaml';

/** The bank with the first challenge replaced by other lines, and more files. */
const withChallenge = (lines: string, files: Record<string, string | Uint8Array> = {}) => {
  const start = subject.indexOf('      - id: oiseaux-1-a');
  const end = subject.indexOf('      - id: oiseaux-1-b');
  const rest = lines.includes('attachments')
    ? subject.slice(end).replace('Ils volent.', 'Ils volent.\n        requirements: [DESKTOP, FILE_SAVING]')
    : subject.slice(end);
  const indented = lines.replace(/^(?=.)/gm, '        ').replace(/^ {8}/, '      - ');
  return loadContent(givenBank({ ...bank, [oiseaux]: subject.slice(0, start) + indented + rest, ...files }));
};

const challengeOf = ({ release, problems }: ReturnType<typeof loadContent>) => {
  expect(problems).toEqual([]);
  return release?.subjects[0]?.skills[0]?.challenges[0];
};

const matching = `id: oiseaux-1-a
kind: MATCHING
instruction: Associe chaque oiseau à son cri.
items:
  - { id: i1, text: corbeau }
  - { id: i2, text: pigeon }
choices:
  - { id: a, text: roucouler }
  - { id: b, text: croasser }
  - { id: c, text: chanter }
solution: { pairs: { i1: b, i2: a } }
explanation: Chacun son cri.
`;

const sentence = `id: oiseaux-1-a
kind: FIELDS
instruction: Complète la phrase.
sentence: "Le {f1} mange le {f2}."
fields:
  - { id: f1, label: Oiseau }
  - { id: f2, label: Proie }
solution: { fields: { f1: [héron], f2: [poisson] } }
wrong: { f1: [merle] }
explanation: Il pêche.
`;

const simulator = `id: oiseaux-1-a
kind: SIMULATOR
instruction: Range le nid.
embed: { site: nid, title: Un nid, height: 300, data: { oeufs: 3 } }
solution: { state: { place: [arbre] } }
explanation: Il est dans l'arbre.
`;

const page = `<!doctype html><html lang="fr"><head><title>Nid</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="shared/site.css"></head><body><script src="data.js"></script></body></html>`;
const nid = {
  'sites/nid/index.html': page,
  'sites/nid/data.js': 'window.exercise = {};',
  'sites/nid/README.md': 'Not given.',
  'sites/shared/site.css': 'body { margin: 0 }',
  'sites/shared/site.js': '// not used',
};

const drawing = `id: oiseaux-1-a
kind: SHORT_TEXT
instruction: Quel oiseau vois-tu ?
illustration:
  alt: Un oiseau noir au bec jaune.
  svg: <svg viewBox="0 0 1 1"></svg>
attachments:
  - { file: files/chants.csv }
solution: { texts: [merle] }
wrong: [pie]
explanation: Son bec est jaune.
`;
const chants = { 'competences/1.1-chercher/files/chants.csv': 'oiseau;chant\n' };

describe('the richer kinds', () => {
  it('reads items to match', () => {
    expect(challengeOf(withChallenge(matching))).toMatchObject({
      kind: 'MATCHING',
      solution: { pairs: { i1: 'b', i2: 'a' } },
    });
  });

  it('reads a sentence with fields in it', () => {
    expect(challengeOf(withChallenge(sentence))).toMatchObject({
      sentence: 'Le {f1} mange le {f2}.',
      freeOrder: false,
    });
  });

  it('gives a simulator its page, its own data and only what it uses of the shared files', () => {
    const challenge = challengeOf(withChallenge(simulator, nid));

    expect(challenge?.embed?.files.map(({ path }) => path).sort()).toEqual([
      'data.js',
      'index.html',
      'shared/site.css',
    ]);
    expect(challenge).toMatchObject({
      kind: 'SIMULATOR',
      tolerance: { typos: false, punctuation: false },
      embed: { height: 300 },
    });
  });

  it('names files by their hash and says what they require', () => {
    const loaded = withChallenge(drawing, chants);
    const challenge = challengeOf(loaded);

    expect(challenge?.illustration).toMatchObject({ mediaType: 'image/svg+xml', alt: 'Un oiseau noir au bec jaune.' });
    expect(challenge?.attachments).toEqual([
      {
        name: 'chants.csv',
        bytes: 13,
        mediaType: 'text/csv',
        sha256: '897f11a69751d1d7d156d6114a6bc76d18030206d4e7da5ac3ff4a9a96d63bfa',
      },
    ]);
    expect(challenge?.requirements).toEqual(['DESKTOP', 'FILE_SAVING']);
  });

  it('keeps the answers to refuse out of the release', () => {
    const { release, wrongAnswers } = withChallenge(drawing, chants);

    expect(wrongAnswers).toEqual([{ challengeId: 'oiseaux-1-a', fieldId: null, text: 'pie' }]);
    expect(JSON.stringify(release)).not.toContain('"pie"');
  });
});

type Breach = {
  name: string;
  lines: string;
  files?: Record<string, string | Uint8Array>;
  rule: string;
  message: string;
};

const breaches: Breach[] = [
  {
    name: 'an item without solution',
    lines: matching.replace(', i2: a', ''),
    rule: 'solution',
    message: '"i2" has no',
  },
  { name: 'a pair with no choice', lines: matching.replace('i2: a', 'i2: d'), rule: 'solution', message: 'choice "d"' },
  { name: 'a pair with no item', lines: matching.replace('i2: a', 'i2: a, i3: a'), rule: 'solution', message: '"i3"' },
  { name: 'items out of order', lines: matching.replace('id: i1', 'id: i3'), rule: 'naming', message: '"i1"' },
  {
    name: 'a field left out of the sentence',
    lines: sentence.replace('le {f2}', 'tout'),
    rule: 'sentence',
    message: '{f2}',
  },
  {
    name: 'an unknown field in the sentence',
    lines: sentence.replace('tout', '').replace('Le {f1}', 'Le {f1} {f3}'),
    rule: 'sentence',
    message: '{f3}',
  },
  {
    name: 'one text for two fields in any order',
    lines: sentence.replace('wrong: { f1: [merle] }', 'freeOrder: true').replace('[poisson]', '[Héron]'),
    rule: 'solution',
    message: 'heron',
  },
  {
    name: 'a placeholder that is the answer',
    lines: drawing.replace('solution', 'placeholder: un Merle\nsolution'),
    files: chants,
    rule: 'leak',
    message: 'merle',
  },
  { name: 'a missing file', lines: drawing, rule: 'file', message: 'files/chants.csv' },
  {
    name: 'a file outside the subject',
    lines: drawing.replace('files/chants.csv', '../../framework.yaml'),
    rule: 'file',
    message: 'framework.yaml',
  },
  {
    name: 'a file too heavy',
    lines: drawing,
    files: { 'competences/1.1-chercher/files/chants.csv': new Uint8Array(500_001) },
    rule: 'file',
    message: '500001 bytes',
  },
  {
    name: 'a drawing with a program',
    lines: drawing.replace('<svg ', '<svg onload="x()" '),
    files: chants,
    rule: 'file',
    message: 'program',
  },
  { name: 'an unknown site', lines: simulator, rule: 'site', message: 'sites/nid' },
  {
    name: 'a page that calls elsewhere',
    lines: simulator,
    files: {
      ...nid,
      'sites/nid/data.js': 'fetch("x")',
      'sites/nid/index.html': page.replace('data.js', 'https://a.example/x.js'),
    },
    rule: 'site',
    message: 'an address outside',
  },
  {
    name: 'a page that refers to nothing',
    lines: simulator,
    files: { ...nid, 'sites/nid/index.html': page.replace('data.js', 'donnees.js') },
    rule: 'site',
    message: 'donnees.js',
  },
  {
    name: 'a page that tells the solution',
    lines: simulator.replace('oeufs: 3', 'solution: arbre'),
    files: nid,
    rule: 'site',
    message: 'the solution',
  },
  {
    name: 'two variants for two different machines',
    lines: sentence.replace('wrong: { f1: [merle] }', 'requirements: [INTERNET]'),
    rule: 'variants',
    message: 'same equipment',
  },
  {
    name: 'an unknown generator',
    lines: 'id: oiseaux-1-a\ngenerator: magie\n',
    rule: 'generator',
    message: 'no generator "magie"',
  },
];

describe('the checks of the richer kinds', () => {
  it.each(breaches)('catch $name', ({ lines, files, rule, message }) => {
    const { problems } = withChallenge(lines, files);

    expect(problems).toContainEqual({
      file: oiseaux,
      line: expect.any(Number),
      rule,
      message: expect.stringContaining(message),
    });
    expect(problems.filter(({ line }) => line < 15 || line > 34)).toEqual([]);
  });
});

const inEnglish = `subject: oiseaux
title: Birds
description: Know the birds
skills:
  - id: oiseaux-1
    title: I can choose
    hint: Look at the beak.
    challenges:
      - id: oiseaux-1-a-en
        kind: SHORT_TEXT
        instruction: Which bird?
        solution: { texts: [robin] }
        explanation: It is red.
`;

const withNest = inEnglish.replace(
  'kind: SHORT_TEXT',
  'kind: SHORT_TEXT\n        embed: { site: nid, title: A nest, height: 300, data: { eggs: 3 } }',
);

describe('a translated subject', () => {
  it('adds English words and challenges to the same skills', () => {
    const { release, problems } = loadContent(givenBank({ ...bank, [english]: inEnglish }));

    expect(problems).toEqual([]);
    expect(release?.subjects[0]).toMatchObject({
      title: 'Oiseaux',
      en: { title: 'Birds', description: 'Know the birds' },
    });
    expect(release?.subjects[0]?.skills.map(({ en }) => en)).toEqual([
      { title: 'I can choose', hint: 'Look at the beak.' },
      null,
      null,
    ]);
    expect(release?.subjects[0]?.skills[0]?.challenges.map(({ id, locale }) => `${id} ${locale}`)).toEqual([
      'oiseaux-1-a fr',
      'oiseaux-1-b fr',
      'oiseaux-1-a-en en',
    ]);
  });

  it('shows the English page of a site, under the name of the French one', () => {
    const files = { ...bank, ...nid, 'sites/nid/index.en.html': page.replace('"fr"', '"en"'), [english]: withNest };
    const { release, problems } = loadContent(givenBank(files));
    const embed = release?.subjects[0]?.skills[0]?.challenges.at(-1)?.embed;

    expect(problems).toEqual([]);
    expect(embed?.files.map(({ path }) => path).sort()).toEqual(['data.js', 'index.html', 'shared/site.css']);
    expect(embed?.files.find(({ path }) => path === 'index.html')?.sha256).toBe(sha256(page.replace('"fr"', '"en"')));
  });

  it.each([
    { name: 'a site that has no English page', challenge: withNest, rule: 'site' },
    {
      name: 'a generator that speaks French only',
      challenge: inEnglish.replace(/kind: [^]*$/, 'generator: number-base\n'),
      rule: 'generator',
    },
  ])('is refused with $name', ({ challenge, rule }) => {
    const { problems } = loadContent(givenBank({ ...bank, ...nid, [english]: challenge }));

    expect(problems).toContainEqual(expect.objectContaining({ file: english, rule }));
  });

  it.each([
    { name: 'an unknown skill', from: '- id: oiseaux-1\n', to: '- id: oiseaux-9\n', rule: 'english', line: 5 },
    { name: 'another file name', from: 'subject: oiseaux', to: 'subject: merles', rule: 'naming', line: 1 },
    { name: 'a French name', from: 'oiseaux-1-a-en', to: 'oiseaux-1-a', rule: 'naming', line: 9 },
    { name: 'an English hint that tells', from: 'the beak', to: 'the robin', rule: 'hint', line: 7 },
  ])('is refused with $name', ({ from, to, rule, line }) => {
    const { problems } = loadContent(givenBank({ ...bank, [english]: inEnglish.replace(from, to) }));

    expect(problems).toContainEqual(expect.objectContaining({ file: english, rule, line }));
  });
});

const stages = `stages:
  - { threshold: 0, title: En route, message: Continue. }
  - { threshold: 50, title: Bien, message: Bravo., teacherTitle: La moitié }
badges:
  - id: badge-plumes
    title: Plumes
    message: Bravo !
    imageAlt: Une plume
    criteria:
      - { threshold: 80, subjects: [{ id: oiseaux, maxLevel: 2 }] }
      - { threshold: 50 }
`;
const debut = 'target-profiles/debut.yaml';

describe('a target profile', () => {
  it('has stages and badges, and a category of its own or SUBJECT', () => {
    const { release } = loadContent(
      givenBank({ ...bank, [debut]: profile.replace('category: DISCOVERY\n', '') + stages }),
    );

    expect(release?.targetProfiles[0]).toMatchObject({
      category: 'SUBJECT',
      stages: [
        { threshold: 0, teacherTitle: null },
        { threshold: 50, teacherTitle: 'La moitié', teacherDescription: null },
      ],
      badges: [
        {
          criteria: [
            { threshold: 80, subjects: [{ id: 'oiseaux', maxLevel: 2 }] },
            { threshold: 50, subjects: [] },
          ],
        },
      ],
    });
  });

  it.each([
    { name: 'a first stage above 0', from: 'threshold: 0,', to: 'threshold: 10,', rule: 'stages', line: 8 },
    { name: 'stages that go down', from: 'threshold: 50, title', to: 'threshold: 0, title', rule: 'stages', line: 9 },
    { name: 'a stage above 100', from: 'threshold: 50, title', to: 'threshold: 101, title', rule: 'schema', line: 9 },
    {
      name: 'a badge on an unknown subject',
      from: 'id: oiseaux, maxLevel: 2',
      to: 'id: chats, maxLevel: 2',
      rule: 'subject-exists',
      line: 16,
    },
    {
      name: 'a badge above what is assessed',
      from: 'id: oiseaux, maxLevel: 2',
      to: 'id: oiseaux, maxLevel: 4',
      rule: 'badge',
      line: 16,
    },
  ])('is refused with $name', ({ from, to, rule, line }) => {
    const { problems } = loadContent(givenBank({ ...bank, [debut]: profile + stages.replace(from, to) }));

    expect(problems).toContainEqual(expect.objectContaining({ file: debut, rule, line }));
  });
});

const words = 'Un oiseau a des plumes. '.repeat(10);
const withTutorial = (line: string, files: Record<string, string>) =>
  loadContent(givenBank({ ...bank, 'tutorials/1.1.yaml': `${bank['tutorials/1.1.yaml']}  - ${line}\n`, ...files }));
const ours =
  '{ id: tuto-trois, title: Trois, level: 2, source: Pix libre, format: PAGE, durationMinutes: 2, locale: fr }';

describe('a tutorial page', () => {
  it('is our own Markdown when there is no link', () => {
    const { release, problems } = withTutorial(ours, { 'tutorials/pages/tuto-trois.md': `${words}\n` });

    expect(problems).toEqual([]);
    expect(release?.tutorials[2]).toMatchObject({ link: null, page: words.trim(), level: 2 });
    expect(release?.tutorials[0]).toMatchObject({ link: 'https://example.org/1', page: null, level: null });
  });

  it.each([
    { name: 'without page nor link', line: ours, files: {}, message: 'neither' },
    {
      name: 'with both',
      line: ours.replace('level: 2', 'link: https://a.example'),
      files: { 'tutorials/pages/tuto-trois.md': words },
      message: 'both',
    },
    {
      name: 'with HTML',
      line: ours,
      files: { 'tutorials/pages/tuto-trois.md': `${words} <b>gras</b>` },
      message: 'HTML',
    },
    {
      name: 'that no list names',
      line: ours,
      files: { 'tutorials/pages/tuto-trois.md': words, 'tutorials/pages/tuto-x.md': words },
      message: 'no tutorial',
    },
  ])('is refused $name', ({ line, files, message }) => {
    const { problems } = withTutorial(line, files as Record<string, string>);

    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'page', message: expect.stringContaining(message) }),
    );
  });
});
