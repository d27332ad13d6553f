import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTester } from '@pix/kit/testing';
import { createApp } from '../src/app';
import { rules } from '../src/config';
import {
  type Assessment,
  config,
  everything,
  givenAssessment,
  nothing,
  player,
  rightAnswer,
  SUBMIT,
  skillOf,
  upTo,
} from './assessment';
import { aRelease, aSkill, aSubject, CHALLENGE_BASE } from './release';

const choices = ['a', 'b', 'c'].map((id) => ({ id, text: `Texte ${id}` }));

describe('submitAnswer', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    const chosen = aSkill('choice', 2, { variants: 1 });
    chosen.challenges = chosen.challenges.map(({ id, instruction, explanation }) => ({
      ...CHALLENGE_BASE,
      id,
      instruction,
      explanation,
      kind: 'SINGLE_CHOICE',
      choices,
      solution: { choices: ['b'] },
    }));
    await service.publish(
      aRelease({
        '1.1': [aSubject('a', 1, 2, 3, 4), aSubject('b', 1, 2, 3, 4, 5), aSubject('c', 1, 2, 3, 4, 5, 6)],
        '1.3': [{ id: 'choice', skills: [chosen] }],
        '2.1': [aSubject('x', 1), aSubject('y', 1)],
      }),
    );
  });
  afterAll(() => service.close());

  const started = async (competenceId = '1.1') => {
    const hands = player(service);
    const { assessment } = await hands.start(competenceId);
    return { ...hands, id: assessment.id as string, challengeId: assessment.currentChallenge.id as string };
  };

  it('gives the result, the explanation, the progress and the next question at once', async () => {
    const { submit, id, challengeId } = await started();

    const answered = await submit(id, challengeId, rightAnswer(challengeId));

    const skill = skillOf(challengeId);
    expect(answered).toMatchObject({
      __typename: 'SubmitAnswerSuccess',
      answer: {
        rank: 1,
        challenge: { id: challengeId },
        skill,
        outcome: 'CORRECT',
        solution: `réponse ${challengeId}`,
        explanation: `Explication ${challengeId}`,
        hint: `Indice de ${skill.id}`,
        answeredAt: service.clock.now().toISOString(),
      },
      assessment: { id, state: 'STARTED', progress: { answeredCount: 1, percentage: 13, sinceCheckpoint: 1 } },
      checkpoint: false,
      levelUp: null,
    });
    expect(answered.assessment.currentChallenge.id).not.toBe(challengeId);
  });

  it('takes 4 statements between begin and commit, one read and three writes, whatever was answered before', async () => {
    const warm = await createTester(await createApp({ ...config, content: rules.content }, { clock: service.clock }));
    const { person, id, challengeId } = await started();
    const counts: number[] = [];
    let current: string | undefined = challengeId;
    while (current) {
      const input = { assessmentId: id, challengeId: current, text: rightAnswer(current) };
      const { statements, data } = await warm.run(SUBMIT, { input }, { as: person });
      counts.push(statements);
      current = data.submitAnswer.assessment.currentChallenge?.id;
    }

    // With BEGIN and COMMIT; the release and its id are read once a process, and one more statement tells the end of the test.
    expect(counts.slice(1, -1).every((count) => count === 6)).toBe(true);
    expect(counts.at(-1)).toBe(7);
    await warm.close();
  });

  it('adapts: who knows everything and who knows nothing are asked different questions', async () => {
    const strong = await player(service).play('1.1', everything);
    const weak = await player(service).play('1.1', nothing);

    const levels = (asked: string[]) => asked.map((id) => skillOf(id).level);
    expect(Math.max(...levels(strong.asked))).toBeGreaterThanOrEqual(5);
    expect(Math.max(...levels(weak.asked))).toBeLessThanOrEqual(3);
    expect(weak.asked.length).toBeLessThan(15);
  });

  it('never asks two variants of one skill in a test, nor more than the skills there are', async () => {
    const { asked } = await player(service).play('1.1', upTo(3));

    const skills = asked.map((id) => skillOf(id).id);
    expect(new Set(skills).size).toBe(skills.length);
  });

  it('completes the test when nothing is left, and tells it once', async () => {
    const hands = player(service);
    const { id } = await hands.play('1.1', upTo(2));

    expect(await hands.read(id)).toMatchObject({
      state: 'COMPLETED',
      currentChallenge: null,
      progress: { percentage: 100 },
    });
    expect((await service.endedTests()).filter((ended) => ended === id)).toEqual([id]);
  });

  it('stores once what is sent twice at the same time, and answers both the same', async () => {
    const { submit, read, id, challengeId } = await started();

    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(id, challengeId, 'faux')));

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0].__typename).toBe('SubmitAnswerSuccess');
    expect((await read(id)).answers).toHaveLength(1);
  });

  it('answers the same again for the last answer of a test, and tells its end once', async () => {
    const { person, submit, id, challengeId } = await started('1.3');
    const input = { assessmentId: id, challengeId, choices: ['b'] };
    const send = async () => (await service.run(SUBMIT, { input }, { as: person })).data.submitAnswer;

    const first = await send();
    const second = await send();

    expect(first).toMatchObject({
      answer: { outcome: 'CORRECT', solution: 'Texte b' },
      assessment: { state: 'COMPLETED' },
    });
    expect(second).toEqual(first);
    expect((await submit(id, challengeId, 'faux')).__typename).toBe('InvalidInputError');
    expect((await service.endedTests()).filter((ended) => ended === id)).toHaveLength(1);
  });

  it('keeps the first of two different answers', async () => {
    const { submit, skip, id, challengeId } = await started();
    const first = await submit(id, challengeId, 'faux');

    const second = await submit(id, challengeId, rightAnswer(challengeId));

    expect(second).toMatchObject({
      __typename: 'ChallengeAlreadyAnsweredError',
      answer: { id: first.answer.id, outcome: 'WRONG' },
      assessment: { currentChallenge: first.assessment.currentChallenge },
    });
    expect((await skip(id, challengeId)).__typename).toBe('ChallengeAlreadyAnsweredError');
  });

  it('lets one of two different simultaneous answers win', async () => {
    const { submit, skip, read, id, challengeId } = await started();

    const answers = await Promise.all([submit(id, challengeId, rightAnswer(challengeId)), skip(id, challengeId)]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ChallengeAlreadyAnsweredError',
      'SubmitAnswerSuccess',
    ]);
    expect((await read(id)).answers).toHaveLength(1);
  });

  it('lets two devices take turns: of ten parallel answers one wins, and all are told the question asked now', async () => {
    const { person, read, id, challengeId } = await started();
    const elsewhere = await createTester(await createApp(config, { clock: service.clock }));
    const devices = [player(service, person), player(elsewhere, person)];
    let question = challengeId;

    for (let round = 1; round <= 3; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          devices[index % 2]?.submit(id, question, index % 2 ? rightAnswer(question) : `faux ${index}`),
        ),
      );

      const stored = (await read(id)).answers;
      expect(stored).toHaveLength(round);
      const next = answers[0].assessment.currentChallenge.id;
      expect(next).not.toBe(question);
      for (const { __typename, answer, assessment } of answers) {
        expect(['SubmitAnswerSuccess', 'ChallengeAlreadyAnsweredError']).toContain(__typename);
        expect(answer.id).toBe(stored[round - 1].id);
        expect(assessment.currentChallenge.id).toBe(next);
      }
      question = next;
    }
    await elsewhere.close();
  });

  it('refuses a question that is not asked, known or not', async () => {
    const { submit, id, challengeId } = await started();
    const other = skillOf(challengeId).id === 'a-4' ? 'b-4-a' : 'a-4-a';

    expect(await submit(id, other, 'x')).toMatchObject({
      __typename: 'ChallengeNotAskedError',
      assessment: { currentChallenge: { id: challengeId } },
    });
    expect((await submit(id, 'inconnue', 'x')).__typename).toBe('ChallengeNotAskedError');
  });

  it('refuses what cannot be an answer, and stores nothing', async () => {
    const { submit, read, id, challengeId } = await started();

    expect(await submit(id, challengeId, '   ')).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: 'text' }],
    });
    expect((await read(id)).answers).toEqual([]);
  });

  it('stores nothing in a test that has ended', async () => {
    const hands = player(service);
    const { id, asked } = await hands.play('2.1', everything);
    const never = ['x-1-a', 'x-1-b', 'y-1-a', 'y-1-b'].find((challenge) => !asked.includes(challenge)) as string;

    expect(await hands.submit(id, never, 'x')).toMatchObject({
      __typename: 'AssessmentEndedError',
      assessment: { state: 'COMPLETED' },
    });
  });

  it('does not show a test to a stranger', async () => {
    const { id, challengeId } = await started();
    const stranger = player(service);

    expect((await stranger.submit(id, challengeId, 'x')).__typename).toBe('AssessmentNotFoundError');
    expect((await stranger.skip(id, challengeId)).__typename).toBe('AssessmentNotFoundError');
    expect((await stranger.submit('n-importe-quoi', challengeId, 'x')).__typename).toBe('AssessmentNotFoundError');
    expect(await stranger.read(id)).toBeNull();
  });

  it('reaches a checkpoint every 5 answers', async () => {
    const { submit, id, challengeId } = await started();
    const checkpoints: boolean[] = [];
    const since: number[] = [];
    let current: string | undefined = challengeId;
    while (current && checkpoints.length < 6) {
      const answered = await submit(id, current, skillOf(current).level <= 3 ? rightAnswer(current) : 'faux');
      checkpoints.push(answered.checkpoint);
      since.push(answered.assessment.progress.sinceCheckpoint);
      current = answered.assessment.currentChallenge?.id;
    }

    expect(checkpoints).toEqual([false, false, false, false, true, false]);
    expect(since).toEqual([1, 2, 3, 4, 0, 1]);
  });

  it('celebrates a level reached, and again when the answer is sent again', async () => {
    const { submit, id, challengeId } = await started('2.1');

    const first = await submit(id, challengeId, rightAnswer(challengeId));
    const secondChallenge = first.assessment.currentChallenge.id;
    const second = await submit(id, secondChallenge, rightAnswer(secondChallenge));

    expect(first.levelUp).toBeNull();
    expect(second.levelUp).toEqual({ competence: { id: '2.1' }, level: 1 });
    expect(await submit(id, secondChallenge, rightAnswer(secondChallenge))).toEqual(second);
  });

  it('skips: the question counts as failed and the next one comes', async () => {
    const { skip, id, challengeId } = await started();

    const skipped = await skip(id, challengeId);
    const again = await skip(id, challengeId);

    expect(skipped).toMatchObject({
      answer: { outcome: 'SKIPPED', solution: `réponse ${challengeId}` },
      assessment: { progress: { answeredCount: 1 } },
    });
    expect(again).toEqual(skipped);
  });

  it('shows nothing of the solution before the answer', async () => {
    const { read, id, challengeId, person } = await started();
    const question =
      '{ id kind instruction choices { id text } fields { id label placeholder options } placeholder unit timerSeconds requirements }';

    const asked = await service.run(
      `query ($id: ID!) { assessment(id: $id) { currentChallenge ${question} } }`,
      { id },
      { as: person },
    );
    const members = await service.run('{ __type(name: "Challenge") { fields { name } } }');

    expect(JSON.stringify(asked.data)).not.toMatch(/réponse|Explication|Indice/);
    expect(asked.data.assessment.currentChallenge.id).toBe(challengeId);
    expect(members.data.__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual(
      `attachments choices embed fields focused freeOrder id illustration instruction items kind locale placeholder requirements
       sentence timerSeconds unit`.split(/\s+/),
    );
    expect((await read(id)).answers).toEqual([]);
  });

  it('goes on in another process exactly where it stopped', async () => {
    const { submit, person, id, challengeId } = await started();
    const { assessment } = await submit(id, challengeId, rightAnswer(challengeId));

    const otherApp = await createApp(config, { clock: service.clock });
    const other = await createTester(otherApp);
    const hands = player(other, person);

    expect(await hands.read(id)).toMatchObject(assessment);
    expect((await hands.submit(id, assessment.currentChallenge.id, 'faux')).__typename).toBe('SubmitAnswerSuccess');
    await other.close();
  });
});
