import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { aSkill, aTutorial, givenTutorials, type Tutorials } from './tutorials';

const RECOMMENDED = `query ($id: ID!, $first: Int, $after: String, $competenceId: ID) {
  _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
    recommendedTutorials(first: $first, after: $after, competenceId: $competenceId) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { level skill { id } subject { id } tutorial { id title usefulCount savedByViewer uselessToViewer } }
    }
  } }
}`;
const USELESS = `mutation ($id: ID!, $useless: Boolean!) { markTutorialUseless(input: { tutorialId: $id, useless: $useless }) {
  __typename ... on MarkTutorialUselessSuccess { tutorial { id usefulCount usefulToViewer uselessToViewer } } ... on Error { message }
} }`;
const USEFUL = 'mutation ($id: ID!) { markTutorialUseful(input: { tutorialId: $id, useful: true }) { __typename } }';

const LETTERS = Array.from({ length: 26 }, (_, rank) => String.fromCharCode(97 + rank));

describe('tutorials recommended to a learner (T3)', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish({
      tutorials: [
        ...['mail', 'web', 'web-bis', 'web-expert', 'cle', 'plus'].map((id) => aTutorial(id)),
        aTutorial('english', { locale: 'en' }),
        ...LETTERS.map((letter) => aTutorial(`t-${letter}`)),
      ],
      skills: [
        aSkill('web', 2, { tutorials: ['web', 'web-bis', 'english'], learnMore: ['plus'] }),
        aSkill('web', 5, { tutorials: ['web-expert'] }),
        aSkill('mail', 1, { tutorials: ['mail'] }),
        {
          ...aSkill('cle', 4, { tutorials: ['cle'] }),
          place: { subjectId: 'cle', competenceId: '4.1', level: 4, title: 'Clé' },
        },
        aSkill('sans', 1),
        ...LETTERS.map((letter) => aSkill(`sujet-${letter}`, 3, { tutorials: [`t-${letter}`] })),
      ],
    });
  });
  afterAll(() => service.close());

  const read = async (
    userId: string,
    {
      as = aUser(userId),
      locale = 'fr',
      ...given
    }: { as?: Viewer; locale?: 'fr' | 'en'; first?: number; after?: string; competenceId?: string } = {},
  ) => {
    const { data, errors, statements } = await service.run(RECOMMENDED, { id: userId, ...given }, { as, locale });
    expect(errors).toEqual([]);
    const list = data._entities[0].recommendedTutorials;
    return {
      ...list,
      statements,
      ids: list.nodes.map(({ tutorial }: { tutorial: { id: string } }) => tutorial.id) as string[],
    };
  };
  const markUseless = async (userId: string, id: string, useless = true) =>
    (await service.run(USELESS, { id, useless }, { as: aUser(userId) })).data.markTutorialUseless;

  it('are those of the easiest skill failed in each subject, easiest first', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['web-5', 'cle-4', 'web-2', 'mail-1', 'sans-1', 'inconnu-1'] });

    const { nodes, ids, totalCount } = await read(userId);

    expect(ids).toEqual(['mail', 'web', 'cle']);
    expect(totalCount).toBe(3);
    expect(nodes[1]).toMatchObject({ level: 2, skill: { id: 'web-2' }, subject: { id: 'web' } });
    expect((await read(userId, { competenceId: '4.1' })).ids).toEqual(['cle']);
    expect((await read(userId, { locale: 'en' })).ids).toEqual(['mail', 'english', 'cle']);
  });

  it('go when a retry is passed, and give way to the next gap of the subject', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['web-2', 'web-5', 'mail-1'] });
    expect((await read(userId)).ids).toEqual(['mail', 'web']);

    await service.endTest(userId, { failed: ['web-5'], passed: ['web-2', 'mail-1'] });
    expect((await read(userId)).ids).toEqual(['web-expert']);

    await service.endTest(userId, { passed: ['web-2', 'mail-1', 'web-5'] });
    expect((await read(userId)).ids).toEqual([]);

    await service.endTest(userId, { failed: ['mail-1'], passed: ['web-2', 'web-5'] });
    expect((await read(userId)).ids).toEqual(['mail']);
  });

  it('go when the competence is reset, told for several people at once', async () => {
    const [one, other] = [newId(), newId()];
    await service.endTest(one, { failed: ['web-2'] });
    await service.endTest(other, { failed: ['mail-1'] });
    service.assessment.results.delete(one);

    await service.deliver('KnowledgeChanged.v1', { userIds: [one, other] });

    expect([(await read(one)).ids, (await read(other)).ids]).toEqual([[], ['mail']]);
  });

  it('are never what the learner found useless: the next one comes, until the vote is taken back', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['web-2'] });

    expect(await markUseless(userId, 'web')).toMatchObject({
      tutorial: { id: 'web', usefulCount: 0, usefulToViewer: false, uselessToViewer: true },
    });
    expect((await read(userId)).ids).toEqual(['web-bis']);
    for (const id of ['web-bis', 'english']) await markUseless(userId, id);
    expect((await read(userId)).ids).toEqual([]);

    await markUseless(userId, 'web-bis', false);
    expect((await read(userId)).ids).toEqual(['web-bis']);
    const stranger = newId();
    await service.endTest(stranger, { failed: ['web-2'] });
    expect((await read(stranger)).ids).toEqual(['web']);
  });

  it('take the harder gap of a subject when nothing is left for the easiest', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['web-2', 'web-5'] });
    for (const id of ['web', 'web-bis', 'english']) await markUseless(userId, id);

    expect((await read(userId)).ids).toEqual(['web-expert']);
  });

  it('hold one vote: the last of useful and useless, each taken back alone', async () => {
    const userId = newId();
    const as = aUser(userId);
    await service.run(USEFUL, { id: 'plus' }, { as });
    expect((await markUseless(userId, 'plus', false)).tutorial).toMatchObject({ usefulCount: 1, usefulToViewer: true });
    expect((await markUseless(userId, 'plus')).tutorial).toMatchObject({ usefulCount: 0, uselessToViewer: true });
    await service.run(USEFUL, { id: 'plus' }, { as });

    const { data } = await service.run(
      '{ tutorial(id: "plus") { usefulCount usefulToViewer uselessToViewer } }',
      {},
      { as },
    );
    expect(data.tutorial).toEqual({ usefulCount: 1, usefulToViewer: true, uselessToViewer: false });
  });

  it('leave out what an editor archived', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['cle-4'] });
    const archive = (name: string) =>
      service.run(
        `mutation { ${name}(input: { tutorialId: "cle" }) { __typename } }`,
        {},
        { as: aUser(undefined, ['ADMIN']) },
      );

    await archive('archiveTutorial');
    expect((await read(userId)).ids).toEqual([]);
    await archive('unarchiveTutorial');
    expect((await read(userId)).ids).toEqual(['cle']);
  });

  it('stay as told last when messages come twice or in another order', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['web-2'] });
    const late = { failed: [{ skillId: 'mail-1', at: service.clock.now() }], passed: [] };
    service.assessment.results.set(userId, late);
    service.assessment.readAt = new Date('2026-11-22T07:00:00.000Z');

    await service.deliver('KnowledgeChanged.v1', { userIds: [userId] });
    service.assessment.readAt = null;

    expect((await read(userId)).ids).toEqual(['web']);
    await Promise.all([1, 2, 3].map(() => service.deliver('KnowledgeChanged.v1', { userIds: [userId] })));
    expect((await read(userId)).ids).toEqual(['mail']);
  });

  it('do not follow a certification, which teaches nothing', async () => {
    const userId = newId();
    const before = service.assessment.asked.length;

    await service.deliver('TestEnded.v1', { assessmentId: newId(), kind: 'CERTIFICATION', key: newId(), userId });

    expect(service.assessment.asked).toHaveLength(before);
  });

  it('take one statement for what is recommended, whatever its length, and ask assessment nothing', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: LETTERS.map((letter) => `sujet-${letter}-3`) });
    const before = service.assessment.asked.length;

    const { statements, totalCount, nodes } = await read(userId);

    expect({ statements, totalCount, shown: nodes.length }).toEqual({ statements: 4, totalCount: 26, shown: 20 });
    expect(service.assessment.asked).toHaveLength(before);
  });

  it('are paged through without gap or repetition', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: [...LETTERS.map((letter) => `sujet-${letter}-3`), 'mail-1', 'cle-4'] });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof read>> = await read(userId, { first: 5, after });
      seen.push(...page.ids);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);

    expect(seen).toEqual(['mail', ...LETTERS.map((letter) => `t-${letter}`), 'cle']);
    expect((await read(userId, { after: 'nonsense' })).ids).toHaveLength(20);
  });

  it('are the learner’s alone', async () => {
    const userId = newId();
    await service.endTest(userId, { failed: ['web-2'] });
    const others = [
      aUser(),
      aUser(undefined, ['ADMIN']),
      aMachine('campaigns'),
      aGuest('invigilator', userId),
      undefined,
    ];

    for (const as of others) {
      const { data } = await service.run(RECOMMENDED, { id: userId }, { as });
      expect(data._entities[0].recommendedTutorials).toMatchObject({ totalCount: 0, nodes: [] });
    }
  });

  it('know no tutorial for a guest nor an unknown one; machines and nobody are not let in', async () => {
    expect(
      (await service.run(USELESS, { id: 'web', useless: true }, { as: aGuest('invigilator', 's') })).data
        .markTutorialUseless.__typename,
    ).toBe('TutorialNotFoundError');
    expect((await markUseless(newId(), 'unknown')).__typename).toBe('TutorialNotFoundError');
    for (const as of [undefined, aMachine('campaigns')])
      expect((await service.run(USELESS, { id: 'web', useless: true }, { as })).errors).toMatchObject([
        { code: 'UNAUTHENTICATED' },
      ]);
  });
});
