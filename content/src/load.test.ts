import { afterAll, describe, expect, it } from '@jest/globals';
import { bankFolder, loadContent } from './load';
import { bank, bankWith, givenBank, oiseaux, profile, removeBanks, subject } from './testing';

afterAll(removeBanks);

type Breach = { name: string; file?: string; from: string; to: string; rule: string; line: number; message: string };

const breaches: Breach[] = [
  {
    name: 'broken YAML',
    from: 'title: Oiseaux',
    to: 'title: Oiseaux : ici',
    rule: 'yaml',
    line: 3,
    message: 'Nested mappings',
  },
  {
    name: 'a member written twice',
    from: 'title: Oiseaux',
    to: 'id: oiseaux',
    rule: 'yaml',
    line: 3,
    message: 'unique',
  },
  {
    name: 'a missing member',
    from: 'title: Oiseaux\n',
    to: '',
    rule: 'schema',
    line: 1,
    message: '"title" is missing',
  },
  {
    name: 'an unknown member',
    from: 'author: Une classe',
    to: 'author: Une classe\nauteur: X',
    rule: 'schema',
    line: 6,
    message: 'unknown member "auteur"',
  },
  {
    name: 'an unknown kind',
    from: 'kind: NUMBER',
    to: 'kind: NOMBRE',
    rule: 'schema',
    line: 49,
    message: '"NOMBRE" is not a known kind',
  },
  {
    name: 'a text where a number goes',
    from: '{ number: 12 }',
    to: '{ number: douze }',
    rule: 'schema',
    line: 51,
    message: 'must be number',
  },
  {
    name: 'another licence',
    from: 'CC-BY-4.0',
    to: 'CC-BY-SA-4.0',
    rule: 'schema',
    line: 6,
    message: 'must be CC-BY-4.0',
  },
  {
    name: 'a skill without tutorial',
    from: 'tutorials: [tuto-un]',
    to: 'tutorials: []',
    rule: 'schema',
    line: 13,
    message: 'fewer than 1',
  },
  { name: 'a level over 8', from: 'level: 1', to: 'level: 9', rule: 'schema', line: 10, message: '<= 8' },
  {
    name: 'a file not named after its subject',
    from: 'id: oiseaux\n',
    to: 'id: rapaces\n',
    rule: 'naming',
    line: 1,
    message: 'rapaces.yaml',
  },
  {
    name: 'a folder of another competence',
    from: 'competence: "1.1"',
    to: 'competence: "1.2"',
    rule: 'naming',
    line: 2,
    message: '1.2-…',
  },
  {
    name: 'a skill with another name',
    from: 'id: oiseaux-2\n',
    to: 'id: oiseaux-3\n',
    rule: 'naming',
    line: 36,
    message: '"oiseaux-2"',
  },
  {
    name: 'a challenge with another name',
    from: 'id: oiseaux-2-b',
    to: 'id: oiseaux-2-c',
    rule: 'naming',
    line: 48,
    message: '"oiseaux-2-b"',
  },
  {
    name: 'choices out of alphabetical order',
    from: '{ id: a, text: chat }',
    to: '{ id: e, text: chat }',
    rule: 'naming',
    line: 30,
    message: 'should be "a"',
  },
  {
    name: 'two fields with one name',
    from: '{ id: f2, label: Arbre }',
    to: '{ id: f1, label: Arbre }',
    rule: 'naming',
    line: 77,
    message: 'two fields',
  },
  { name: 'twice the same choice', from: 'text: geai', to: 'text: merle', rule: 'choices', line: 19, message: 'merle' },
  {
    name: 'an unknown competence',
    from: 'competence: "1.1"',
    to: 'competence: "9.9"',
    rule: 'competence-exists',
    line: 2,
    message: '9.9',
  },
  {
    name: 'a ladder going down',
    from: 'level: 1',
    to: 'level: 3',
    rule: 'ladder',
    line: 37,
    message: 'level 2 comes after level 3',
  },
  {
    name: 'a single variant',
    from: subject.slice(subject.indexOf('      - id: oiseaux-2-b'), subject.indexOf('  - id: oiseaux-2b')),
    to: '',
    rule: 'variants',
    line: 42,
    message: 'two variants',
  },
  {
    name: 'a solution that is no choice',
    from: '{ choices: [b] }',
    to: '{ choices: [e] }',
    rule: 'solution',
    line: 24,
    message: 'choice "e"',
  },
  {
    name: 'two answers to a single choice',
    from: '{ choices: [b] }',
    to: '{ choices: [a, b] }',
    rule: 'solution',
    line: 24,
    message: 'not 2',
  },
  {
    name: 'one answer to a multiple choice',
    from: '{ choices: [b, c] }',
    to: '{ choices: [b] }',
    rule: 'solution',
    line: 34,
    message: 'at least two',
  },
  {
    name: 'an order that forgets a choice',
    from: '[b, a, c]',
    to: '[b, a, b2]',
    rule: 'solution',
    line: 72,
    message: 'a, b, c once',
  },
  {
    name: 'choices already in order',
    from: '[b, a, c]',
    to: '[a, b, c]',
    rule: 'solution',
    line: 72,
    message: 'already',
  },
  {
    name: 'a field without solution',
    from: ', f2: [chêne]',
    to: '',
    rule: 'solution',
    line: 79,
    message: '"f2" has no solution',
  },
  {
    name: 'a solution without field',
    from: 'f2: [chêne]',
    to: 'f2: [chêne], f3: [X]',
    rule: 'solution',
    line: 80,
    message: '"f3"',
  },
  {
    name: 'a solution that is no option',
    from: 'f1: [noir]',
    to: 'f1: [vert]',
    rule: 'solution',
    line: 80,
    message: '"vert" is not an option',
  },
  {
    name: 'an infinite number',
    from: '{ number: 12 }',
    to: '{ number: .inf }',
    rule: 'schema',
    line: 51,
    message: 'must be number',
  },
  {
    name: 'a day that does not exist',
    from: '2024-02-29',
    to: '2023-02-29',
    rule: 'solution',
    line: 63,
    message: '2023-02-29',
  },
  {
    name: 'a hint with the right choice',
    from: 'la forme du bec',
    to: 'la Mesange !',
    rule: 'hint',
    line: 12,
    message: 'oiseaux-1-a',
  },
  { name: 'a hint with the number', from: '3 étapes', to: '12 étapes', rule: 'hint', line: 39, message: '"12"' },
  { name: 'a hint with a field', from: 'au printemps', to: 'au chêne', rule: 'hint', line: 56, message: 'chêne' },
  {
    name: 'an unknown tutorial',
    from: 'learnMore: [tuto-un]',
    to: 'learnMore: [tuto-trois]',
    rule: 'tutorial-exists',
    line: 41,
    message: 'tuto-trois',
  },
  {
    name: 'twice the same instruction',
    from: "Combien d'œufs ?",
    to: 'Écris  SON nom',
    rule: 'same-instruction',
    line: 50,
    message: 'oiseaux-2-a',
  },
  {
    name: 'an id used twice',
    from: 'id: oiseaux-1-b',
    to: 'id: oiseaux-1-a',
    rule: 'id-unique',
    line: 26,
    message: `${oiseaux}:16`,
  },
  {
    name: 'two tutorials with one id',
    file: 'tutorials/1.1.yaml',
    from: 'tuto-deux',
    to: 'tuto-un',
    rule: 'id-unique',
    line: 4,
    message: 'tuto-un',
  },
  {
    name: 'a tutorial without https',
    file: 'tutorials/1.1.yaml',
    from: 'https://example.org/2',
    to: 'http://example.org/2',
    rule: 'schema',
    line: 4,
    message: 'pattern',
  },
  {
    name: 'a tutorials file of another name',
    file: 'tutorials/1.1.yaml',
    from: '"1.1"',
    to: '"1.2"',
    rule: 'naming',
    line: 1,
    message: '1.2.yaml',
  },
  {
    name: 'a competence of another domain',
    file: 'framework.yaml',
    from: '"1.2"',
    to: '"2.2"',
    rule: 'naming',
    line: 6,
    message: '2.2',
  },
  {
    name: 'a profile with an unknown subject',
    file: 'target-profiles/debut.yaml',
    from: 'id: oiseaux',
    to: 'id: poissons',
    rule: 'subject-exists',
    line: 6,
    message: 'poissons',
  },
  {
    name: 'a profile over level 8',
    file: 'target-profiles/debut.yaml',
    from: 'maxLevel: 3',
    to: 'maxLevel: 9',
    rule: 'schema',
    line: 6,
    message: '<= 8',
  },
  {
    name: 'a profile with a subject twice',
    file: 'target-profiles/debut.yaml',
    from: 'subjects:',
    to: 'subjects:\n  - { id: oiseaux, maxLevel: 1 }',
    rule: 'id-unique',
    line: 7,
    message: 'twice',
  },
  {
    name: 'a profile file of another name',
    file: 'target-profiles/debut.yaml',
    from: 'id: debut',
    to: 'id: fin',
    rule: 'naming',
    line: 1,
    message: 'fin.yaml',
  },
  {
    name: 'a tutorial in English that does not translate another',
    file: 'tutorials/1.1.yaml',
    from: 'durationMinutes: 2, locale: fr }',
    to: 'durationMinutes: 2, locale: en }',
    rule: 'english',
    line: 3,
    message: 'ends with -en',
  },
  {
    name: 'a profile of an unknown category',
    file: 'target-profiles/debut.yaml',
    from: 'DISCOVERY',
    to: 'FUN',
    rule: 'schema',
    line: 3,
    message: 'must be one of DISCOVERY',
  },
];

