import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import { rules } from '../src/config';
import { tellLeftTestsJob } from '../src/jobs/definitions';
import {
  type Assessment,
  CAMPAIGNS,
  DAY_MS,
  givenAssessment,
  nothing,
  player,
  skillOf,
  upTo,
  wholeRelease,
} from './assessment';

const RESULTS = `query ($ids: [ID!]!) { skillResults(userIds: $ids) {
  readAt people { userId failed { skillId at } passed { skillId at } }
} }`;
const RESET = 'mutation { resetCompetence(input: { competenceId: "1.1" }) { __typename } }';
const TUTORIALS = aMachine('tutorials', 'assessment:read-skill-results');
const AWAY_MS = rules.leftTests.awayMs;

describe('what people failed and hold, for who recommends tutorials (T3)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  beforeEach(async () => {
    await service.deliver(tellLeftTestsJob.name, {});
    await service.app.dataSource.query('DELETE FROM outbox');
  });
  afterAll(() => service.close());

  const read = (ids: string[], as = TUTORIALS) => service.run(RESULTS, { ids }, { as });
  const resultsOf = async ({ person }: Pick<ReturnType<typeof player>, 'person'>) => {
    const [{ failed, passed }] = (await read([person.userId])).data.skillResults.people;
    const idsOf = (results: { skillId: string }[]) => results.map(({ skillId }) => skillId).sort();
    return { failed: idsOf(failed), passed: idsOf(passed) };
  };
  const told = async () => {
    const rows: { payload: string; queues: string }[] = await service.app.dataSource.query(
      `SELECT payload, queues FROM outbox WHERE name = 'KnowledgeChanged.v1' ORDER BY id`,
    );
    return rows.map(({ payload, queues }) => ({ ...JSON.parse(payload), queues: JSON.parse(queues) }));
  };
  const sweep = () => service.deliver(tellLeftTestsJob.name, {});

  it('tells the skills that were asked and failed, and all that are held, as the answers tell now', async () => {
    const hands = player(service);
    const { asked } = await hands.play('1.1', upTo(1));

    const { failed, passed } = await resultsOf(hands);

    const failedSkills = asked.map(skillOf).filter(({ level }) => level > 1);
    expect(failed).toEqual(failedSkills.map(({ id }) => id).sort());
    expect(passed).toEqual(['a1.1-1', 'b1.1-1', 'c1.1-1']);
  });

  it('forgets a failure that was made good', async () => {
    const hands = player(service);
    await hands.play('1.2', nothing);
    service.clock.advance(4 * DAY_MS);
    await hands.play('1.2', () => true);

    expect((await resultsOf(hands)).failed).toEqual([]);
  });

  it('answers in the order asked, in one statement, of a hundred people at most', async () => {
    const hands = player(service);
    await hands.play('1.3', nothing);
    const ids = [newId(), hands.person.userId, 'n-importe-quoi', ...Array.from({ length: 97 }, () => newId())];

    const { data, statements } = await read(ids);

    expect(data.skillResults.people.map(({ userId }: { userId: string }) => userId)).toEqual(ids);
    expect(data.skillResults.people.map(({ failed }: { failed: unknown[] }) => failed.length > 0).slice(0, 3)).toEqual([
      false,
      true,
      false,
    ]);
    expect(data.skillResults.readAt).toBe(service.clock.now().toISOString());
    expect(statements).toBe(1);
    expect((await read([...ids, newId()])).errors).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR' }]);
  });

  it('is told to the service with the scope only', async () => {
    const { userId } = aUser();
    for (const as of [
      aUser(userId),
      aUser(undefined, ['ADMIN']),
      CAMPAIGNS,
      aMachine('tutorials', 'assessment:read-content'),
    ])
      expect((await read([userId], as)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });

  it('is asked for when a competence was reset', async () => {
    const hands = player(service);
    await hands.play('1.1', nothing);
    service.clock.advance(7 * DAY_MS);

    await service.run(RESET, {}, { as: hands.person });

    expect(await told()).toEqual([{ userIds: [hands.person.userId], queues: ['tutorials'] }]);
    expect(await resultsOf(hands)).toEqual({ failed: [], passed: [] });
  });

  it('is asked for once when a test is left halfway, not while it goes on, nor after it ended', async () => {
    const [left, ended] = [player(service), player(service)];
    const { assessment } = await left.start('2.1');
    const { assessment: after } = await left.submit(assessment.id, assessment.currentChallenge.id, 'faux');
    await ended.play('2.1', nothing);
    service.clock.advance(AWAY_MS - 1);
    await left.submit(assessment.id, after.currentChallenge.id, 'faux');
    service.clock.advance(1);

    await sweep();
    expect(await told()).toEqual([]);

    service.clock.advance(AWAY_MS);
    await sweep();
    await sweep();
    expect(await told()).toEqual([{ userIds: [left.person.userId], queues: ['tutorials'] }]);
  });
});
