import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser, emptyTables } from '@pix/kit/testing';
import { aSkill, aTutorial, givenTutorials, SAVE, SKILLS, TUTORIAL, type Tutorials } from './tutorials';

const FAILED = '__typename ... on Error { message }';
const FIELDS = `${FAILED} ... on InvalidInputError { fields { path } }`;
const CREATE = `mutation ($input: CreateTutorialInput!) { createTutorial(input: $input) { ${FIELDS}
  ... on TutorialAlreadyKnownError { knownTutorial { id } }
  ... on CreateTutorialSuccess { tutorial { id title origin archived credit skills { id } } } } }`;
const UPDATE = `mutation ($input: UpdateTutorialInput!) { updateTutorial(input: $input) { ${FIELDS}
  ... on UpdateTutorialSuccess { tutorial { id title link skills { id } } } } }`;
const archiving = (name: string) => `mutation ($id: ID!) { ${name}(input: { tutorialId: $id }) { ${FAILED}
  ... on ArchiveTutorialSuccess { tutorial { id archived } } } }`;
const [ARCHIVE, UNARCHIVE] = [archiving('archiveTutorial'), archiving('unarchiveTutorial')] as const;

const INPUT = {
  title: '  Un   bon tutoriel ',
  link: 'https://exemple.fr/nouveau',
  source: 'Exemple',
  format: 'VIDEO',
  durationMinutes: 4,
  locale: 'fr',
  skills: [
    { skillId: 'cle-1', purpose: 'SUCCEED' },
    { skillId: 'cle-2', purpose: 'LEARN_MORE' },
  ],
};
const CATALOGUE = {
  tutorials: [aTutorial('a'), aTutorial('b')],
  skills: [aSkill('cle', 1, { tutorials: ['a'] }), aSkill('cle', 2)],
};
const STRANGERS: [string, Viewer][] = [
  ['a person', aUser()],
  ['a member of the jury', aUser(undefined, ['JURY'])],
  ['a guest', aGuest('invigilator', 's')],
];

