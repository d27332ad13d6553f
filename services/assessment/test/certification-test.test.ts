import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, toBinaryId } from '@pix/kit/ids';
import { createTester } from '@pix/kit/testing';
import { createApp } from '../src/app';
import { endOverdueTestsJob } from '../src/jobs/definitions';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  config,
  END_TEST,
  everything,
  givenAssessment,
  player,
  REPORT,
  rightAnswer,
  START_TEST,
  skillOf,
  wholeRelease,
} from './assessment';

const HOUR_AND_THREE_QUARTERS = 6_300;
const PROFILE = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { profile { pix } } } }`;

describe('the test of a certification', () => {
  let service: Assessment;
  let hands: ReturnType<typeof player>;
  let key: string;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
    hands = player(service);
    for (const competence of COMPETENCES.slice(0, 6)) await hands.play(competence, everything);
  });
  beforeEach(() => {
    key = newId();
  });
  afterAll(() => service.close());

  const startTest = async (given: object = {}) =>
    (
      await service.run(
        START_TEST,
        {
          input: {
            userId: hands.person.userId,
            kind: 'CERTIFICATION',
            key,
            durationSeconds: HOUR_AND_THREE_QUARTERS,
            ...given,
          },
        },
        { as: CERTIFICATION },
      )
    ).data.startTest;
  const report = async (assessmentId: string) =>
    (await service.run(REPORT, { assessmentId }, { as: CERTIFICATION })).data.testReport;
  const tellings = async (id: string) => (await service.endedTests()).filter((ended) => ended === id);

  it('is refused to somebody with level 1 in fewer than 5 competences', async () => {
    const beginner = player(service);
    for (const competence of COMPETENCES.slice(0, 4)) await beginner.play(competence, everything);

    expect((await startTest({ userId: beginner.person.userId })).__typename).toBe('NotCertifiableError');
    await beginner.play('5.2', everything);
    expect((await startTest({ userId: beginner.person.userId })).questionCount).toBe(15);
  });

  it('plans 3 questions in each certifiable competence, the hardest that were validated, in variants never seen', async () => {
    const started = await startTest();
    const { questions, claims, releaseId } = await report(started.assessmentId);

    expect(started).toMatchObject({
      __typename: 'StartTestSuccess',
      questionCount: 18,
      ended: false,
      deadline: new Date(service.clock.now().getTime() + HOUR_AND_THREE_QUARTERS * 1_000).toISOString(),
    });
    expect(releaseId).toBe('whole');
    expect(questions.map(({ rank }: { rank: number }) => rank)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    for (const competence of COMPETENCES.slice(0, 6))
      expect(
        questions.filter(({ competenceId }: { competenceId: string }) => competenceId === competence),
      ).toHaveLength(3);
    const seen = await service.app.dataSource.query<{ challenge_id: string }[]>(
      'SELECT challenge_id FROM answers WHERE user_id = ?',
      [toBinaryId(hands.person.userId)],
    );
    const seenIds = seen.map(({ challenge_id }) => challenge_id);
    for (const { challengeId, skillId, outcome } of questions) {
      expect(skillOf(challengeId).id).toBe(skillId);
      expect(seenIds).not.toContain(challengeId);
      expect(outcome).toBeNull();
    }
    expect(claims).toHaveLength(16);
    expect(claims.slice(0, 7)).toEqual([
      ...COMPETENCES.slice(0, 6).map((competenceId) => ({ competenceId, level: 3, pix: 24 })),
      { competenceId: '2.4', level: 0, pix: 0 },
    ]);
  });

  it('is the same test under the same key, asked in turn or at once', async () => {
    const started = await Promise.all(Array.from({ length: 8 }, () => startTest()));

    expect(new Set([...started, await startTest()].map(({ assessmentId }) => assessmentId)).size).toBe(1);
  });

  it('asks the questions of its plan in order, and tells the candidate nothing of right and wrong', async () => {
    const { assessmentId: id } = await startTest();
    const { questions } = await report(id);
    const test = await hands.read(id);

    expect(test).toMatchObject({
      kind: 'CERTIFICATION',
      competence: null,
      progress: { answeredCount: 0, questionCount: 18 },
    });
    expect(test.currentChallenge.id).toBe(questions[0].challengeId);
    const right = await hands.submit(id, questions[0].challengeId, rightAnswer(questions[0].challengeId));
    const wrong = await hands.submit(id, questions[1].challengeId, 'faux');
    const skipped = await hands.skip(id, questions[2].challengeId);

    for (const answered of [right, wrong, skipped]) {
      expect(answered).toMatchObject({
        answer: { outcome: null, solution: null, explanation: null, hint: null },
        checkpoint: false,
        levelUp: null,
      });
    }
    expect(skipped.assessment.currentChallenge.id).toBe(questions[3].challengeId);
    expect(
      (await hands.read(id)).answers.map(({ outcome, solution, hint }: Record<string, unknown>) => [
        outcome,
        solution,
        hint,
      ]),
    ).toEqual(Array.from({ length: 3 }, () => [null, null, null]));
    expect((await report(id)).questions.slice(0, 4).map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'CORRECT',
      'WRONG',
      'SKIPPED',
      null,
    ]);
  });

  it('has no checkpoint, changes nothing of the profile, and is completed by its last answer', async () => {
    const { assessmentId: id } = await startTest();
    const profile = async () =>
      (await service.run(PROFILE, { id: hands.person.userId }, { as: hands.person })).data._entities[0].profile.pix;
    const before = await profile();

    const asked = await hands.finish(id, () => false);

    expect(asked).toHaveLength(18);
    expect(await profile()).toBe(before);
    expect(await hands.read(id)).toMatchObject({
      state: 'COMPLETED',
      currentChallenge: null,
      progress: { percentage: 100, answeredCount: 18 },
    });
    expect(await tellings(id)).toHaveLength(1);
  });

  it('hides the outcome after its end too', async () => {
    const { assessmentId: id } = await startTest();
    const [{ challengeId }] = (await report(id)).questions;
    await hands.submit(id, challengeId, rightAnswer(challengeId));
    await service.run(END_TEST, { assessmentId: id }, { as: CERTIFICATION });

    expect((await hands.read(id)).answers).toMatchObject([{ outcome: null, solution: null }]);
  });

  it('stores nothing after its deadline, and has ended at it', async () => {
    const { assessmentId: id, deadline } = await startTest();
    const [{ challengeId }] = (await report(id)).questions;
    service.clock.set(deadline);

    const late = await hands.submit(id, challengeId, rightAnswer(challengeId));
    const again = await hands.submit(id, challengeId, rightAnswer(challengeId));

    expect(late).toMatchObject({
      __typename: 'AssessmentEndedError',
      assessment: { state: 'TIMED_OUT', endedAt: deadline },
    });
    expect(late.message).toContain('écoulé');
    expect(again.__typename).toBe('AssessmentEndedError');
    expect((await report(id)).questions.every(({ outcome }: { outcome: unknown }) => outcome === null)).toBe(true);
    expect(await tellings(id)).toHaveLength(1);
  });

  it('is ended by the invigilator, once, and not by a later sweep', async () => {
    const { assessmentId: id, deadline } = await startTest();

    const { data } = await service.run(END_TEST, { assessmentId: id }, { as: CERTIFICATION });
    service.clock.set(deadline);
    await service.deliver(endOverdueTestsJob.name, {});

    expect(data.endTest.state).toBe('ENDED');
    expect(await report(id)).toMatchObject({ state: 'ENDED' });
    expect(await tellings(id)).toHaveLength(1);
  });

  it('is timed out rather than ended when the invigilator comes after the deadline', async () => {
    const { assessmentId: id, deadline } = await startTest();
    service.clock.set(deadline);
    service.clock.advance(5_000);

    expect((await service.run(END_TEST, { assessmentId: id }, { as: CERTIFICATION })).data.endTest.state).toBe(
      'TIMED_OUT',
    );
    expect(await report(id)).toMatchObject({ endedAt: deadline });
  });

  it('does not end what nobody asked for or what is not there', async () => {
    const answer = await service.run(END_TEST, { assessmentId: newId() }, { as: CERTIFICATION });

    expect(answer.data.endTest.__typename).toBe('AssessmentNotFoundError');
  });

  describe('the sweep', () => {
    it('ends all tests whose time is over, in batches, once, however many workers sweep', async () => {
      const small = await givenAssessmentBesides(2);
      const ids: string[] = [];
      for (let index = 0; index < 7; index += 1) {
        key = newId();
        ids.push((await startTest({ durationSeconds: 60 })).assessmentId);
      }
      key = newId();
      const later = (await startTest({ durationSeconds: 3_600 })).assessmentId;
      service.clock.advance(60_000);

      await Promise.all([1, 2, 3].map(() => small.deliver(endOverdueTestsJob.name, {})));
      await small.deliver(endOverdueTestsJob.name, {});

      for (const id of ids) {
        expect(await report(id)).toMatchObject({ state: 'TIMED_OUT' });
        expect(await tellings(id)).toHaveLength(1);
      }
      expect(await report(later)).toMatchObject({ state: 'STARTED' });
      await small.close();
    });

    it('is planned every 15 seconds', () => {
      expect(service.app.schedules).toContainEqual({ name: 'end-overdue-tests', everyMs: 15_000 });
      expect(service.app.handlers.map(({ name }) => name)).toContain('end-overdue-tests');
    });
  });

  /** Another process on the same schema, with a batch of this size. */
  const givenAssessmentBesides = async (sweepBatch: number) => {
    return createTester(
      await createApp({ ...config, certification: { ...config.certification, sweepBatch } }, { clock: service.clock }),
    );
  };
});
