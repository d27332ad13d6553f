import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
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

const REVIEW = `query ($id: ID!) { assessment(id: $id) { progress { percentage answeredCount } review {
  rank given outcome solution explanation hint challenge { id instruction } skill { id title }
} } }`;

describe('the review of a checkpoint (A7)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(wholeRelease());
  });
  afterAll(() => service.close());

  type Hands = ReturnType<typeof player>;
  const review = async ({ person }: Hands, id: string) =>
    (await service.run(REVIEW, { id }, { as: person })).data.assessment;
  const started = async () => {
    const hands = player(service);
    const { assessment } = await hands.start('1.1');
    return { hands, id: assessment.id as string, first: assessment.currentChallenge.id as string };
  };

  /** Answers so many questions: right, wrong and passed in turn. Says what was asked. */
  const answer = async (hands: Hands, id: string, count: number): Promise<string[]> => {
    const asked: string[] = [];
    for (let test = await hands.read(id); test.currentChallenge && asked.length < count; ) {
      const challengeId = test.currentChallenge.id as string;
      const turn = asked.push(challengeId) % 3;
      const answered =
        turn === 0
          ? await hands.skip(id, challengeId)
          : await hands.submit(id, challengeId, turn === 1 ? rightAnswer(challengeId) : ' faux');
      test = answered.assessment;
    }
    return asked;
  };

  it('shows of the last five what was answered, whether it was right, the solution and where to learn', async () => {
    const { hands, id } = await started();
    const asked = await answer(hands, id, 5);

    const { review: shown, progress } = await review(hands, id);
    const [, second = ''] = asked;

    expect(progress).toMatchObject({ answeredCount: asked.length });
    expect(shown.map(({ rank, given, outcome }: Record<string, unknown>) => [rank, given, outcome])).toEqual(
      asked.map((challengeId, index) => [
        index + 1,
        [rightAnswer(challengeId), 'faux', null][index % 3],
        ['CORRECT', 'WRONG', 'SKIPPED'][index % 3],
      ]),
    );
    expect(shown[1]).toMatchObject({
      challenge: { id: second, instruction: `Question ${second}` },
      skill: { id: skillOf(second).id },
      solution: `réponse ${second}`,
      explanation: `Explication ${second}`,
      hint: `Indice de ${skillOf(second).id}`,
    });
  });

  it('begins anew after each checkpoint, and at the end shows what remains', async () => {
    const { hands, id } = await started();
    const ranks = async () => (await review(hands, id)).review.map(({ rank }: { rank: number }) => rank);

    expect(await ranks()).toEqual([]);
    await answer(hands, id, 2);
    expect(await ranks()).toEqual([1, 2]);
    await answer(hands, id, 3);
    const atCheckpoint = await ranks();
    const { length } = await answer(hands, id, 100);

    const total = atCheckpoint.length + length;
    expect(atCheckpoint).toEqual([1, 2, 3, 4, 5]);
    expect((await hands.read(id)).state).toBe('COMPLETED');
    expect(await ranks()).toEqual(
      Array.from({ length: total % 5 || 5 }, (_, index) => total - (total % 5 || 5) + index + 1),
    );
  });

  it('costs two statements, whatever the number of answers', async () => {
    const { hands, id } = await started();
    await answer(hands, id, 5);

    const { statements } = await service.run(REVIEW, { id }, { as: hands.person });

    expect(statements).toBe(2);
  });

  it('is empty in a certification, which tells back what was answered and nothing more', async () => {
    const hands = player(service);
    for (const competence of COMPETENCES.slice(0, 5)) await hands.play(competence, everything);
    const input = { userId: hands.person.userId, kind: 'CERTIFICATION', key: newId(), durationSeconds: 6_300 };
    const { assessmentId: id } = (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data.startTest;
    await answer(hands, id, 5);

    expect((await review(hands, id)).review).toEqual([]);
    const { data } = await service.run(
      'query ($id: ID!) { assessment(id: $id) { answers { given outcome solution } } }',
      {
        id,
      },
      { as: hands.person },
    );
    expect(data.assessment.answers[1]).toEqual({ given: 'faux', outcome: null, solution: null });
  });

  it('is its person’s alone', async () => {
    const { hands, id } = await started();
    await answer(hands, id, 5);

    expect(await review(player(service), id)).toBeNull();
  });
});