describe('the catalogue, by editors', () => {
  let service: Tutorials;
  const editor = aUser(undefined, ['ADMIN']);
  beforeAll(async () => {
    service = await givenTutorials();
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    await service.publish(CATALOGUE);
  });
  afterAll(() => service.close());

  const create = async (given: object = {}, as: Viewer = editor) =>
    (await service.run(CREATE, { input: { ...INPUT, ...given } }, { as })).data.createTutorial;
  const update = async (tutorialId: string, given: object = {}, as: Viewer = editor) =>
    (await service.run(UPDATE, { input: { ...INPUT, ...given, tutorialId } }, { as })).data.updateTutorial;
  const archive = async (id: string, as: Viewer = editor) =>
    (await service.run(ARCHIVE, { id }, { as })).data.archiveTutorial;
  const unarchive = async (id: string, as: Viewer = editor) =>
    (await service.run(UNARCHIVE, { id }, { as })).data.unarchiveTutorial;
  const titleFor = async (id: string, as: Viewer = aUser()) =>
    (await service.run(TUTORIAL, { id }, { as })).data.tutorial?.title ?? null;
  const shownOn = async (id: string) => {
    const { data } = await service.run(SKILLS, { representations: [{ __typename: 'Skill', id }] });
    const { tutorials, learnMoreTutorials } = data._entities[0];
    return [...tutorials, ...learnMoreTutorials].map((tutorial: { id: string }) => tutorial.id);
  };
  const found = async (search: string) => {
    const { data } = await service.run(
      'query ($s: String) { tutorials(filter: { search: $s }) { nodes { id } } }',
      { s: search },
      { as: aUser() },
    );
    return data.tutorials.nodes.map(({ id }: { id: string }) => id) as string[];
  };

  it('has a tutorial more, after those of the authors, found by its words', async () => {
    const { __typename, tutorial } = await create();

    expect(__typename).toBe('CreateTutorialSuccess');
    expect(tutorial).toMatchObject({
      title: 'Un bon tutoriel',
      origin: 'EDITOR',
      archived: false,
      credit: null,
      skills: [{ id: 'cle-1' }, { id: 'cle-2' }],
    });
    expect(await shownOn('cle-1')).toEqual(['a', tutorial.id]);
    expect(await shownOn('cle-2')).toEqual([tutorial.id]);
    expect(await found('bons tutoriels')).toContain(tutorial.id);
  });

  it('has a page of ours, read at its address', async () => {
    const { tutorial } = await create({ link: null, page: '# Un texte' });

    expect((await service.run(TUTORIAL, { id: tutorial.id }, { as: aUser() })).data.tutorial).toMatchObject({
      ownPage: true,
      link: expect.stringContaining(`/tutorials/${tutorial.id}`),
    });
  });

  it('keeps it through the releases that follow', async () => {
    const { tutorial } = await create();

    await service.publish({ ...CATALOGUE, tutorials: [aTutorial('a'), aTutorial('c')] });

    expect(await titleFor(tutorial.id)).toBe('Un bon tutoriel');
    expect(await shownOn('cle-1')).toEqual(['a', tutorial.id]);
  });

  it('has a link once, however it is written', async () => {
    const again = await create({ link: 'http://www.exemple.fr/a/?utm_source=lettre#haut' });
    const { tutorial } = await create();
    const twice = await create({ link: 'https://exemple.fr/nouveau/' });

    expect(again).toMatchObject({ __typename: 'TutorialAlreadyKnownError', knownTutorial: { id: 'a' } });
    expect(twice).toMatchObject({ __typename: 'TutorialAlreadyKnownError', knownTutorial: { id: tutorial.id } });
  });

  it('has a link once when it is added ten times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create()));

    expect(answers.filter(({ __typename }) => __typename === 'CreateTutorialSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'TutorialAlreadyKnownError')).toHaveLength(9);
    expect(await shownOn('cle-1')).toHaveLength(2);
  });

  it.each<[object, string]>([
    [{ title: ' ' }, 'title'],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ link: 'https://moi:secret@exemple.fr/' }, 'link'],
    [{ page: 'les deux' }, 'link'],
    [{ link: null }, 'link'],
    [{ durationMinutes: 0 }, 'durationMinutes'],
    [{ level: 9 }, 'level'],
    [{ locale: 'de' }, 'locale'],
    [{ skills: [] }, 'skills'],
    [{ skills: [{ skillId: 'inconnu', purpose: 'SUCCEED' }] }, 'skills'],
  ])('refuses %j', async (given, path) => {
    expect(await create(given)).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path }] });
  });

  it('shows what was rewritten, and nothing of what was there', async () => {
    const { tutorial } = await create();

    const changed = await update(tutorial.id, {
      title: 'Corrigé',
      link: 'https://exemple.fr/autre',
      skills: INPUT.skills.slice(1),
    });

    expect(changed.tutorial).toEqual({
      id: tutorial.id,
      title: 'Corrigé',
      link: 'https://exemple.fr/autre',
      skills: [{ id: 'cle-2' }],
    });
    expect(await shownOn('cle-1')).toEqual(['a']);
    expect(await found('tutoriel')).not.toContain(tutorial.id);
    expect(await found('corriger')).toEqual([tutorial.id]);
    expect((await create()).__typename).toBe('CreateTutorialSuccess');
  });

  it('does not rewrite one of a release, nor one that is not there, nor give it the link of another', async () => {
    const { tutorial } = await create();

    expect((await update('a')).__typename).toBe('TutorialFromReleaseError');
    expect((await update('unknown')).__typename).toBe('TutorialNotFoundError');
    expect((await update(tutorial.id, { link: 'https://exemple.fr/b' })).__typename).toBe('TutorialAlreadyKnownError');
    expect((await update(tutorial.id)).__typename).toBe('UpdateTutorialSuccess');
  });

  it('takes one of a release out, whatever releases come, and keeps it for who saved it', async () => {
    const saver = aUser();
    await service.run(SAVE, { id: 'a' }, { as: saver });

    expect(await archive('a')).toMatchObject({ tutorial: { id: 'a', archived: true } });
    expect(await archive('a')).toMatchObject({ __typename: 'ArchiveTutorialSuccess' });
    await service.publish(CATALOGUE);

    expect(await shownOn('cle-1')).toEqual([]);
    expect(await found('tutoriel')).toEqual(['b']);
    expect([await titleFor('a'), await titleFor('a', saver), await titleFor('a', editor)]).toEqual([
      null,
      'Le tutoriel a',
      'Le tutoriel a',
    ]);
    expect(await unarchive('a')).toMatchObject({ tutorial: { id: 'a', archived: false } });
    expect(await shownOn('cle-1')).toEqual(['a']);
  });

  it('brings one back only while nobody has taken its link', async () => {
    const { tutorial } = await create();
    await archive(tutorial.id);
    const { tutorial: other } = await create();

    expect((await unarchive(tutorial.id)).__typename).toBe('TutorialAlreadyKnownError');
    await archive(other.id);
    expect((await unarchive(tutorial.id)).__typename).toBe('ArchiveTutorialSuccess');
    expect(await shownOn('cle-1')).toEqual(['a', tutorial.id]);
  });

  it.each(STRANGERS)('is not changed by %s', async (_, stranger) => {
    const { tutorial } = await create();
    const answers = [
      await create({}, stranger),
      await update(tutorial.id, {}, stranger),
      await archive('a', stranger),
      await archive('unknown', stranger),
      await unarchive('a', stranger),
    ];

    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['NotAllowedError']));
    expect(await shownOn('cle-1')).toEqual(['a', tutorial.id]);
  });

  it('does not tell others that a tutorial they saved is archived', async () => {
    const saver = aUser();
    await service.run(SAVE, { id: 'a' }, { as: saver });
    await archive('a');

    const { data } = await service.run('{ tutorial(id: "a") { archived } }', {}, { as: saver });
    expect(data.tutorial).toEqual({ archived: false });
  });

  it('is changed by people signed in', async () => {
    for (const as of [undefined, aMachine('campaigns')])
      for (const [document, variables] of [
        [CREATE, { input: INPUT }],
        [UPDATE, { input: { ...INPUT, tutorialId: 'a' } }],
        [ARCHIVE, { id: 'a' }],
        [UNARCHIVE, { id: 'a' }],
      ] as const)
        expect((await service.run(document, variables, { as })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
