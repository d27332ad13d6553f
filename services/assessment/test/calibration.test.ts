import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId, toBinaryId } from '@pix/kit/ids';
import { aMachine, aUser, emptyTables } from '@pix/kit/testing';
import { calibrationLibrary } from '../src/database/calibration-library';
import { calibrationRepository } from '../src/database/calibration-repository';
import { calibrateItemsJob } from '../src/jobs/definitions';
import { ADMINISTRATOR, type Assessment, config, givenAssessment } from './assessment';
import { simulatedTests, type World, writtenItems } from './calibration-world';
import { aRelease, aSkill } from './release';

const CALIBRATION = `id state passCount testCount answerCount itemCount flaggedCount change finishedAt acts { act userId at }`;
const START = `mutation { startCalibration { __typename
  ... on StartCalibrationSuccess { resumed calibration { ${CALIBRATION} } } ... on Error { message } } }`;
const act = (
  name: string,
) => `mutation ($calibrationId: ID!) { ${name}(input: { calibrationId: $calibrationId }) { __typename
  ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { calibration { ${CALIBRATION} } }
  ... on CalibrationStateError { calibration { state } } ... on Error { message } } }`;
const ITEM =
  'challengeId level a b g slip seB answerCount correctCount exposure infit outfit rmsd flags drift { sinceWeek }';
const READ = `query ($id: ID!, $flaggedOnly: Boolean) { calibration(id: $id) { ${CALIBRATION}
  items(first: 100, flaggedOnly: $flaggedOnly) { nodes { ${ITEM} } pageInfo { hasNextPage } } } }`;
const LIST = '{ calibrations { totalCount nodes { id state } } }';

const items = writtenItems(3);
const WORLD: World = { items, tests: 500, length: 12, seed: 8 };

