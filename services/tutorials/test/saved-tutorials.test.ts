import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { aCatalogue, givenTutorials, REMOVE, SAVE, savedTutorials, type Tutorials } from './tutorials';

const IDS = Array.from({ length: 25 }, (_, index) => `t${String(index).padStart(2, '0')}`);
const EMPTY = { totalCount: 0, nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

describe('« Mes tutos »', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish(aCatalogue(IDS));
  });
  afterAll(() => service.close());

  const save = async (id: string, as = aUser()) => (await service.run(SAVE, { id }, { as })).data.saveTutorial;
  const remove = async (id: string, as = aUser()) => (await service.run(REMOVE, { id }, { as })).data.removeTutorial;
  const givenSaved = async (as: ReturnType<typeof aUser>, ids: readonly string[]) => {
    for (const id of ids) {
      await save(id, as);
      service.clock.advance(1_000);
    }
  };
  const listOf = async (as: ReturnType<typeof aUser>) =>
    (await savedTutorials(service, as.userId, { as })).nodes.map(({ id }) => id);

  it('shows what was saved, last saved first', async () => {
    const as = aUser();
    await givenSaved(as, ['t03', 't01', 't02']);

    expect(await listOf(as)).toEqual(['t02', 't01', 't03']);
  });

  const MOVE = `mutation ($id: ID!, $after: ID) { moveSavedTutorial(input: { tutorialId: $id, afterTutorialId: $after }) {
    __typename ... on MoveSavedTutorialSuccess { tutorial { id } } ... on Error { message } } }`;
  const move = async (id: string, after: string | null, as: Viewer) =>
    (await service.run(MOVE, { id, after }, { as })).data.moveSavedTutorial.__typename;

  it('keeps the order its person gives it, and puts what is saved later first', async () => {
    const as = aUser();
    await givenSaved(as, ['t01', 't02', 't03', 't04']);

    for (const [id, after] of [
      ['t01', null],
      ['t04', 't02'],
      ['t04', 't02'],
    ] as const)
      expect(await move(id, after, as)).toBe('MoveSavedTutorialSuccess');
    expect(await listOf(as)).toEqual(['t01', 't03', 't02', 't04']);
    await givenSaved(as, ['t05']);

    expect(await listOf(as)).toEqual(['t05', 't01', 't03', 't02', 't04']);
    const paged = await savedTutorials(service, as.userId, { as, first: 2 });
    const next = await savedTutorials(service, as.userId, { as, first: 3, after: paged.pageInfo.endCursor });
    expect([...paged.nodes, ...next.nodes].map(({ id }) => id)).toEqual(await listOf(as));
  });

  it('loses none when many are moved at once', async () => {
    const as = aUser();
    await givenSaved(as, IDS.slice(0, 6));

    await Promise.all(IDS.slice(0, 6).map((id) => move(id, null, as)));

    expect((await listOf(as)).toSorted()).toEqual(IDS.slice(0, 6));
  });

  it('moves what is in the list of its person only', async () => {
    const [owner, other] = [aUser(), aUser()];
    await givenSaved(owner, ['t01', 't02']);

    for (const as of [other, aUser(undefined, ['ADMIN']), aGuest('invigilator', owner.userId)])
      expect(await move('t01', null, as)).toBe('TutorialNotFoundError');
    expect(await move('t03', null, owner)).toBe('TutorialNotFoundError');
    expect(await move('t01', 't03', owner)).toBe('TutorialNotFoundError');
    expect(await move('unknown', null, owner)).toBe('TutorialNotFoundError');
    expect(await listOf(owner)).toEqual(['t02', 't01']);
    for (const as of [undefined, aMachine('campaigns')])
      expect((await service.run(MOVE, { id: 't01' }, { as })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('saves once when asked twice, at the first date', async () => {
    const as = aUser();
    await givenSaved(as, ['t01', 't02', 't01']);

    expect(await save('t01', as)).toEqual({
      __typename: 'SaveTutorialSuccess',
      tutorial: { id: 't01', savedByViewer: true },
    });
    expect(await listOf(as)).toEqual(['t02', 't01']);
  });

  it('saves once when asked ten times at once', async () => {
    const as = aUser();

    const answers = await Promise.all(Array.from({ length: 10 }, () => save('t05', as)));

    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['SaveTutorialSuccess']));
    expect(await savedTutorials(service, as.userId, { as })).toMatchObject({ totalCount: 1, nodes: [{ id: 't05' }] });
  });

  it('removes once when asked twice, and at once', async () => {
    const as = aUser();
    await givenSaved(as, ['t01', 't02']);

    const answers = await Promise.all([remove('t01', as), remove('t01', as), remove('t01', as)]);

    for (const answer of answers)
      expect(answer).toEqual({ __typename: 'RemoveTutorialSuccess', tutorial: { id: 't01', savedByViewer: false } });
    expect(await listOf(as)).toEqual(['t02']);
  });

  it('tells the truth after each step of one request', async () => {
    const document = `mutation { one: saveTutorial(input: { tutorialId: "t07" }) { ...Saved }
      two: removeTutorial(input: { tutorialId: "t07" }) { ... on RemoveTutorialSuccess { tutorial { savedByViewer } } }
      three: saveTutorial(input: { tutorialId: "t07" }) { ...Saved } }
      fragment Saved on SaveTutorialSuccess { tutorial { savedByViewer } }`;

    const { data } = await service.run(document, {}, { as: aUser() });

    expect(
      Object.values(data as Record<string, { tutorial: { savedByViewer: boolean } }>).map(
        (step) => step.tutorial.savedByViewer,
      ),
    ).toEqual([true, false, true]);
  });

  it('lets a retired tutorial be saved again by who has it, removed twice, and saved by nobody any more', async () => {
    const as = aUser();
    await givenSaved(as, ['t00']);
    await service.publish(aCatalogue(IDS.slice(1)));

    const steps = [await save('t00', as), await remove('t00', as), await remove('t00', as), await save('t00', as)];

    expect(steps.map(({ __typename }) => __typename)).toEqual([
      'SaveTutorialSuccess',
      'RemoveTutorialSuccess',
      'RemoveTutorialSuccess',
      'TutorialNotFoundError',
    ]);
    await service.publish(aCatalogue(IDS));
  });

  it('pages through, without gap or repetition, even when two were saved at the same instant', async () => {
    const as = aUser();
    for (const id of IDS) await save(id, as);
    await givenSaved(as, IDS);

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof savedTutorials>> = await savedTutorials(service, as.userId, {
        as,
        first: 10,
        after,
      });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount).toBe(25);
    } while (after);

    expect(seen).toEqual(IDS.toReversed());
  });

  it('takes 4 statements for a page of 20 with every field and the total', async () => {
    const as = aUser();
    for (const id of IDS) await save(id, as);

    const page = await savedTutorials(service, as.userId, { as });

    expect(page.nodes).toHaveLength(20);
    expect(page.nodes[0]).toMatchObject({ savedByViewer: true, usefulToViewer: false, usefulCount: 0 });
    expect(page.statements).toBe(4);
  });

  it.each([
    'nonsense',
    Buffer.from('["not a date","t01"]').toString('base64url'),
    Buffer.from('["2026"]').toString('base64url'),
  ])('starts from the beginning with the cursor %s', async (after) => {
    const as = aUser();
    await givenSaved(as, ['t01', 't02']);

    expect((await savedTutorials(service, as.userId, { as, after })).nodes).toHaveLength(2);
  });

  it('is empty for everybody else', async () => {
    const owner = aUser();
    await givenSaved(owner, ['t01']);
    const others = [
      aUser(),
      aUser(undefined, ['ADMIN', 'JURY']),
      aMachine('campaigns', 'assessment:read-tests'),
      aGuest('invigilator', owner.userId),
      undefined,
    ];

    for (const as of others)
      expect(await savedTutorials(service, owner.userId, { as })).toMatchObject({ ...EMPTY, statements: 0 });
  });

  it.each([
    ['saveTutorial', SAVE],
    ['removeTutorial', REMOVE],
  ])('%s knows no tutorial for a guest, nor an unknown one for a person', async (name, document) => {
    const guest = await service.run(document, { id: 't01' }, { as: aGuest('invigilator', 's1'), locale: 'en' });
    const unknown = await service.run(document, { id: 'unknown' }, { as: aUser() });

    expect(guest.data[name]).toEqual({
      __typename: 'TutorialNotFoundError',
      message: 'This tutorial is not available. Choose another one.',
    });
    expect(unknown.data[name]).toEqual({
      __typename: 'TutorialNotFoundError',
      message: "Ce tutoriel n'est pas disponible. Choisissez-en un autre.",
    });
  });

  it.each([
    ['saveTutorial', SAVE],
    ['removeTutorial', REMOVE],
  ])('%s is for people signed in', async (_, document) => {
    for (const as of [undefined, aMachine('campaigns', 'assessment:read-tests')])
      expect((await service.run(document, { id: 't01' }, { as })).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});
