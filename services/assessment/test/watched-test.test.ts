import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
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
  wholeRelease,
} from './assessment';

const PROGRESS = `query ($ids: [ID!]!) { testProgress(assessmentIds: $ids) { currentChallengeId } }`;
const ANSWER = `mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) { __typename } }`;
const LEAVE = `mutation ($input: ReportFocusLostInput!) { reportFocusLost(input: $input) { __typename } }`;
const END = `mutation ($id: ID!) { endTest(input: { assessmentId: $id }) { __typename } }`;

describe('a test that is watched', () => {
  let service: Assessment;
  let hands: ReturnType<typeof player>;
  let room: string;
  beforeAll(async () => {
    service = await givenAssessment({});
    await service.publish(wholeRelease());
    hands = player(service);
    for (const competence of COMPETENCES.slice(0, 5)) await hands.play(competence, everything);
  });
  beforeEach(() => {
    room = newId();
    service.told.length = 0;
  });
  afterAll(() => service.close());

  const ask = (given: object = {}) => {
    const { userId } = hands.person;
    const input = { userId, kind: 'CERTIFICATION', key: newId(), durationSeconds: 6_300, ...given };
    return service.run(START_TEST, { input }, { as: CERTIFICATION });
  };
  const start = async (given: object = { watchedAs: { field: 'invigilatedSession', id: room } }): Promise<string> =>
    (await ask(given)).data.startTest.assessmentId;
  const asked = async (id: string) => {
    const { data } = await service.run(PROGRESS, { ids: [id] }, { as: CERTIFICATION });
    return data.testProgress[0].currentChallengeId as string;
  };
  const answer = async (id: string) => {
    const challengeId = await asked(id);
    const input = { assessmentId: id, challengeId, text: rightAnswer(challengeId) };
    return service.run(ANSWER, { input }, { as: hands.person });
  };
  const leave = async (id: string) =>
    service.run(LEAVE, { input: { assessmentId: id, challengeId: await asked(id) } }, { as: hands.person });
  /** What the room was told since; those of earlier tests may have a last word to be told. */
  const told = () => service.told.splice(0).filter((one) => one.endsWith(room));

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['an answer', answer],
    ['« je passe »', async (id) => hands.skip(id, await asked(id))],
    ['a page that is left', leave],
    ['its end, asked for from outside', (id) => service.run(END, { id }, { as: CERTIFICATION })],
    [
      'its end, its time being over',
      async () => {
        service.clock.advance(6_300_000);
        await service.deliver(endOverdueTestsJob.name, {});
      },
    ],
  ])('tells %s, once', async (_, act) => {
    const id = await start();
    expect(told()).toEqual([]);

    await act(id);

    expect(told()).toEqual([`invigilatedSession ${room}`]);
  });

  it('tells a room at most once a second, whatever the number of its tests', async () => {
    const tests = [await start(), await start(), await start()];
    for (const id of tests) for (let rank = 0; rank < 3; rank += 1) await answer(id);

    expect(told()).toEqual([`invigilatedSession ${room}`]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(told()).toEqual([`invigilatedSession ${room}`]);
  });

  it('is told of by what an invigilator changes of it, too: it stays watched', async () => {
    const id = await start();
    await service.run(
      'mutation ($id: ID!) { extendTest(input: { assessmentId: $id, extraSeconds: 60 }) { __typename } }',
      { id },
      { as: CERTIFICATION },
    );
    told();
    await answer(id);

    expect(told()).toEqual([`invigilatedSession ${room}`]);
  });

  it('costs no statement more than one nobody watches, of which nothing is told', async () => {
    const watched = await answer(await start());
    told();
    const alone = await answer(await start({}));

    expect(told()).toEqual([]);
    expect(alone.statements).toBe(watched.statements);
    expect(alone.statements).toBeGreaterThan(0);
  });

  it.each([
    { field: 'a b', id: 'x' },
    { field: 'Room', id: 'x' },
    { field: 'room', id: '' },
    { field: 'room', id: 'x'.repeat(65) },
    { field: 'room', id: 'a\nb' },
  ])('is refused as %j', async (watchedAs) => {
    expect((await ask({ watchedAs })).data.startTest.__typename).toBe('InvalidInputError');
  });
});
