import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  everything,
  givenAssessment,
  nothing,
  player,
  START_TEST,
  wholeRelease,
} from './assessment';

const USER_DATA = 'query ($userId: ID!) { userData(userId: $userId) }';
const IDENTITY = aMachine('identity', 'privacy:read');

describe('what is kept of a person (I6)', () => {
  let service: Assessment;
  let gone: ReturnType<typeof player>;
  let other: ReturnType<typeof player>;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
    [gone, other] = [player(service), player(service)];
    for (const competence of COMPETENCES.slice(0, 6)) await gone.play(competence, everything);
    await other.play('1.1', nothing);
    for (const _ of ['one', 'two']) {
      const { assessmentId } = await certificationTest(gone.person.userId);
      await gone.finish(assessmentId, everything);
    }
    const running = (await gone.start('5.2')).assessment;
    const question = { assessmentId: running.id, challengeId: running.currentChallenge.id };
    await gone.report({ ...question, category: 'OTHER', text: 'Je suis Inès et je ne vois rien.' });
    await gone.seeRules();
  });
  afterAll(() => service.close());

  const certificationTest = async (userId: string) => {
    const seat = userId === gone.person.userId ? gone.person.signInSessionId : null;
    const input = {
      userId,
      kind: 'CERTIFICATION',
      key: newId(),
      durationSeconds: 6_300,
      seat,
      watchedAs: { field: 'invigilatedSession', id: 's1' },
    };
    return (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data.startTest;
  };
  const dataOf = async (userId: string, as: Viewer = IDENTITY) => {
    const { data, errors } = await service.run(USER_DATA, { userId }, { as });
    return errors[0]?.code ?? JSON.parse(data.userData);
  };

  it('is told whole, but the outcomes of certifications, which are published elsewhere', async () => {
    const { tests, answers, knowledge, problemReports, testRulesSeenAt } = await dataOf(gone.person.userId);

    expect(problemReports).toMatchObject([{ category: 'OTHER', text: 'Je suis Inès et je ne vois rien.' }]);
    expect(testRulesSeenAt).toBe(service.clock.now().toISOString());
    expect(tests).toHaveLength(9);
    const kinds = new Map(tests.map(({ id, kind }: { id: string; kind: string }) => [id, kind]));
    for (const { assessmentId, value, outcome } of answers) {
      expect(value).toEqual({ text: expect.stringContaining('Réponse') });
      expect(outcome).toBe(kinds.get(assessmentId) === 'CERTIFICATION' ? null : 'CORRECT');
    }
    expect(knowledge.map(({ competenceId }: { competenceId: string }) => competenceId)).toEqual(
      expect.arrayContaining(COMPETENCES.slice(0, 6)),
    );
  });

  it('is told to identity only', async () => {
    const { userId } = gone.person;
    for (const as of [gone.person, aUser(userId, ['ADMIN']), CERTIFICATION])
      expect(await dataOf(userId, as)).toBe('UNAUTHENTICATED');
  });

  it('says that it may be fetched when it is asked for', async () => {
    await service.deliver('UserDataRequested.v1', { userId: newId(), exportId: 'e1' });

    const rows = await service.app.dataSource.query(
      `SELECT queues, payload FROM outbox WHERE name = 'UserDataContributed.v1'`,
    );
    expect(rows).toEqual([
      { queues: '["identity"]', payload: JSON.stringify({ exportId: 'e1', service: 'assessment' }) },
    ]);
  });

  it('does nothing of somebody it does not know, nor of what is no id of ours', async () => {
    const before = await dataOf(gone.person.userId);

    for (const userId of [newId(), 'nobody']) await service.deliver('UserAnonymised.v1', { userId });

    expect(await dataOf(gone.person.userId)).toEqual(before);
  });

  it('loses its person, told twice: outcomes stay, what was typed and known goes', async () => {
    const outcomes = 'SELECT outcome, COUNT(*) AS n FROM answers GROUP BY outcome ORDER BY outcome';
    const before = await service.app.dataSource.query(outcomes);
    const ofOther = await dataOf(other.person.userId);

    for (const _ of ['once', 'twice']) await service.deliver('UserAnonymised.v1', { userId: gone.person.userId });

    expect(await dataOf(gone.person.userId)).toEqual({
      tests: [],
      answers: [],
      knowledge: [],
      resets: [],
      problemReports: [],
      testRulesSeenAt: null,
    });
    expect(await service.app.dataSource.query(outcomes)).toEqual(before);
    expect(await dataOf(other.person.userId)).toEqual(ofOther);
    const [typed] = await service.app.dataSource.query(
      `SELECT COUNT(*) AS n FROM answers WHERE value LIKE '%Réponse%'`,
    );
    expect(Number(typed.n)).toBe(0);
    const reports = await service.app.dataSource.query('SELECT category, text FROM problem_reports');
    expect(reports).toEqual([{ category: 'OTHER', text: null }]);
  });

  it('leaves each certification test under an id of its own, the others under one', async () => {
    const rows = await service.app.dataSource.query(
      `SELECT kind, COUNT(DISTINCT user_id) AS people FROM assessments
       WHERE user_id <> UNHEX(REPLACE(?, '-', '')) GROUP BY kind ORDER BY kind`,
      [other.person.userId],
    );

    expect(rows.map(({ kind, people }: { kind: string; people: string }) => [kind, Number(people)])).toEqual([
      ['CERTIFICATION', 2],
      ['COMPETENCE', 1],
    ]);
    const [mixed] = await service.app.dataSource.query(
      'SELECT COUNT(*) AS n FROM answers n JOIN assessments a ON a.id = n.assessment_id WHERE n.user_id <> a.user_id',
    );
    expect(Number(mixed.n)).toBe(0);
  });

  it('keeps of supervision neither the sign-in nor the room', async () => {
    const rows = await service.app.dataSource.query(
      `SELECT supervision FROM assessments WHERE kind = 'CERTIFICATION' AND supervision IS NOT NULL`,
    );

    expect(rows.length).toBeGreaterThan(0);
    for (const { supervision } of rows) {
      const kept = typeof supervision === 'string' ? JSON.parse(supervision) : supervision;
      expect(kept).toMatchObject({ seat: null, watchedAs: null, extraSeconds: 0 });
    }
  });

  it('loses what was begun with a token that was still good, told again', async () => {
    expect((await gone.start('5.2')).resumed).toBe(false);
    await service.deliver('UserAnonymised.v1', { userId: gone.person.userId });
    expect((await dataOf(gone.person.userId)).tests).toEqual([]);
  });
});
