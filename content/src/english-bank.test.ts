import { beforeAll, describe, expect, it } from '@jest/globals';
import { openAssetStore, storeFolder } from './asset-store';
import { bankFolder, loadContent } from './load';
import type { Challenge, Release, Skill, Tutorial } from './release';

/** The competences that are wholly in English. */
const COMPETENCES = ['1.1', '4.1'];

/** Words so frequent in French that a sentence hardly does without them, and that English has not. */
const FRENCH_WORDS = [
  'le la les un une des du de au aux et ou est sont pas ne dans avec pour sans sous chez',
  'vous votre vos nous notre nos il elle ils elles cette ces cet quel quelle quels quelles qui que',
  'cliquez ouvrez lisez cherchez choisissez fichier adresse dossier mot mots recherche réponse',
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août',
]
  .join(' ')
  .split(' ');

const FRENCH = new RegExp(`(?<![\\p{L}\\p{N}_./@-])(?:${FRENCH_WORDS.join('|')})(?![\\p{L}\\p{N}_@-])`, 'giu');

/** Scripts have the words of every language; their data, and everything else that is text, has one language. */
const isText = (name: string): boolean =>
  /\.(html|txt|csv|xml|eml|svg|json|ics|md|log)$/.test(name) || name.endsWith('data.js');

/** Blocks of code are of no language: `DE` is a byte. */
const withoutCode = (text: string): string => text.replace(/```.*?```/gs, '');

const said = (challenge: Challenge): string[] => [
  withoutCode(challenge.instruction),
  challenge.explanation,
  challenge.illustration?.alt ?? '',
  challenge.embed?.title ?? '',
  ...challenge.attachments.map(({ name }) => name.replace(/[-_]/g, ' ')),
  ...('choices' in challenge ? challenge.choices.map(({ text }) => text) : []),
  ...('items' in challenge ? challenge.items.map(({ text }) => text) : []),
  ...('fields' in challenge
    ? challenge.fields.flatMap(({ label, placeholder, options }) => [label, placeholder ?? '', ...(options ?? [])])
    : []),
  ...('sentence' in challenge ? [challenge.sentence ?? ''] : []),
  ...('placeholder' in challenge ? [challenge.placeholder ?? ''] : []),
  ...('unit' in challenge ? [challenge.unit ?? ''] : []),
  ...(challenge.kind === 'SHORT_TEXT' ? challenge.solution.texts : []),
  ...(challenge.kind === 'FIELDS' ? Object.values(challenge.solution.fields).flat() : []),
];

const filesOf = ({ attachments, embed, illustration }: Challenge): { name: string; sha256: string }[] => [
  ...attachments,
  ...(embed?.files ?? []).map(({ path, sha256 }) => ({ name: path, sha256 })),
  ...(illustration?.mediaType.startsWith('image/svg') ? [{ name: 'drawing.svg', sha256: illustration.sha256 }] : []),
];

const frenchIn = (text: string): string[] => text.match(FRENCH) ?? [];

let release: Release | undefined;

// All generators may have to run: nothing is remembered of a bank read for the first time.
beforeAll(() => {
  const loaded = loadContent(bankFolder);
  expect(loaded.problems).toEqual([]);
  release = loaded.release;
}, 120_000);

describe('the English tutorials', () => {
  it('are in English, and every skill of these competences has a page of ours', () => {
    const english = new Map<string, Tutorial>(
      release?.tutorials.filter(({ locale }) => locale === 'en').map((tutorial) => [tutorial.id, tutorial]),
    );
    const skills = release?.subjects
      .filter(({ competenceId }) => COMPETENCES.includes(competenceId))
      .flatMap((one) => one.skills);

    expect(skills?.filter((skill) => !skill.tutorials.some((id) => english.get(id)?.page)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(
      [...english.values()].flatMap(({ id, title, page }) =>
        frenchIn(`${title} ${page}`).map((word) => `${id}: ${word}`),
      ),
    ).toEqual([]);
  });
});

describe.each(COMPETENCES)('competence %s in English', (competence) => {
  let skills: Skill[];
  let subjects: Release['subjects'];
  let english: Challenge[];
  let french: Challenge[];
  const store = openAssetStore(storeFolder);

  beforeAll(() => {
    subjects = (release?.subjects ?? []).filter(({ competenceId }) => competenceId === competence);
    skills = subjects.flatMap((subject) => subject.skills);
    const challenges = skills.flatMap((skill) => skill.challenges);
    english = challenges.filter(({ locale }) => locale === 'en');
    french = challenges.filter(({ locale }) => locale === 'fr');
  });

  it('has every subject and every skill, with their hints', () => {
    expect(skills.length).toBeGreaterThan(30);
    expect(subjects.filter(({ en }) => en === null).map(({ id }) => id)).toEqual([]);
    expect(skills.filter(({ en }) => en === null).map(({ id }) => id)).toEqual([]);
  });

  it('has two variants of each skill that ask for the same equipment', () => {
    const short = skills.filter(({ challenges }) => {
      const needs = challenges.filter(({ locale }) => locale === 'en').map(({ requirements }) => requirements.join());
      return new Set(needs).size === needs.length;
    });

    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it('would notice French', () => {
    expect(french.length).toBeGreaterThan(60);
    expect(french.filter((challenge) => said(challenge).flatMap(frenchIn).length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('asks in English', () => {
    const words = [...subjects, ...skills].flatMap((one) => ({ id: one.id, texts: Object.values(one.en ?? {}) }));
    const found = [...words, ...english.map((challenge) => ({ id: challenge.id, texts: said(challenge) }))].flatMap(
      ({ id, texts }) => texts.flatMap(frenchIn).map((word) => `${id}: ${word}`),
    );

    expect(found).toEqual([]);
  });

  it('gives files and pages in English', () => {
    const found = english.flatMap((challenge) =>
      filesOf(challenge)
        .filter(({ name }) => isText(name))
        .flatMap(({ name, sha256 }) =>
          frenchIn(Buffer.from(store.read(sha256)).toString('utf8')).map((word) => `${challenge.id} ${name}: ${word}`),
        ),
    );

    expect(found).toEqual([]);
  });
});
