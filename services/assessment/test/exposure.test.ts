import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, toBinaryId } from '@pix/kit/ids';
import { aUser, emptyTables } from '@pix/kit/testing';
import { rules } from '../src/config';
import { type ExposureCounts, heldBackBy } from '../src/domain/bayes/exposure';
import { hashOf } from '../src/domain/deterministic-pick';
import { checkKnowledgeJob, countExposureJob, rebuildKnowledgeStateJob } from '../src/jobs/definitions';
import {
  ADMINISTRATOR,
  type Assessment,
  CAMPAIGNS,
  DAY_MS,
  everything,
  givenAssessment,
  type Knows,
  player,
  START_TEST,
  skillOf,
} from './assessment';
import { aRelease, aSubject } from './release';

const PUPILS = 60;
/** Low, so that little chance is in what is seen to fall. */
const TARGET = 0.2;
const numbers = { selection: { default: 'bayes.v1' as const }, exposure: { ...rules.exposure, target: TARGET } };

const WHY = `query ($assessmentId: ID!, $rank: Int) { whyThisChallenge(assessmentId: $assessmentId, rank: $rank) {
  rank isReproduced challenge { id } candidates { skill { id } }
} }`;

const subjects = [
  aSubject('a', 1, 2, 3),
  aSubject('b', 1, 2, 3, 4),
  aSubject('c', 2, 3, 5),
  aSubject('d', 1, 3, 4, 5, 6),
  aSubject('e', 4, 5, 6, 7),
  aSubject('f', 2, 4, 6, 7),
];
const release = (id: string, given = subjects) => aRelease({ '1.1': given, '1.2': [aSubject('g', 1, 2, 3)] }, id);

/** Somebody of a level who slips and guesses now and then, always in the same way. */
const about =
  (level: number, seed: string): Knows =>
  (skill) =>
    hashOf(`${seed}/${skill.id}`) % 100 < (skill.level <= level ? 92 : 8);

