import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toBinaryId } from '@pix/kit/ids';
import { hashOf } from '../src/domain/deterministic-pick';
import { rebuildKnowledgeStateJob } from '../src/jobs/definitions';
import { type Assessment, givenAssessment, player, rightAnswer, SUBMIT } from './assessment';
import { aRelease, aSubject } from './release';

const PUPILS = 40;

describe('many answers at the same time', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(
      aRelease({
        '1.1': [aSubject('a', 1, 2, 3, 4), aSubject('b', 1, 2, 3, 4, 5)],
        '1.2': [aSubject('c', 1, 2, 3, 4, 5)],
      }),
    );
  });
  afterAll(() => service.close());

  const pupils = () =>
    Promise.all(
      Array.from({ length: PUPILS }, async (_, rank) => {
        const hands = player(service);
        const { assessment } = await hands.start(rank % 2 ? '1.1' : '1.2');
        return { ...hands, id: assessment.id as string, challengeId: assessment.currentChallenge.id as string };
      }),
    );
  const rows = (sql: string, userId: string) => service.app.dataSource.query(sql, [toBinaryId(userId)]);

  it('shares transactions, and keeps of each pupil what was theirs', async () => {
    const all = await pupils();
    let tests = all.map(({ id, challengeId }) => ({ id, challengeId: challengeId as string | undefined }));
    for (let round = 1; round <= 4; round += 1) {
      const answered = await Promise.all(
        all.map(async ({ person, id }, rank) => {
          const challengeId = tests[rank]?.challengeId;
          if (!challengeId) return { statements: 0, next: undefined };
          const text = hashOf(`${rank}/${challengeId}`) % 2 ? rightAnswer(challengeId) : 'faux';
          const { data, statements } = await service.run(
            SUBMIT,
            { input: { assessmentId: id, challengeId, text } },
            { as: person },
          );
          expect(data.submitAnswer).toMatchObject({ __typename: 'SubmitAnswerSuccess', answer: { rank: round } });
          return { statements, next: data.submitAnswer.assessment.currentChallenge?.id as string | undefined };
        }),
      );
      // All were sent at once: who was answered last has seen the statements of everybody. One by one they are 6 each.
      expect(Math.max(...answered.map(({ statements }) => statements))).toBeLessThan(PUPILS * 3);
      tests = answered.map(({ next }, rank) => ({ id: all[rank]?.id ?? '', challengeId: next }));
    }

    for (const { person, id } of all.slice(0, 10)) {
      const read = () =>
        rows(
          'SELECT competence_id, skills, seen, answers FROM knowledge_states WHERE user_id = ? ORDER BY 1',
          person.userId,
        );
      const kept = await read();
      await service.deliver(rebuildKnowledgeStateJob.name, { userId: person.userId });
      expect((await read()).map(parsed)).toEqual(kept.map(parsed));
      const [{ count }] = await rows('SELECT COUNT(*) AS count FROM answers WHERE assessment_id = ?', id);
      expect(Number(count)).toBe((await player(service, person).read(id)).progress.answeredCount);
    }
  });

  it('stores one answer of two that a person sends from two devices among the others, however they name the test', async () => {
    const all = await pupils();
    const [first] = all;
    if (!first) throw new Error('Nobody.');
    const sent = (hands: typeof first, demoKey?: string) =>
      service.run(
        SUBMIT,
        { input: { assessmentId: hands.id, challengeId: hands.challengeId, text: 'faux', demoKey } },
        { as: hands.person },
      );

    const answers = await Promise.all([...all.map((hands) => sent(hands)), sent(first, 'x'.repeat(43)), sent(first)]);

    expect(answers.map(({ data }) => data.submitAnswer.__typename)).toEqual(answers.map(() => 'SubmitAnswerSuccess'));
    expect(await rows('SELECT position FROM answers WHERE assessment_id = ?', first.id)).toEqual([{ position: 1 }]);
    expect(answers[PUPILS]?.data.submitAnswer.answer.id).toBe(answers[0]?.data.submitAnswer.answer.id);
  });

  it('shows no test to a stranger who answers it together with its owner', async () => {
    const [owner, ...others] = await pupils();
    if (!owner) throw new Error('Nobody.');
    const stranger = player(service);

    const [own, foreign] = await Promise.all([
      owner.submit(owner.id, owner.challengeId, 'faux'),
      stranger.submit(owner.id, owner.challengeId, rightAnswer(owner.challengeId)),
      ...others.map((hands) => hands.submit(hands.id, hands.challengeId, 'faux')),
    ]);

    expect(own).toMatchObject({ __typename: 'SubmitAnswerSuccess', answer: { outcome: 'WRONG' } });
    expect(foreign.__typename).toBe('AssessmentNotFoundError');
  });
});

const parsed = ({ competence_id, ...columns }: Record<string, string>) => [
  competence_id,
  ...Object.values(columns).map((column) => JSON.parse(column) as object),
];