const nothingMore = {
  locale: 'fr',
  timerSeconds: null,
  focused: false,
  requirements: [],
  difficulty: null,
  illustration: null,
  attachments: [],
  embed: null,
  generator: null,
};

describe('loadContent', () => {
  it('accepts a bank where nothing is wrong', () => {
    const { release, problems } = loadContent(givenBank(bank));

    expect(problems).toEqual([]);
    expect(release?.subjects[0]?.skills.map((skill) => skill.challenges.length)).toEqual([2, 2, 3]);
  });

  it.each(breaches)('catches $name at its line', ({ file = oiseaux, from, to, rule, line, message }) => {
    const { release, problems } = loadContent(givenBank(bankWith(file, from, to)));

    expect(release).toBeUndefined();
    expect(problems).toContainEqual({ file, line, rule, message: expect.stringContaining(message) });
  });

  it('says that the framework is missing', () => {
    const { 'framework.yaml': _, ...rest } = bank;

    const { problems } = loadContent(givenBank(rest));

    expect(problems).toEqual([expect.objectContaining({ file: 'framework.yaml', rule: 'missing' })]);
  });

  it('catches an easiest skill above what a profile assesses', () => {
    const files = {
      ...bank,
      [oiseaux]:
        subject.slice(0, subject.indexOf('  - id: oiseaux-1')) + subject.slice(subject.indexOf('  - id: oiseaux-2\n')),
    };

    const { problems } = loadContent(
      givenBank({ ...files, 'target-profiles/debut.yaml': profile.replace('maxLevel: 3', 'maxLevel: 1') }),
    );

    expect(problems).toEqual([expect.objectContaining({ rule: 'subject-exists', line: 6 })]);
  });

  it('fills in what an author may leave out', () => {
    const { release } = loadContent(givenBank(bank));

    expect(release?.subjects[0]?.skills[1]?.challenges).toEqual([
      {
        id: 'oiseaux-2-a',
        kind: 'SHORT_TEXT',
        instruction: 'Écris son nom.',
        explanation: 'Sa gorge est rouge.',
        ...nothingMore,
        placeholder: null,
        tolerance: { caseAndAccents: true, punctuation: true, typos: true },
        solution: { texts: ['rouge-gorge'] },
      },
      {
        id: 'oiseaux-2-b',
        kind: 'NUMBER',
        instruction: "Combien d'œufs ?",
        explanation: 'Une douzaine.',
        ...nothingMore,
        unit: null,
        solution: { number: 12, within: 0 },
      },
    ]);
  });

  it('gives the same id to the same content, however it is laid out', () => {
    const reordered = bankWith(
      oiseaux,
      'title: Oiseaux\ndescription: Connaître les oiseaux',
      'description: Connaître les oiseaux\ntitle: "Oiseaux" # a comment',
    );

    const ids = [bank, bank, reordered].map((files) => loadContent(givenBank(files)).release?.id);

    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(ids).size).toBe(1);
  });

  it('gives another id when a word changes', () => {
    const changed = bankWith(oiseaux, 'Elle est bleue.', 'Elle est verte.');

    const ids = [bank, changed].map((files) => loadContent(givenBank(files)).release?.id);

    expect(ids[0]).not.toBe(ids[1]);
  });

  it('is plain JSON', () => {
    const { release } = loadContent(givenBank(bank));

    expect(JSON.parse(JSON.stringify(release))).toEqual(release);
  });

  it('finds nothing wrong in the real bank', () => {
    const { release, problems } = loadContent(bankFolder);

    expect(problems).toEqual([]);
    expect(release?.domains.length).toBe(5);
    expect(release?.competences.length).toBe(16);
  });
});
