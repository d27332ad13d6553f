import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMachine, aUser } from '@pix/kit/testing';
import { forgetTemporaryTestsJob } from '../src/jobs/definitions';
import {
  ASSESSMENT,
  type Assessment,
  givenAssessment,
  LOSE_FOCUS,
  rightAnswer,
  SKIP,
  START_TIMER,
  SUBMIT,
  wholeRelease,
} from './assessment';
import { aRelease, aSkill, aSubject } from './release';

const START_DEMO = `${ASSESSMENT} mutation { startDemoTest {
  __typename ... on StartDemoTestSuccess { key assessment { ...Test } } ... on Error { message }
} }`;
const READ_DEMO = `${ASSESSMENT} query ($id: ID!, $demoKey: String) { assessment(id: $id, demoKey: $demoKey) { ...Test
  review { rank } answers { outcome solution given } } }`;
const HOUR_MS = 3_600_000;

describe('a demonstration', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
  });
  afterAll(() => service.close());

  const start = async () => (await service.run(START_DEMO)).data.startDemoTest;
  const read = (id: string, demoKey?: string) => service.run(READ_DEMO, { id, demoKey });
  const submit = async (assessmentId: string, challengeId: string, demoKey?: string, text = rightAnswer(challengeId)) =>
    (await service.run(SUBMIT, { input: { assessmentId, challengeId, demoKey, text } })).data?.submitAnswer;
  const rows = async (table: string): Promise<number> =>
    Number((await service.app.dataSource.query(`SELECT COUNT(*) AS n FROM ${table}`))[0].n);

  it('has nothing to show before any release', async () => {
    expect((await start()).__typename).toBe('NothingToTestError');
  });

  describe('once there is content', () => {
    beforeAll(() => service.publish(wholeRelease()));

    it('asks everybody the same few questions, the easiest of each domain, without an account', async () => {
      const play = async () => {
        const { key, assessment } = await start();
        const asked: string[] = [];
        for (let test = assessment; test.currentChallenge; ) {
          asked.push(test.currentChallenge.id);
          test = (await submit(test.id, test.currentChallenge.id, key)).assessment;
        }
        return { asked, end: (await read(assessment.id, key)).data.assessment };
      };

      const [one, other] = [await play(), await play()];

      expect(one.asked).toEqual(['a1.1-1-a', 'a2.1-1-a', 'a3.1-1-a', 'a4.1-1-a', 'a5.1-1-a']);
      expect(other.asked).toEqual(one.asked);
      expect(one.end).toMatchObject({
        kind: 'DEMO',
        state: 'COMPLETED',
        progress: { answeredCount: 5, percentage: 100, questionCount: 5 },
        review: [],
        answers: one.asked.map((id) => ({ outcome: 'CORRECT', solution: `réponse ${id}`, given: rightAnswer(id) })),
      });
    });

    it('stops for no checkpoint, and its end is told to nobody', async () => {
      const { key, assessment } = await start();
      let answered = { assessment, checkpoint: false, levelUp: null };
      while (answered.assessment.currentChallenge) {
        answered = await submit(assessment.id, answered.assessment.currentChallenge.id, key);
        expect(answered).toMatchObject({ checkpoint: false, levelUp: null });
      }

      expect(await service.endedTests()).not.toContain(assessment.id);
    });

    it('is gone on with by its key alone: no key, a wrong one, or that of another is none', async () => {
      const { assessment, key } = await start();
      const other = await start();
      const input = { assessmentId: assessment.id, challengeId: assessment.currentChallenge.id };
      const operations: [string, string, object][] = [
        ['submitAnswer', SUBMIT, { text: 'x' }],
        ['skipChallenge', SKIP, {}],
        ['startChallengeTimer', START_TIMER, {}],
        ['reportFocusLost', LOSE_FOCUS, {}],
      ];

      for (const [name, document, given] of operations) {
        expect((await service.run(document, { input: { ...input, ...given } })).errors).toMatchObject([
          { code: 'UNAUTHENTICATED' },
        ]);
        for (const demoKey of [`${key}x`, other.key, key.toUpperCase()])
          expect((await service.run(document, { input: { ...input, ...given, demoKey } })).data[name].__typename).toBe(
            'AssessmentNotFoundError',
          );
        for (const as of [aUser(), aUser(undefined, ['ADMIN']), aMachine('campaigns', 'assessment:start-tests')])
          expect((await service.run(document, { input: { ...input, ...given } }, { as })).data[name].__typename).toBe(
            'AssessmentNotFoundError',
          );
      }
      expect((await read(assessment.id)).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
      expect((await read(assessment.id, other.key)).data.assessment).toBeNull();
      expect((await read(assessment.id, key)).data.assessment.progress.answeredCount).toBe(0);
      expect((await submit(assessment.id, input.challengeId, key)).__typename).toBe('SubmitAnswerSuccess');
    });

    it('has a key nobody guesses nor reads in the database', async () => {
      const { key, assessment } = await start();

      expect(Buffer.from(key, 'base64url')).toHaveLength(32);
      const [{ key_hash: hash }] = await service.app.dataSource.query(
        `SELECT key_hash FROM temporary_tests WHERE assessment_id = UNHEX(REPLACE(?, '-', ''))`,
        [assessment.id],
      );
      expect(hash).toEqual(createHash('sha256').update(key).digest());
      expect((await start()).key).not.toBe(key);
    });

    it('is found by no reference, and leads to no person', async () => {
      const { key, assessment } = await start();
      await submit(assessment.id, assessment.currentChallenge.id, key);

      const { data } = await service.run(
        'query ($id: ID!) { _entities(representations: [{ __typename: "Assessment", id: $id }]) { __typename } }',
        { id: assessment.id },
        { as: aUser() },
      );
      expect(data._entities).toEqual([null]);
      const people = await service.app.dataSource.query(
        `SELECT HEX(user_id) AS id FROM assessments WHERE kind = 'DEMO'
         UNION SELECT HEX(n.user_id) FROM answers n JOIN assessments a ON a.id = n.assessment_id WHERE a.kind = 'DEMO'`,
      );
      expect(people).toEqual([{ id: '0'.repeat(32) }]);
      expect(await rows('knowledge_states')).toBe(0);
    });

    it('is forgotten after four hours, answers and all, in batches, however many workers forget', async () => {
      const small = await givenAssessmentOf({ forgetBatch: 2 });
      service.clock.advance(HOUR_MS);
      const young = await start();
      service.clock.advance(3 * HOUR_MS);

      await Promise.all([1, 2, 3].map(() => small.deliver(forgetTemporaryTestsJob.name, {})));
      await small.deliver(forgetTemporaryTestsJob.name, {});

      expect([await rows('temporary_tests'), await rows('assessments'), await rows('answers')]).toEqual([1, 1, 0]);
      expect((await read(young.assessment.id, young.key)).data.assessment.id).toBe(young.assessment.id);
      service.clock.advance(HOUR_MS - 1);
      await small.deliver(forgetTemporaryTestsJob.name, {});
      expect(await rows('assessments')).toBe(1);
      service.clock.advance(1);
      await small.deliver(forgetTemporaryTestsJob.name, {});
      expect(await rows('assessments')).toBe(0);
      expect((await submit(young.assessment.id, young.assessment.currentChallenge.id, young.key)).__typename).toBe(
        'AssessmentNotFoundError',
      );
      await small.close();
    });

    it('is forgotten by a job that is planned', () => {
      expect(service.app.schedules).toContainEqual({ name: 'forget-temporary-tests', everyMs: 900_000 });
    });

    it('leaves out what needs something of the device, or a clock', async () => {
      const needy = {
        id: 'n',
        skills: [aSkill('n', 1, { requirements: ['DESKTOP'] }), aSkill('n', 2, { timerSeconds: 9 })],
      };
      await service.publish(
        aRelease({ '1.1': [needy], '1.2': [aSubject('m', 3)], '2.1': [aSubject('x', 2)] }, 'needy'),
      );

      const { assessment, key } = await start();

      expect(assessment.progress.questionCount).toBe(2);
      expect(assessment.currentChallenge.id).toBe('x-2-a');
      expect((await submit(assessment.id, 'x-2-a', key)).assessment.currentChallenge.id).toBe('m-3-a');
    });
  });

  /** Another process on the same schema. */
  const givenAssessmentOf = (temporaryTests: object) => service.besides({ temporaryTests });
});