describe('exposure', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment({
      selection: rules.selection,
      exposure: { ...numbers.exposure, testsAtOnce: 7 },
    });
  });
  beforeEach(async () => {
    await emptyTables(service.app.dataSource);
    await service.publish(release('one'));
  });
  afterAll(() => service.close());

  type Table = { chances: Record<string, number>; counts: ExposureCounts };
  const tables = async (): Promise<Table[]> => {
    const rows = await service.app.dataSource.query<{ chances: string; counts: string }[]>(
      'SELECT chances, counts FROM exposure_tables ORDER BY id',
    );
    return rows.map(({ chances, counts }) => ({ chances: JSON.parse(chances), counts: JSON.parse(counts) }));
  };
  const count = async (): Promise<void> => {
    service.clock.advance(61_000);
    await service.deliver(countExposureJob.name, {});
  };
  const waiting = async (): Promise<ExposureCounts> => {
    const [row] = await service.app.dataSource.query(`SELECT partial FROM statistics_cursors WHERE name = 'EXPOSURE'`);
    return JSON.parse(row.partial).counts;
  };
  const selectionOf = async (id: string) => {
    const [row] = await service.app.dataSource.query('SELECT selection FROM assessments WHERE id = ?', [
      toBinaryId(id),
    ]);
    return JSON.parse(row.selection) as { heldBack?: string[]; priors: object };
  };

  /** So many pupils of all levels take a test, in a process that has just read the newest table. */
  const pupils = async (round: string, number = PUPILS) => {
    const process = await service.besides(numbers);
    const taken = [];
    for (let rank = 0; rank < number; rank += 1) {
      const hands = player(process);
      taken.push({ hands, ...(await hands.play('1.1', about(1 + (rank % 6), `${round}/${rank}`))) });
    }
    await process.close();
    return taken;
  };
  type Taken = Awaited<ReturnType<typeof pupils>>;

  const sharesOf = (taken: Taken): Map<string, number> => {
    const shares = new Map<string, number>();
    for (const { asked } of taken)
      for (const id of new Set(asked.map((challengeId) => skillOf(challengeId).id)))
        shares.set(id, (shares.get(id) ?? 0) + 1 / taken.length);
    return shares;
  };
  const mostSeen = (shares: Map<string, number>): string =>
    [...shares].reduce((most, one) => (one[1] > most[1] ? one : most))[0];

  it('of the skill most seen comes down, test after test, and every test can be computed again', async () => {
    const first = await pupils('first');
    const most = mostSeen(sharesOf(first));
    const before = sharesOf(first).get(most) ?? 0;
    expect((await selectionOf(first[0]?.id ?? '')).heldBack).toBeUndefined();

    await count();
    const [table] = await tables();
    expect(table?.counts[most]).toEqual({
      testCount: PUPILS,
      openCount: PUPILS,
      askedCount: Math.round(before * PUPILS),
    });
    expect(table?.chances[most]).toBeCloseTo((1 - TARGET / before) / 2, 10);

    await pupils('second');
    await count();
    const third = await pupils('third');
    expect(sharesOf(third).get(most)).toBeLessThan(before - 0.1);

    const newest = new Map(Object.entries((await tables()).at(-1)?.chances ?? {}));
    const all = subjects.flatMap(({ skills }) => skills.map(({ id }) => id));
    for (const { id } of third) expect((await selectionOf(id)).heldBack ?? []).toEqual(heldBackBy(newest, id, all));

    const { id, asked } = third.find(
      (test) => newest.size > 0 && heldBackBy(newest, test.id, all).length > 0,
    ) as Taken[0];
    await service.app.dataSource.query('DELETE FROM exposure_tables');
    for (let rank = 1; rank <= asked.length + 1; rank += 1) {
      const { data } = await service.run(WHY, { assessmentId: id, rank }, { as: ADMINISTRATOR });
      expect(data.whyThisChallenge).toMatchObject({ rank, isReproduced: true });
      expect(data.whyThisChallenge.challenge?.id ?? null).toBe(asked[rank - 1] ?? null);
    }
    await expectSamePast(third);
  }, 120_000);

  const expectSamePast = async (taken: Taken): Promise<void> => {
    const states = () =>
      service.app.dataSource.query('SELECT user_id, skills, seen, answers FROM knowledge_states ORDER BY user_id');
    const before = await states();
    for (const { hands } of taken.slice(0, 10))
      await service.deliver(rebuildKnowledgeStateJob.name, { userId: hands.person.userId });
    await service.deliver(checkKnowledgeJob.name, {});
    expect(await states()).toEqual(before);
  };

  it('is counted once, by whatever number of workers, and waits for enough tests', async () => {
    await pupils('once', 20);
    await count();
    await count();
    expect(await tables()).toEqual([]);
    expect((await waiting())['a-1']?.testCount).toBe(20);

    await pupils('again', 40);
    service.clock.advance(61_000);
    await Promise.all([1, 2, 3].map(() => service.deliver(countExposureJob.name, {})));
    await count();

    expect(await tables()).toHaveLength(1);
    expect((await tables())[0]?.counts['a-1']?.testCount).toBe(60);
    expect(await waiting()).toEqual({});
  }, 60_000);

  it('leaves tests of the last minute for the next time', async () => {
    await pupils('late', 3);
    await service.deliver(countExposureJob.name, {});
    expect(await waiting()).toEqual({});

    await count();
    expect((await waiting())['a-1']?.testCount).toBe(3);
  });

  it('counts what a test could ask: its subjects, not what was kept or had just been answered', async () => {
    const hands = player(service);
    const campaign = async (...ids: string[]): Promise<string[]> => {
      const caps = ids.map((subjectId) => ({ subjectId, maxLevel: 3 }));
      const input = { userId: hands.person.userId, kind: 'CAMPAIGN', key: newId(), subjects: caps };
      const { data } = await service.run(START_TEST, { input }, { as: CAMPAIGNS });
      return hands.finish(data.startTest.assessmentId, everything);
    };
    const first = await campaign('a');
    service.clock.advance(DAY_MS);
    await campaign('a', 'b');
    service.clock.advance(5 * DAY_MS);
    await campaign('a', 'c');
    await count();

    const counts = await waiting();
    const asked = [...new Set(first.map((id) => skillOf(id).id))];
    expect(asked.length).toBeGreaterThan(0);
    // The day after they had just been answered, and days later they are kept.
    expect(asked.map((id) => counts[id]?.testCount)).toEqual(asked.map(() => 1));
    expect(Object.keys(counts).every((id) => /^[abc]-[123]$/.test(id))).toBe(true);
    expect(counts['c-2']?.testCount).toBe(1);
  });

  it('counts neither tests of the ladder, nor demonstrations, nor tests under way', async () => {
    const ladder = await service.besides({});
    await player(ladder).play('1.1', everything);
    await ladder.close();
    await service.run('mutation { startDemoTest { __typename } }', {}, { as: aUser() });
    await player(service).start('1.1');
    await count();

    expect(await waiting()).toEqual({});
  });

  it('forgets skills of no release any more, and keeps the chance of those nobody was tested on since', async () => {
    const { dataSource: db } = service.app;
    await db.query(`INSERT INTO exposure_tables (id, made_at, chances, counts) VALUES (?, ?, ?, '{}')`, [
      toBinaryId(newId()),
      service.clock.now(),
      JSON.stringify({ 'f-2': 0.3, 'g-1': 0.25, 'a-1': 0.012 }),
    ]);
    await pupils('gone');
    await service.publish(release('two', subjects.slice(0, 5)));
    await count();

    const newest = (await tables()).at(-1);
    expect(Object.keys(newest?.chances ?? {}).some((id) => id.startsWith('f-'))).toBe(false);
    expect(newest?.chances['g-1']).toBe(0.25);
    expect(newest?.counts['f-2']).toBeUndefined();
  }, 60_000);

  it('keeps as many versions as it is told', async () => {
    const { dataSource: db } = service.app;
    for (let version = 0; version < 3; version += 1) {
      service.clock.advance(1_000);
      await db.query(`INSERT INTO exposure_tables (id, made_at, chances, counts) VALUES (?, ?, '{"g-1":0.5}', '{}')`, [
        toBinaryId(newId()),
        service.clock.now(),
      ]);
    }
    const few = await service.besides({ ...numbers, exposure: { fewestTests: 1, keptTables: 2 } });
    await player(few).play('1.1', everything);
    service.clock.advance(61_000);
    await few.deliver(countExposureJob.name, {});

    expect((await tables()).map(({ counts }) => Object.keys(counts).length > 0)).toEqual([false, true]);
    await few.close();
  });

  it('changes nothing in a test that began before: the table it started with stays, and without one it holds nothing back', async () => {
    const hands = player(service);
    const { assessment } = await hands.start('1.1');
    await service.app.dataSource.query(
      `INSERT INTO exposure_tables (id, made_at, chances, counts) VALUES (?, ?, ?, '{}')`,
      [
        toBinaryId(newId()),
        service.clock.now(),
        JSON.stringify(Object.fromEntries(subjects.flatMap(({ skills }) => skills.map(({ id }) => [id, 1])))),
      ],
    );
    const asked = await hands.finish(assessment.id, everything);

    expect((await selectionOf(assessment.id)).heldBack).toBeUndefined();
    for (let rank = 1; rank <= asked.length; rank += 1) {
      const { data } = await service.run(WHY, { assessmentId: assessment.id, rank }, { as: ADMINISTRATOR });
      expect(data.whyThisChallenge.isReproduced).toBe(true);
    }
  });
});
