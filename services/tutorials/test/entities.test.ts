import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { aCatalogue, givenTutorials, SAVE, type Tutorials } from './tutorials';

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Tutorial { id title usefulCount savedByViewer }
  ... on Skill { id tutorials { id } }
  ... on User { id savedTutorials { totalCount } }
} }`;

describe('_entities', () => {
  let service: Tutorials;
  const reader = aUser();
  beforeAll(async () => {
    service = await givenTutorials();
    await service.publish(aCatalogue(['a', 'b', 'gone'], [{ id: 's1', tutorials: ['a'], learnMore: [] }]));
    await service.run(SAVE, { id: 'gone' }, { as: reader });
    await service.publish(aCatalogue(['a', 'b'], [{ id: 's1', tutorials: ['a'], learnMore: [] }]));
  });
  afterAll(() => service.close());

  const resolve = (typename: string, ids: readonly string[], as?: ReturnType<typeof aUser>) =>
    service.run(ENTITIES, { representations: ids.map((id) => ({ __typename: typename, id })) }, { as });

  it('resolves tutorials in a batch: what is unknown, or retired for who did not save it, is null', async () => {
    const stranger = await resolve('Tutorial', ['b', 'gone', 'unknown', 'a'], aUser());
    const saver = await resolve('Tutorial', ['gone'], reader);

    expect(stranger.data._entities).toMatchObject([{ id: 'b' }, null, null, { id: 'a' }]);
    expect(stranger.statements).toBeLessThanOrEqual(4);
    expect(saver.data._entities).toMatchObject([{ id: 'gone', savedByViewer: true }]);
  });

  it('resolves skills', async () => {
    const { data } = await resolve('Skill', ['s1']);

    expect(data._entities).toEqual([{ __typename: 'Skill', id: 's1', tutorials: [{ id: 'a' }] }]);
  });

  it('resolves a person, whose list is theirs alone', async () => {
    const countFor = async (as?: ReturnType<typeof aUser>) =>
      (await resolve('User', [reader.userId], as)).data._entities[0].savedTutorials.totalCount;

    expect([await countFor(reader), await countFor(aUser()), await countFor()]).toEqual([1, 0, 0]);
  });
});
