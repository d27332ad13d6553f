import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aMachine } from '@pix/kit/testing';
import { endOverdueTestsJob } from '../src/jobs/definitions';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  everything,
  givenAssessment,
  player,
  rightAnswer,
  START_TEST,
  skillOf,
  wholeRelease,
} from './assessment';

const REPORT = `query ($assessmentId: ID!) { testReport(assessmentId: $assessmentId) {
  state endedAt questions { rank skillId challengeId outcome hasImage hasEmbed hasAttachment isTimed isFocused }
  replaced { rank skillId challengeId replacedBy at } } }`;
const PROGRESS = `query ($ids: [ID!]!) { testProgress(assessmentIds: $ids) {
  assessmentId percentage answeredCount questionCount deadline currentChallengeId isSuspended isFocusLost focusLostCount lastActivityAt } }`;

describe('what an invigilator does to a certification', () => {
  let service: Assessment;
  let hands: ReturnType<typeof player>;
  let id: string;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
    hands = player(service);
    for (const competence of COMPETENCES.slice(0, 5)) await hands.play(competence, everything);
  });
  beforeEach(async () => {
    service.clock.set('2026-11-23T08:00:00.000Z');
    id = await start();
  });
  afterAll(() => service.close());

  const start = async (given: object = {}): Promise<string> =>
    (
      await service.run(
        START_TEST,
        {
          input: {
            userId: hands.person.userId,
            kind: 'CERTIFICATION',
            key: newId(),
            durationSeconds: 6_300,
            ...given,
          },
        },
        { as: CERTIFICATION },
      )
    ).data.startTest.assessmentId;

  const act = async (name: string, input: object = {}, as = CERTIFICATION) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await service.run(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
        ... on SuperviseTestSuccess { state deadline currentChallengeId isSuspended } ... on Error { message } } }`,
      { input: { assessmentId: id, ...input } },
      { as },
    );
    return errors[0]?.code ?? data[name];
  };
  const report = async () => (await service.run(REPORT, { assessmentId: id }, { as: CERTIFICATION })).data.testReport;
  const progress = async () => (await service.run(PROGRESS, { ids: [id] }, { as: CERTIFICATION })).data.testProgress[0];
  const current = async (): Promise<string> => (await progress()).currentChallengeId;
  const answerNow = async () => {
    const challengeId = await current();
    return hands.submit(id, challengeId, rightAnswer(challengeId));
  };

  it.each([1, 2, 3])('is not undone by an answer given at the same moment (%i)', async () => {
    const [before, challengeId] = [await progress(), await current()];
    const [answered, extended, suspended] = await Promise.all([
      hands.submit(id, challengeId, rightAnswer(challengeId)),
      act('extendTest', { extraSeconds: 600 }),
      act('suspendTest'),
    ]);

    expect([extended.__typename, suspended.__typename]).toEqual(['SuperviseTestSuccess', 'SuperviseTestSuccess']);
    const after = await progress();
    expect(new Date(after.deadline).getTime() - new Date(before.deadline).getTime()).toBe(600_000);
    expect(after).toMatchObject({
      isSuspended: true,
      answeredCount: answered.__typename === 'SubmitAnswerSuccess' ? 1 : 0,
    });
    await act('continueTest', { extraSeconds: 600 });
    expect((await answerNow()).__typename).toBe('SubmitAnswerSuccess');
    expect((await progress()).deadline).toBe(after.deadline);
  });

  it('keeps a question that is replaced while others answer: each plan is its own', async () => {
    const people = [player(service), player(service), player(service)];
    for (const one of people) for (const competence of COMPETENCES.slice(0, 5)) await one.play(competence, everything);
    const tests = await Promise.all(people.map(({ person }) => start({ userId: person.userId })));
    const taken = await current();
    await Promise.all([
      act('replaceChallenge', { challengeId: taken }),
      ...people.map(async (one, rank) => {
        const test = tests[rank] ?? '';
        const { data } = await service.run(PROGRESS, { ids: [test] }, { as: CERTIFICATION });
        const { currentChallengeId } = data.testProgress[0];
        await one.submit(test, currentChallengeId, rightAnswer(currentChallengeId));
      }),
    ]);
    await answerNow();

    const { questions, replaced } = await report();
    expect(replaced).toMatchObject([{ rank: 1, challengeId: taken }]);
    expect(questions.map(({ challengeId }: { challengeId: string }) => challengeId)).not.toContain(taken);
    expect(questions[0].outcome).toBe('CORRECT');
  });

  describe('suspendTest and continueTest', () => {
    it('takes no answer until the test goes on, and says so', async () => {
      expect(await act('suspendTest')).toMatchObject({ __typename: 'SuperviseTestSuccess', isSuspended: true });
      expect((await answerNow()).__typename).toBe('TestSuspendedError');
      expect((await hands.skip(id, await current())).__typename).toBe('TestSuspendedError');

      expect(await act('continueTest', { extraSeconds: 0 })).toMatchObject({ isSuspended: false });
      expect((await answerNow()).__typename).toBe('SubmitAnswerSuccess');
    });

    it('still acknowledges the answer that came just before', async () => {
      const challengeId = await current();
      await hands.submit(id, challengeId, rightAnswer(challengeId));
      await act('suspendTest');

      expect((await hands.submit(id, challengeId, rightAnswer(challengeId))).__typename).toBe('SubmitAnswerSuccess');
    });

    it('does not let time run out meanwhile, for 4 hours', async () => {
      service.clock.advance(6_299_000);
      await act('suspendTest');
      service.clock.advance(4 * 3_600_000 - 1);
      await service.deliver(endOverdueTestsJob.name, {});
      expect((await report()).state).toBe('STARTED');

      service.clock.advance(1);
      await service.deliver(endOverdueTestsJob.name, {});
      expect(await report()).toMatchObject({ state: 'TIMED_OUT', endedAt: '2026-11-23T09:45:00.000Z' });
    });

    it('gives back the time it is told to, once, and none by itself', async () => {
      await act('suspendTest');
      service.clock.advance(600_000);
      await act('continueTest', { extraSeconds: 600 });

      expect(await act('continueTest', { extraSeconds: 600 })).toMatchObject({ deadline: '2026-11-23T09:55:00.000Z' });
      expect(await act('suspendTest')).toMatchObject({ deadline: '2026-11-23T09:55:00.000Z' });
    });

    it('suspended twice stays suspended since the first time', async () => {
      await act('suspendTest');
      service.clock.advance(3 * 3_600_000);
      await act('suspendTest');
      service.clock.advance(3_600_000);
      await service.deliver(endOverdueTestsJob.name, {});

      expect((await report()).state).toBe('TIMED_OUT');
    });
  });

  describe('the seat', () => {
    it('is where answers are taken from, until the invigilator moves it', async () => {
      id = await start({ seat: newId() });
      expect((await answerNow()).__typename).toBe('TestSuspendedError');

      await act('continueTest', { extraSeconds: 0, seat: hands.person.signInSessionId });
      expect((await answerNow()).__typename).toBe('SubmitAnswerSuccess');
    });
  });

  describe('extendTest', () => {
    it('adds so much in all, however often asked', async () => {
      await act('extendTest', { extraSeconds: 600 });
      await act('extendTest', { extraSeconds: 600 });

      expect(await act('extendTest', { extraSeconds: 900 })).toMatchObject({ deadline: '2026-11-23T10:00:00.000Z' });
      service.clock.set('2026-11-23T09:59:59.000Z');
      expect((await answerNow()).__typename).toBe('SubmitAnswerSuccess');
      service.clock.set('2026-11-23T10:00:01.000Z');
      expect((await answerNow()).__typename).not.toBe('SubmitAnswerSuccess');
    });

    it('revives nothing that is over', async () => {
      service.clock.set('2026-11-23T09:45:00.000Z');

      expect((await act('extendTest', { extraSeconds: 600 })).__typename).toBe('AssessmentEndedError');
      expect((await report()).state).toBe('TIMED_OUT');
    });

    it('refuses what no examination lasts', async () => {
      expect((await act('extendTest', { extraSeconds: -1 })).__typename).toBe('InvalidInputError');
      expect((await act('extendTest', { extraSeconds: 90_000 })).__typename).toBe('InvalidInputError');
    });
  });

  describe('replaceChallenge', () => {
    it('asks another variant of the same skill, and keeps what was replaced', async () => {
      const before = await report();
      const challengeId = await current();

      const replaced = await act('replaceChallenge', { challengeId });
      const after = await report();

      expect(replaced.currentChallengeId).not.toBe(challengeId);
      expect(skillOf(replaced.currentChallengeId).id).toBe(before.questions[0].skillId);
      expect(after.questions).toHaveLength(before.questions.length);
      expect(after.questions[0].challengeId).toBe(replaced.currentChallengeId);
      expect(after.replaced).toEqual([
        {
          rank: 1,
          skillId: before.questions[0].skillId,
          challengeId,
          replacedBy: replaced.currentChallengeId,
          at: '2026-11-23T08:00:00.000Z',
        },
      ]);
      expect((await answerNow()).__typename).toBe('SubmitAnswerSuccess');
    });

    it('replaces once, whatever is clicked how often', async () => {
      const challengeId = await current();

      const answers = await Promise.all([1, 2, 3].map(() => act('replaceChallenge', { challengeId })));

      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect((await report()).replaced).toHaveLength(1);
    });

    it('passes over a question without another variant, which is asked no more', async () => {
      const { length } = (await report()).questions;
      const seen = new Set<string>();
      let replaced = null;
      do {
        const challengeId = await current();
        seen.add(challengeId);
        await act('replaceChallenge', { challengeId });
        replaced = (await report()).replaced.at(-1);
      } while (replaced.replacedBy !== null);

      const { questions } = await report();
      expect(questions).toHaveLength(length - 1);
      expect(seen).not.toContain(await current());
      expect(questions[0].challengeId).toBe(await current());
    });

    it('refuses a question that is not the one asked', async () => {
      const challengeId = (await report()).questions[1].challengeId;

      expect((await act('replaceChallenge', { challengeId })).__typename).toBe('ChallengeNotAskedError');
    });
  });

  it('tells where a test stands, in a bounded number of statements', async () => {
    await answerNow();
    const asked = [id, await start(), newId()];

    const { data, statements } = await service.run(PROGRESS, { ids: asked }, { as: CERTIFICATION });

    expect(data.testProgress).toHaveLength(2);
    expect(data.testProgress.find(({ assessmentId }: { assessmentId: string }) => assessmentId === id)).toMatchObject({
      answeredCount: 1,
      questionCount: 15,
      deadline: '2026-11-23T09:45:00.000Z',
      isSuspended: false,
      isFocusLost: false,
      focusLostCount: 0,
      lastActivityAt: '2026-11-23T08:00:00.000Z',
    });
    expect(statements).toBe(2);
  });

  it('counts the questions whose page was left', async () => {
    const leave = async () =>
      service.run(
        `mutation ($input: ReportFocusLostInput!) { reportFocusLost(input: $input) { __typename } }`,
        { input: { assessmentId: id, challengeId: await current() } },
        { as: hands.person },
      );
    await leave();
    await leave();
    expect(await progress()).toMatchObject({ isFocusLost: true, focusLostCount: 1 });
    await answerNow();
    expect(await progress()).toMatchObject({ isFocusLost: false, focusLostCount: 1 });
    await leave();
    expect(await progress()).toMatchObject({ isFocusLost: true, focusLostCount: 2 });
  });

  it.each([
    ['suspendTest', {}],
    ['continueTest', { extraSeconds: 0 }],
    ['extendTest', { extraSeconds: 60 }],
    ['replaceChallenge', { challengeId: 'c' }],
  ])('%s knows no other test, and nobody else', async (name, input) => {
    expect((await act(name, { ...input, assessmentId: newId() })).__typename).toBe('AssessmentNotFoundError');
    expect(await act(name, input, aMachine('campaigns', 'assessment:read-tests'))).toBe('UNAUTHENTICATED');
    expect(await act(name, input, hands.person as never)).toBe('UNAUTHENTICATED');
    expect(await report()).toMatchObject({ state: 'STARTED', replaced: [] });
  });
});