describe('calibration', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment({ calibration: { ...config.calibration, mostPasses: 6, testsAtOnce: 64 } });
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    const levels = [1, 2, 3, 4, 5, 6, 7];
    const subjects = ['s0', 's1', 's2', 's3'].map((id) => ({
      id,
      skills: levels.map((level) => aSkill(id, level, { variants: 1 })),
    }));
    await service.publish(aRelease({ '1.1': subjects }));
  });
  afterAll(() => service.close());

  /** Stores the tests of a world, each of somebody new unless told. */
  const store = async (world: World = WORLD, userId: () => string = newId): Promise<void> => {
    const { dataSource: db } = service.app;
    const at = new Date(service.clock.now().getTime() - 3_600_000);
    const tests: unknown[][] = [];
    const answers: unknown[][] = [];
    for (const record of simulatedTests(world)) {
      const [id, user] = [toBinaryId(newId()), toBinaryId(userId())];
      tests.push([
        id,
        'COMPETENCE',
        'COMPLETED',
        user,
        '1.1',
        'release-1',
        'ladder.v1',
        at,
        at,
        0,
        0,
        '[]',
        '[]',
        '[]',
      ]);
      for (const [index, { challengeId, isRight }] of record.answers.entries())
        answers.push([
          toBinaryId(newId()),
          id,
          index + 1,
          challengeId,
          challengeId.slice(0, -2),
          '1.1',
          user,
          'null',
          isRight ? 'CORRECT' : 'WRONG',
          at,
        ]);
    }
    await db.query(
      `INSERT INTO assessments (id, kind, state, user_id, competence_id, release_id, strategy, started_at, ended_at,
         answered_count, percentage, subjects, plan, claims) VALUES ?`,
      [tests],
    );
    await db.query(
      `INSERT INTO answers (id, assessment_id, position, challenge_id, skill_id, competence_id, user_id, value, outcome,
         answered_at) VALUES ?`,
      [answers],
    );
  };

  const start = async (as: Viewer = ADMINISTRATOR) => (await service.run(START, {}, { as })).data.startCalibration;
  const read = async (id: string, flaggedOnly = false) =>
    (await service.run(READ, { id, flaggedOnly }, { as: ADMINISTRATOR })).data.calibration;
  const change = async (name: string, calibrationId: string, as: Viewer = ADMINISTRATOR) =>
    (await service.run(act(name), { calibrationId }, { as })).data[name];

  /** Starts a calibration and lets the worker finish it. */
  const calibrated = async (times = 1): Promise<string> => {
    const { calibration } = await start();
    await service.handleOutbox({ times });
    return calibration.id as string;
  };

  it('estimates items from stored answers, pass after pass, and ends with a draft', async () => {
    await store();

    const id = await calibrated();

    const found = await read(id);
    expect(found).toMatchObject({ state: 'DRAFT', testCount: 500, answerCount: 6_000, itemCount: 28 });
    expect(found.passCount).toBeGreaterThan(1);
    const errors = found.items.nodes.map(
      ({ challengeId, b }: { challengeId: string; b: number }) =>
        b - (items.find((item) => item.challengeId === challengeId)?.b ?? 0),
    );
    expect(Math.sqrt(errors.reduce((sum: number, error: number) => sum + error ** 2, 0) / errors.length)).toBeLessThan(
      0.35,
    );
  });

  it('gives the same when every pass is delivered twice, is read in other batches, and answers come in meanwhile', async () => {
    await store();
    const first = await read(await calibrated());

    const { calibration } = await start();
    service.clock.advance(120_000);
    await store({ ...WORLD, tests: 40, seed: 99 });
    await service.app.dataSource.query('UPDATE answers SET answered_at = ? WHERE answered_at > ?', [
      service.clock.now(),
      new Date(service.clock.now().getTime() - 3_600_000 - 1),
    ]);
    const batchAfter = service.app.contextFor({ viewer: ADMINISTRATOR, locale: 'fr', requestId: 'r' }).testRecords;
    expect((await batchAfter.batchAfter(Buffer.alloc(16), service.clock.now(), 64)).records.length).toBeLessThanOrEqual(
      64,
    );
    await service.handleOutbox({ times: 2 });

    const second = await read(calibration.id);
    expect(second.items).toEqual(first.items);
    expect(second).toMatchObject({ passCount: first.passCount, testCount: first.testCount });
  });

  it('goes on with the pass it was in when it was stopped', async () => {
    await store();
    const { calibration } = await start();
    await service.deliver(calibrateItemsJob.name, { calibrationId: calibration.id, pass: 0 });
    expect(await read(calibration.id)).toMatchObject({ state: 'RUNNING', passCount: 1 });

    await service.deliver(calibrateItemsJob.name, { calibrationId: calibration.id, pass: 0 });
    expect(await read(calibration.id)).toMatchObject({ state: 'RUNNING', passCount: 1 });

    await service.handleOutbox();
    expect(await read(calibration.id)).toMatchObject({ state: 'DRAFT' });
  });

  it('flags the question whose solution is wrong, and only shows what is flagged when asked', async () => {
    await store({
      ...WORLD,
      chanceOf: (item, { chance }) => (item.challengeId === 's1-3-a' ? 1 - chance : chance),
    });

    const { items: flagged, flaggedCount } = await read(await calibrated(), true);

    expect(flagged.nodes).toHaveLength(flaggedCount);
    const planted = flagged.nodes.find(({ challengeId }: { challengeId: string }) => challengeId === 's1-3-a');
    expect(planted.flags).toContain('MISFIT');
  });

  it('learns from the first test of each person only', async () => {
    const somebody = newId();
    await store({ ...WORLD, tests: 30 });
    await store({ ...WORLD, tests: 20, seed: 2 }, () => somebody);

    expect(await read(await calibrated())).toMatchObject({ testCount: 31 });
  });

  it('runs one at a time', async () => {
    await store({ ...WORLD, tests: 30 });
    const [one, two] = await Promise.all([start(), start()]);

    expect(one.calibration.id).toBe(two.calibration.id);
    expect([one.resumed, two.resumed].sort()).toEqual([false, true]);
  });

  it('serves when it is activated, retires the one before, and says who did it', async () => {
    await store({ ...WORLD, tests: 60 });
    const [first, second] = [await calibrated(), await calibrated()];
    await change('activateCalibration', first);
    service.clock.advance(1_000);

    const activated = await change('activateCalibration', second);
    const again = await change('activateCalibration', second);

    expect(activated).toMatchObject({ __typename: 'ActivateCalibrationSuccess', calibration: { state: 'ACTIVE' } });
    expect(again.calibration.acts).toEqual(activated.calibration.acts);
    const { userId } = ADMINISTRATOR;
    expect((await read(first)).acts).toMatchObject([
      { act: 'START', userId },
      { act: 'ACTIVATE', userId },
      { act: 'RETIRE', userId, at: service.clock.now().toISOString() },
    ]);
    expect((await read(first)).state).toBe('RETIRED');
  });

  it('has one active whatever is activated at the same time', async () => {
    await store({ ...WORLD, tests: 30 });
    const ids = [await calibrated(), await calibrated(), await calibrated()];

    await Promise.all(ids.map((id) => change('activateCalibration', id)));

    const { nodes, totalCount } = (await service.run(LIST, {}, { as: ADMINISTRATOR })).data.calibrations;
    expect(totalCount).toBe(3);
    expect(nodes.map(({ state }: { state: string }) => state).sort()).toEqual(['ACTIVE', 'RETIRED', 'RETIRED']);
  });

  it('is not activated before it is finished, nor once it was retired', async () => {
    await store({ ...WORLD, tests: 30 });
    const { calibration } = await start();
    expect(await change('activateCalibration', calibration.id)).toMatchObject({
      __typename: 'CalibrationStateError',
      calibration: { state: 'RUNNING' },
    });
    expect((await change('retireCalibration', calibration.id)).__typename).toBe('CalibrationStateError');
    await service.handleOutbox();

    expect((await change('retireCalibration', calibration.id)).calibration.state).toBe('RETIRED');
    expect((await change('retireCalibration', calibration.id)).__typename).toBe('RetireCalibrationSuccess');
    expect(await change('activateCalibration', calibration.id)).toMatchObject({
      __typename: 'CalibrationStateError',
      calibration: { state: 'RETIRED' },
    });
  });

  it('is in memory for the engine: read once, without what is not to be trusted', async () => {
    await store({ ...WORLD, weightOf: (item) => (item.challengeId === 's0-5-a' ? 0.01 : 1) });
    const id = await calibrated();
    await change('activateCalibration', id);
    const stored = calibrationRepository(service.app.dataSource.manager);
    let reads = 0;
    const counted = <Given extends unknown[], Found>(question: (...given: Given) => Promise<Found>) => {
      return (...given: Given) => {
        reads += 1;
        return question(...given);
      };
    };
    const library = calibrationLibrary(
      { activeId: counted(stored.activeId), version: counted(stored.version) },
      { activeMs: 60_000, cachedVersions: 2 },
    );

    const [active] = await Promise.all([1, 2, 3].map(() => library.activeCalibration()));
    await library.activeCalibration();
    const kept = await library.calibrationOf(id);

    expect(reads).toBe(2);
    expect(active?.version).toBe(id);
    expect(kept).toBe(active);
    const item = (await read(id)).items.nodes.find(
      ({ challengeId }: { challengeId: string }) => challengeId === 's2-4-a',
    );
    const { a, b, g, slip, seB } = item;
    expect(active?.items.get('s2-4-a')).toEqual({ a, b, g, slip, seB });
    expect(active?.items.has('s0-5-a')).toBe(false);
  });

  it('follows the active calibration without making anybody wait, and keeps a version a test started with', async () => {
    await store({ ...WORLD, tests: 30 });
    const [first, second] = [await calibrated(), await calibrated()];
    const library = calibrationLibrary(calibrationRepository(service.app.dataSource.manager), {
      activeMs: 0,
      cachedVersions: 2,
    });
    expect(await library.activeCalibration()).toBeNull();
    await change('activateCalibration', first);
    const follow = async (id: string) => {
      for (let tries = 0; tries < 50; tries += 1) {
        if ((await library.activeCalibration())?.version === id) return id;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return null;
    };

    expect(await follow(first)).toBe(first);
    await change('activateCalibration', second);
    expect(await follow(second)).toBe(second);
    expect((await library.calibrationOf(first)).version).toBe(first);
  });

  it('has nothing to estimate before any content', async () => {
    await emptyTables(service.app.dataSource);

    expect((await start()).__typename).toBe('NothingToCalibrateError');
  });

  it.each<[string, Viewer]>([
    ['a pupil', aUser()],
    ['a jury', aUser(undefined, ['JURY'])],
  ])('is not there for %s', async (_, as) => {
    await store({ ...WORLD, tests: 30 });
    const id = await calibrated();

    expect((await service.run(LIST, {}, { as })).data.calibrations).toEqual({ totalCount: 0, nodes: [] });
    expect((await service.run(READ, { id }, { as })).data.calibration).toBeNull();
    expect((await start(as)).__typename).toBe('NotAllowedError');
    expect((await change('activateCalibration', id, as)).__typename).toBe('CalibrationNotFoundError');
    expect((await change('retireCalibration', id, as)).__typename).toBe('CalibrationNotFoundError');
    expect((await read(id)).state).toBe('DRAFT');
  });

  it('refuses machines', async () => {
    const as = aMachine('ministry', 'assessment:read-statistics');

    expect((await service.run(LIST, {}, { as })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });
});
