import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { createTester } from '@pix/kit/testing';
import { createApp } from '../src/app';
import {
  type Assessment,
  CERTIFICATION,
  COMPETENCES,
  config,
  everything,
  givenAssessment,
  player,
  rightAnswer,
  START_TEST,
} from './assessment';
import { aRelease, aSkill, aSubject } from './release';

const timed = (id: string) => ({ id, skills: [aSkill(id, 2, { timerSeconds: 30, variants: 4 })] });

describe('a timed question (A5)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(
      aRelease(
        Object.fromEntries(
          COMPETENCES.map((id) => [
            id,
            id === '5.2' ? [aSubject('u', 2)] : id === '1.1' ? [timed('t')] : [timed(`t${id}`), timed(`v${id}`)],
          ]),
        ),
      ),
    );
  });
  afterAll(() => service.close());

  const started = async (competenceId = '1.1') => {
    const hands = player(service);
    const { assessment } = await hands.start(competenceId);
    return { ...hands, assessment, id: assessment.id as string, challengeId: assessment.currentChallenge.id as string };
  };

  it('is announced with its duration and nothing else', async () => {
    const { person, assessment, id } = await started();
    const hidden = '{ instruction choices { id } fields { id } placeholder unit timerSeconds kind }';

    const { data } = await service.run(
      `query ($id: ID!) { assessment(id: $id) { currentChallenge ${hidden} } }`,
      { id },
      {
        as: person,
      },
    );

    expect(assessment.timer).toEqual({ seconds: 30, startedAt: null, endsAt: null, remainingSeconds: 30 });
    expect(data.assessment.currentChallenge).toEqual({
      instruction: '',
      choices: [],
      fields: [],
      placeholder: null,
      unit: null,
      timerSeconds: 30,
      kind: 'SHORT_TEXT',
    });
  });

  it('does not run before it is started, however long that is', async () => {
    const { submit, startTimer, id, challengeId } = await started();
    service.clock.advance(3_600_000);

    const { assessment } = await startTimer(id, challengeId);

    const startedAt = service.clock.now();
    expect(assessment.currentChallenge.instruction).toBe(`Question ${challengeId}`);
    expect(assessment.timer).toEqual({
      seconds: 30,
      startedAt: startedAt.toISOString(),
      endsAt: new Date(startedAt.getTime() + 30_000).toISOString(),
      remainingSeconds: 30,
    });
    expect((await submit(id, challengeId, rightAnswer(challengeId))).answer.outcome).toBe('CORRECT');
  });

  it('is not answered before it is started, but may be passed', async () => {
    const { submit, skip, id, challengeId } = await started();

    expect(await submit(id, challengeId, rightAnswer(challengeId))).toMatchObject({
      __typename: 'TimerNotStartedError',
      assessment: { currentChallenge: { id: challengeId, instruction: '' } },
    });
    expect((await skip(id, challengeId)).answer.outcome).toBe('SKIPPED');
  });

  it('is started once, by ten clicks on two devices, a refresh and a resumed test', async () => {
    const { person, start, read, id, challengeId } = await started();
    const elsewhere = await createTester(await createApp(config, { clock: service.clock }));
    const devices = [player(service, person), player(elsewhere, person)];

    const clicks = await Promise.all(
      Array.from({ length: 10 }, (_, index) => devices[index % 2]?.startTimer(id, challengeId)),
    );
    service.clock.advance(12_001);
    const again = await devices[1]?.startTimer(id, challengeId);
    const resumed = (await start('1.1')).assessment;

    expect(new Set(clicks.map(({ assessment }) => assessment.timer.startedAt)).size).toBe(1);
    for (const { timer } of [again.assessment, resumed, await read(id)])
      expect(timer).toEqual({ ...clicks[0].assessment.timer, remainingSeconds: 18 });
    await elsewhere.close();
  });

  it.each([
    ['right, within the time and the grace', 35_000, rightAnswer, 'CORRECT'],
    ['right, later', 35_001, rightAnswer, 'TIMED_OUT'],
    ['wrong, later', 60_000, () => 'faux', 'WRONG'],
  ])('%s', async (_, waited, answer, outcome) => {
    const { submit, startTimer, id, challengeId } = await started();
    await startTimer(id, challengeId);
    service.clock.advance(waited);

    expect((await submit(id, challengeId, answer(challengeId))).answer.outcome).toBe(outcome);
  });

  it('that was answered too late teaches a failure', async () => {
    const { person, submit, startTimer, id, challengeId } = await started();
    await startTimer(id, challengeId);
    service.clock.advance(60_000);
    await submit(id, challengeId, rightAnswer(challengeId));

    const [{ skills }] = await service.app.dataSource.query(
      `SELECT skills FROM knowledge_states WHERE user_id = UNHEX(REPLACE(?, '-', ''))`,
      [person.userId],
    );
    expect(Object.values(JSON.parse(skills))).toEqual([[0, 1, service.clock.now().getTime()]]);
  });

  it('has no clock once it is answered, and the next one has its own', async () => {
    const { submit, startTimer, id, challengeId } = await started();
    await startTimer(id, challengeId);

    const { assessment } = await submit(id, challengeId, 'faux');

    expect(assessment).toMatchObject({ state: 'COMPLETED', timer: null, currentChallenge: null });
    expect(await startTimer(id, challengeId)).toMatchObject({
      __typename: 'AssessmentEndedError',
      assessment: { state: 'COMPLETED' },
    });
  });

  it('of a question that is not timed does not exist', async () => {
    const { startTimer, id, challengeId } = await started('5.2');

    expect((await startTimer(id, challengeId)).assessment).toMatchObject({
      timer: null,
      currentChallenge: { id: challengeId, instruction: `Question ${challengeId}` },
    });
  });

  it('is started by its person only, and only when it is asked', async () => {
    const { startTimer, id, challengeId } = await started();
    const stranger = player(service);

    expect((await stranger.startTimer(id, challengeId)).__typename).toBe('AssessmentNotFoundError');
    expect((await startTimer(id, 'inconnue')).__typename).toBe('ChallengeNotAskedError');
    expect((await startTimer(id, 'u-2-a')).__typename).toBe('ChallengeNotAskedError');
  });

  it('is announced and timed in a certification too, whose own time goes on', async () => {
    const hands = player(service);
    for (const competence of COMPETENCES.slice(1, 6)) await hands.play(competence, everything);
    const input = { userId: hands.person.userId, kind: 'CERTIFICATION', key: newId(), durationSeconds: 6_300 };
    const { assessmentId: id } = (await service.run(START_TEST, { input }, { as: CERTIFICATION })).data.startTest;
    const test = await hands.read(id);
    const challengeId = test.currentChallenge.id as string;

    expect(test).toMatchObject({ currentChallenge: { instruction: '' }, timer: { startedAt: null } });
    await hands.startTimer(id, challengeId);
    service.clock.advance(36_000);
    await hands.submit(id, challengeId, rightAnswer(challengeId));
    const [{ outcome }] = await service.app.dataSource.query('SELECT outcome FROM answers WHERE challenge_id = ?', [
      challengeId,
    ]);
    expect(outcome).toBe('TIMED_OUT');
    const next = (await hands.read(id)).currentChallenge.id;
    service.clock.set(test.deadline);
    expect(await hands.startTimer(id, next)).toMatchObject({
      __typename: 'AssessmentEndedError',
      assessment: { state: 'TIMED_OUT' },
    });
  });
});
