import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aMachine, aUser, emptyTables } from '@pix/kit/testing';
import { countAnswersJob, countLevelsJob } from '../src/jobs/definitions';
import { ADMINISTRATOR, type Assessment, config, everything, givenAssessment, nothing, player } from './assessment';
import { aRelease, aSkill } from './release';

const FIGURES =
  'peopleCount answerCount correctPercentage wrongPercentage skippedPercentage timedOutPercentage focusedOutPercentage medianSeconds';
const ITEMS = `query ($competenceId: ID!, $releaseId: ID) { itemStatistics(competenceId: $competenceId, releaseId: $releaseId) {
  competence { id } coveredUntil lagSeconds
  skills { skillId skill { title } figures { ${FIGURES} } challenges { challengeId releaseId figures { ${FIGURES} } } }
} }`;
const LEVELS = '{ levelDistribution { countedAt competences { competence { id } levels { level peopleCount } } } }';
const REBUILD = 'mutation { rebuildStatistics { __typename ... on Error { message } } }';

const release = (id: string) =>
  aRelease({ '1.1': [{ id: 'a', skills: [aSkill('a', 1, { variants: 1 }), aSkill('a', 2, { variants: 1 })] }] }, id);

describe('statistics', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment({ statistics: { ...config.statistics, batchSize: 7, peopleBatch: 5 } });
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    await service.publish(release('one'));
  });
  afterAll(() => service.close());

  const MINISTRY = aMachine('ministry', 'assessment:read-statistics');
  const count = async () => {
    service.clock.advance(61_000);
    await service.deliver(countAnswersJob.name, {});
  };
  const items = async (as: Viewer = MINISTRY, releaseId: string | null = null) =>
    (await service.run(ITEMS, { competenceId: '1.1', releaseId }, { as })).data.itemStatistics;
  const second = async () =>
    (await items()).skills.find(({ skillId }: { skillId: string }) => skillId === 'a-2')?.figures ?? null;

  /** So many people take the test; each answer takes ten seconds. */
  const people = async (number: number, knows = everything) => {
    const hands = Array.from({ length: number }, () => player(service));
    for (const hand of hands) await hand.play('1.1', knows);
    return hands;
  };

  it('counts every answer once, in batches, however often it is asked to', async () => {
    await people(6);
    await people(6, nothing);

    await count();
    await count();

    expect(await second()).toMatchObject({ peopleCount: 12 });
    const stored = await service.app.dataSource.query('SELECT COUNT(*) AS count FROM answers');
    const counted = await service.app.dataSource.query(
      'SELECT SUM(correct_count + wrong_count + skipped_count + timed_out_count + focused_out_count) AS count FROM challenge_statistics',
    );
    expect(Number(counted[0].count)).toBe(Number(stored[0].count));
  });

  it('counts once when several workers count at the same time', async () => {
    await people(12);
    service.clock.advance(61_000);

    await Promise.all([1, 2, 3].map(() => service.deliver(countAnswersJob.name, {})));

    expect((await second()).answerCount).toBe((await second()).peopleCount);
  });

  it('waits for what is being stored, so that nothing is passed over', async () => {
    await people(12);
    service.clock.advance(61_000);
    const { dataSource } = service.app;
    const late = dataSource.createQueryRunner();
    await late.startTransaction();
    const [first] = await late.query('SELECT * FROM answers ORDER BY id LIMIT 1');
    await late.query('DELETE FROM answers WHERE id = ?', [first.id]); // As if it were stored just now, by somebody slow.

    const counting = service.deliver(countAnswersJob.name, {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    await late.rollbackTransaction();
    await late.release();
    await counting;

    const [stored] = await dataSource.query('SELECT COUNT(*) AS count FROM answers');
    const [counted] = await dataSource.query('SELECT SUM(correct_count) AS count FROM challenge_statistics');
    expect(Number(counted.count)).toBe(Number(stored.count));
  });

  it('says how far it is, and leaves the last minute for the next time', async () => {
    await people(12);
    await service.deliver(countAnswersJob.name, {});
    expect(await second()).toBeNull();

    await count();
    service.clock.advance(30_000);

    expect(await items()).toMatchObject({ lagSeconds: 90 });
    expect(await second()).toMatchObject({ peopleCount: 12 });
  });

  it('hides what fewer than ten people answered', async () => {
    await people(9);
    await count();
    expect(await second()).toBeNull();

    await people(1);
    await count();
    expect(await second()).toMatchObject({ peopleCount: 10 });
  });

  it('counts a person who answers the same question again once', async () => {
    const hands = await people(9, nothing);
    service.clock.advance(5 * 86_400_000);
    for (const hand of hands) await hand.play('1.1', nothing);

    await count();

    expect(await second()).toBeNull();
  });

  it('tells releases apart, and gives one alone when asked', async () => {
    await people(10);
    await service.publish(release('two'));
    await people(10, nothing);
    await count();

    const all = (await items()).skills.flatMap(({ challenges }: { challenges: object[] }) => challenges);
    const two = (await items(MINISTRY, 'two')).skills.flatMap(({ challenges }: { challenges: object[] }) => challenges);

    const of = (releaseId: string, share: number) =>
      expect.objectContaining({
        challengeId: 'a-2-a',
        releaseId,
        figures: expect.objectContaining({ correctPercentage: share }),
      });
    expect(all).toEqual(expect.arrayContaining([of('one', 100), of('two', 0)]));
    expect(two.every(({ releaseId }: { releaseId: string }) => releaseId === 'two')).toBe(true);
  });

  it('gives the same again after everything was counted anew', async () => {
    await people(7);
    await people(8, nothing);
    await count();
    const before = await items();

    expect((await service.run(REBUILD, {}, { as: ADMINISTRATOR })).data.rebuildStatistics.__typename).toBe(
      'RebuildStatisticsSuccess',
    );
    expect(await items()).toMatchObject({ coveredUntil: null, skills: [] });
    await service.handleOutbox();

    expect((await items()).skills).toEqual(before.skills);
  });

  it('counts people by level as their profiles show it', async () => {
    await people(11);
    await people(12, nothing);
    await service.deliver(countLevelsJob.name, {});
    const { levelDistribution } = (await service.run(LEVELS, {}, { as: MINISTRY })).data;

    expect(levelDistribution.competences[0].levels.slice(0, 4)).toEqual([
      { level: 0, peopleCount: 12 },
      { level: 1, peopleCount: 11 },
      { level: 2, peopleCount: null },
      { level: 3, peopleCount: null },
    ]);
  });

  it('reads a competence in a few statements, however many skills it has', async () => {
    await people(10);
    await count();

    expect((await service.run(ITEMS, { competenceId: '1.1' }, { as: ADMINISTRATOR })).statements).toBeLessThanOrEqual(
      5,
    );
  });

  it.each<[string, Viewer]>([
    ['a pupil', aUser()],
    ['a jury', aUser(undefined, ['JURY'])],
  ])('shows nothing to %s, nor counts anything again for them', async (_, as) => {
    await people(10);
    await count();
    await service.deliver(countLevelsJob.name, {});

    expect(await items(as)).toBeNull();
    expect((await service.run(LEVELS, {}, { as })).data.levelDistribution).toBeNull();
    expect((await service.run(REBUILD, {}, { as })).data.rebuildStatistics.__typename).toBe('NotAllowedError');
  });

  it('refuses a machine without the scope', async () => {
    const as = aMachine('campaigns', 'assessment:read-tests');

    expect((await service.run(ITEMS, { competenceId: '1.1' }, { as })).errors[0]?.code).toBe('UNAUTHENTICATED');
    expect((await service.run(REBUILD, {}, { as: MINISTRY })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('says nothing of a competence that is not there', async () => {
    const { data } = await service.run(ITEMS, { competenceId: '9.9' }, { as: ADMINISTRATOR });

    expect(data.itemStatistics).toBeNull();
  });
});
