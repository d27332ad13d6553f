import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMachine, aUser, emptyTables } from '@pix/kit/testing';
import { aCatalogue, givenTutorials, MARK, SAVE, savedTutorials, TUTORIAL, type Tutorials } from './tutorials';

const USER_DATA = 'query ($userId: ID!) { userData(userId: $userId) }';
const IDENTITY = aMachine('identity', 'privacy:read');

describe('what is kept of a person (I6)', () => {
  let service: Tutorials;
  beforeAll(async () => {
    service = await givenTutorials();
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    await service.publish(aCatalogue(['a', 'b']));
  });
  afterAll(() => service.close());

  const givenReader = async () => {
    const reader = aUser();
    await service.run(SAVE, { id: 'a' }, { as: reader });
    await service.endTest(reader.userId, { failed: ['s1'] });
    for (const id of ['a', 'b']) await service.run(MARK, { id, useful: true }, { as: reader });
    return reader;
  };
  const dataOf = async (userId: string, as: Parameters<Tutorials['run']>[2] = { as: IDENTITY }) => {
    const { data, errors } = await service.run(USER_DATA, { userId }, as);
    return errors[0]?.code ?? JSON.parse(data.userData);
  };

  it('is told whole, with its words', async () => {
    const reader = await givenReader();

    expect(await dataOf(reader.userId)).toEqual({
      savedTutorials: [
        { title: 'Le tutoriel a', link: 'https://exemple.fr/a', savedAt: service.clock.now().toISOString() },
      ],
      usefulVotes: ['a', 'b'].map((id) => expect.objectContaining({ title: `Le tutoriel ${id}`, vote: 'USEFUL' })),
      failedSkills: [{ skillId: 's1', title: null, failedAt: service.clock.now().toISOString(), passedAt: null }],
      proposals: [],
      readings: [],
      readingConsentGivenAt: null,
    });
  });

  it('is told to identity only', async () => {
    const { userId } = await givenReader();

    const others = [aUser(userId), aUser(undefined, ['ADMIN']), aMachine('campaigns', 'assessment:read-content')];
    for (const as of others) expect(await dataOf(userId, { as })).toBe('UNAUTHENTICATED');
  });

  it('says once a request that it may be fetched', async () => {
    const payload = { userId: aUser().userId, exportId: 'e1' };
    await service.deliver('UserDataRequested.v1', payload);

    const rows = await service.app.dataSource.query('SELECT queues, name, payload FROM outbox');
    expect(rows).toEqual([
      {
        queues: '["identity"]',
        name: 'UserDataContributed.v1',
        payload: JSON.stringify({ exportId: 'e1', service: 'tutorials' }),
      },
    ]);
  });

  it('goes when the account is anonymised, told twice; votes still count, and others keep theirs', async () => {
    const [gone, other] = [await givenReader(), await givenReader()];

    for (const _ of ['once', 'twice']) await service.deliver('UserAnonymised.v1', { userId: gone.userId });

    expect(await dataOf(gone.userId)).toEqual({
      savedTutorials: [],
      usefulVotes: [],
      failedSkills: [],
      proposals: [],
      readings: [],
      readingConsentGivenAt: null,
    });
    expect((await savedTutorials(service, other.userId, { as: other })).totalCount).toBe(1);
    const { data } = await service.run(TUTORIAL, { id: 'a' }, { as: other });
    expect(data.tutorial).toMatchObject({ usefulCount: 2, usefulToViewer: true });
    for (const table of ['learners', 'learner_gaps', 'saved_tutorials', 'useful_votes'])
      expect(await service.app.dataSource.query(`SELECT * FROM ${table} WHERE user_id = ?`, [gone.userId])).toEqual([]);
    const voters = await service.app.dataSource.query('SELECT DISTINCT user_id FROM useful_votes');
    expect(voters).toHaveLength(3);
  });

  it('does nothing of somebody it does not know', async () => {
    await givenReader();
    const before = await service.app.dataSource.query('SELECT * FROM useful_votes ORDER BY user_id, tutorial_id');

    await service.deliver('UserAnonymised.v1', { userId: aUser().userId });

    expect(await service.app.dataSource.query('SELECT * FROM useful_votes ORDER BY user_id, tutorial_id')).toEqual(
      before,
    );
  });
});
