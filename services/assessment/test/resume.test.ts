import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { createTester } from '@pix/kit/testing';
import { createApp } from '../src/app';
import {
  type Assessment,
  CAMPAIGNS,
  config,
  everything,
  givenAssessment,
  player,
  rightAnswer,
  START_TEST,
  wholeRelease,
} from './assessment';

const BANNER = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
  runningAssessments { id kind key competence { id } lastActivityAt progress { answeredCount percentage } }
} } }`;
const MINUTE_MS = 60_000;

describe('a test that was left (A9)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  afterAll(() => service.close());

  const campaignTest = async (userId: string, key: string) => {
    const subjects = [
      { subjectId: 'a2.1', maxLevel: 3 },
      { subjectId: 'b2.1', maxLevel: 3 },
      { subjectId: 'c2.1', maxLevel: 3 },
    ];
    const input = { userId, kind: 'CAMPAIGN', key, subjects };
    return (await service.run(START_TEST, { input }, { as: CAMPAIGNS })).data.startTest.assessmentId as string;
  };

  it('is offered by the banner: what it is, how far it is, when it was left', async () => {
    const { person, start, submit, read } = player(service);
    const competence = (await start('1.1')).assessment;
    const startedAt = service.clock.now().toISOString();
    service.clock.advance(MINUTE_MS);
    const key = newId();
    const campaignId = await campaignTest(person.userId, key);
    service.clock.advance(MINUTE_MS);
    const { currentChallenge } = await read(campaignId);
    await submit(campaignId, currentChallenge.id, 'faux');
    const leftAt = service.clock.now().toISOString();
    service.clock.advance(MINUTE_MS);

    const { data, statements } = await service.run(BANNER, { id: person.userId }, { as: person });

    expect(data._entities[0].runningAssessments).toEqual([
      {
        id: campaignId,
        kind: 'CAMPAIGN',
        key,
        competence: null,
        lastActivityAt: leftAt,
        progress: { answeredCount: 1, percentage: expect.any(Number) },
      },
      {
        id: competence.id,
        kind: 'COMPETENCE',
        key: null,
        competence: { id: '1.1' },
        lastActivityAt: startedAt,
        progress: { answeredCount: 0, percentage: 0 },
      },
    ]);
    expect(statements).toBe(1);
  });

  it('goes on exactly there on another device, with nothing said when it was left', async () => {
    const here = player(service);
    const { assessment } = await here.start('1.2');
    const left = (await here.submit(assessment.id, assessment.currentChallenge.id, 'faux')).assessment;
    const elsewhere = await createTester(await createApp(config, { clock: service.clock }));
    const there = player(elsewhere, here.person);

    const resumed = await there.start('1.2');

    expect(resumed).toMatchObject({ resumed: true, assessment: left });
    await elsewhere.close();
  });

  it('tells the level reached in a campaign as in a self-training', async () => {
    const { person, read, submit } = player(service);
    const id = await campaignTest(person.userId, newId());
    const levels: unknown[] = [];
    for (let test = await read(id); test.currentChallenge; ) {
      const { assessment, levelUp } = await submit(id, test.currentChallenge.id, rightAnswer(test.currentChallenge.id));
      if (levelUp) levels.push(levelUp);
      test = assessment;
    }

    expect(levels.at(-1)).toEqual({ competence: { id: '2.1' }, level: 3 });
  });

  it('is not offered any more once it has ended', async () => {
    const { person, play } = player(service);
    await play('1.1', everything);

    const { data } = await service.run(BANNER, { id: person.userId }, { as: person });

    expect(data._entities[0].runningAssessments).toEqual([]);
  });
});
