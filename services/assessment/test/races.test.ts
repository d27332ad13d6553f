import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { toBinaryId } from '@pix/kit/ids';
import { race, tally } from '@pix/kit/race';
import { rebuildKnowledgeStateJob } from '../src/jobs/definitions';
import {
  type Assessment,
  CAMPAIGNS,
  config,
  END_TEST,
  givenAssessment,
  player,
  rightAnswer,
  START_TEST,
} from './assessment';
import { aRelease, aSubject } from './release';

jest.setTimeout(90_000); // Two hundred requests each: on a busy machine they take their time.

/** Twenty at once, ten times: nothing is stored twice, nothing is lost. */
describe('races', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment({ database: { ...config.database, poolSize: 20 } });
    await service.publish(aRelease({ '1.1': [aSubject('a', 1, 2, 3, 4), aSubject('b', 1, 2, 3, 4, 5)] }));
  });
  afterAll(() => service.close());

  const asked = async () => {
    const hands = player(service);
    const { assessment } = await hands.start('1.1');
    return { ...hands, id: assessment.id as string, challengeId: assessment.currentChallenge.id as string };
  };
  /** A test with a beginning and an end that a campaign asked for. */
  const ofCampaign = async () => {
    const hands = player(service);
    const input = {
      userId: hands.person.userId,
      kind: 'CAMPAIGN',
      key: hands.person.userId,
      subjects: [{ subjectId: 'a', maxLevel: 3 }],
    };
    const id = (await service.run(START_TEST, { input }, { as: CAMPAIGNS })).data.startTest.assessmentId as string;
    return { ...hands, id, challengeId: (await hands.read(id)).currentChallenge.id as string };
  };
  const end = async (assessmentId: string) =>
    (await service.run(END_TEST, { assessmentId }, { as: CAMPAIGNS })).data.endTest;
  const answersOf = (id: string) =>
    service.app.dataSource.query<{ position: number }[]>(
      'SELECT position FROM answers WHERE assessment_id = ? ORDER BY position',
      [toBinaryId(id)],
    );
  const knowledgeOf = (userId: string) =>
    service.app.dataSource.query(
      'SELECT competence_id, skills, seen, answers FROM knowledge_states WHERE user_id = ? ORDER BY 1',
      [toBinaryId(userId)],
    );
  /** What is known is what the answers say, and nothing else. */
  const expectKnowledgeFromAnswers = async (userId: string) => {
    const kept = await knowledgeOf(userId);
    await service.deliver(rebuildKnowledgeStateJob.name, { userId });
    expect(parsed(await knowledgeOf(userId))).toEqual(parsed(kept));
  };
  const toldEnds = async (id: string) => (await service.endedTests()).filter((ended) => ended === id);

  it('the same answer sent twenty times is stored once, and everybody is told the same', async () => {
    const rounds = await race(asked, async ({ submit, id, challengeId }) => submit(id, challengeId, 'faux'));

    for (const { start, answers } of rounds) {
      expect(tally(answers.map(({ __typename }) => __typename))).toEqual({ SubmitAnswerSuccess: 20 });
      expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
      expect(new Set(answers.map(({ assessment }) => assessment.currentChallenge.id)).size).toBe(1);
      expect(await answersOf(start.id)).toEqual([{ position: 1 }]);
      await expectKnowledgeFromAnswers(start.person.userId);
    }
  });

  it('of twenty different answers to one question the first stays', async () => {
    const rounds = await race(asked, async ({ submit, id, challengeId }, copy) =>
      submit(id, challengeId, copy % 2 ? rightAnswer(challengeId) : `faux ${copy}`),
    );

    for (const { start, answers } of rounds) {
      const stored = answers.filter(({ __typename }) => __typename === 'SubmitAnswerSuccess');
      const others = answers.filter(({ __typename }) => __typename === 'ChallengeAlreadyAnsweredError');
      expect(new Set([...stored, ...others].map(({ answer }) => `${answer.id} ${answer.outcome}`)).size).toBe(1);
      expect(stored.length + others.length).toBe(20);
      expect(await answersOf(start.id)).toEqual([{ position: 1 }]);
      await expectKnowledgeFromAnswers(start.person.userId);
    }
  });

  it('twenty windows that begin or take up a test are asked the same question', async () => {
    const rounds = await race(
      async () => player(service),
      async ({ start }) => (await start('1.1')).assessment,
    );

    for (const { answers } of rounds)
      expect(new Set(answers.map(({ id, currentChallenge }) => `${id} ${currentChallenge.id}`)).size).toBe(1);
  });

  it('a test ended while it is answered keeps what was acknowledged, and nothing after its end', async () => {
    const rounds = await race(ofCampaign, async ({ submit, id, challengeId }, copy) =>
      copy % 2 ? end(id) : submit(id, challengeId, rightAnswer(challengeId)),
    );

    for (const { start, answers } of rounds) {
      const stored = answers.filter(({ __typename }) => __typename === 'SubmitAnswerSuccess');
      expect(tally(answers.map(({ __typename }) => __typename))).toMatchObject({ EndTestSuccess: 10 });
      expect((await answersOf(start.id)).length).toBe(stored.length > 0 ? 1 : 0);
      expect((await start.read(start.id)).state).not.toBe('STARTED');
      expect(await toldEnds(start.id)).toHaveLength(1);
      await expectKnowledgeFromAnswers(start.person.userId);
    }
  });

  it('a test that twenty end, or whose last answer twenty give, ends once', async () => {
    const ended = await race(ofCampaign, ({ id }) => end(id));
    const almostOver = async () => {
      const hands = await ofCampaign();
      for (let challengeId = hands.challengeId; ; ) {
        const { progress } = await hands.read(hands.id);
        if (progress.percentage >= 60) return { ...hands, challengeId };
        const { assessment } = await hands.submit(hands.id, challengeId, rightAnswer(challengeId));
        if (!assessment.currentChallenge) throw new Error('The test was to go on.');
        challengeId = assessment.currentChallenge.id;
      }
    };
    const last = await race(almostOver, async ({ submit, id, challengeId }) =>
      submit(id, challengeId, rightAnswer(challengeId)),
    );

    for (const { start } of [...ended, ...last]) {
      await end(start.id);
      expect(await toldEnds(start.id)).toHaveLength(1);
    }
  });
});

const parsed = (rows: Record<string, string>[]) =>
  rows.map(({ competence_id, ...columns }) => [
    competence_id,
    ...Object.values(columns).map((column) => JSON.parse(column) as object),
  ]);
