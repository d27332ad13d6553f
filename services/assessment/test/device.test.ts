import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser, createTester } from '@pix/kit/testing';
import { createApp } from '../src/app';
import {
  ASSESSMENT,
  type Assessment,
  CAMPAIGNS,
  config,
  everything,
  givenAssessment,
  nothing,
  type Person,
  player,
  rightAnswer,
  START_TEST,
  skillOf,
} from './assessment';
import { aChallenge, aRelease, aSkill, aSubject } from './release';

const ON_DEVICE = `... on DeviceNotEnoughError { skippedForDevice } ... on Error { message }`;
const START = `${ASSESSMENT} mutation ($input: StartCompetenceTestInput!) { startCompetenceTest(input: $input) {
  __typename ... on StartCompetenceTestSuccess { resumed assessment { ...Test device } } ${ON_DEVICE}
} }`;
const RESUME = `${ASSESSMENT} mutation ($input: ResumeTestInput!) { resumeTest(input: $input) {
  __typename ... on ResumeTestSuccess { assessment { ...Test device } } ${ON_DEVICE}
} }`;
const PROFILE = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { profile {
  competences { competence { id } status untestedSkillCount daysBeforeRetry }
} } } }`;
const PHONE = { capabilities: ['INTERNET'] };
const COMPUTER = { capabilities: ['DESKTOP', 'OFFICE_SUITE', 'PDF_READER', 'FILE_SAVING', 'INTERNET'] };

const office = (id: string, ...levels: number[]) => ({
  id,
  skills: levels.map((level) => aSkill(id, level, { requirements: ['DESKTOP', 'OFFICE_SUITE'] })),
});

describe('the device of a test (A4)', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    const spoken = aSkill('l', 2, { variants: 1 });
    const translated = { ...aChallenge('l-2-e', { locale: 'en' }), instruction: 'Question in English' };
    await service.publish(
      aRelease({
        '1.1': [aSubject('p', 1, 2, 3), office('d', 1, 2, 3)],
        '1.2': [office('o', 1, 2)],
        '1.3': [
          { id: 't', skills: [aSkill('t', 2, { timerSeconds: 30, requirements: ['DESKTOP'] })] },
          aSubject('u', 3),
        ],
        '2.1': [{ id: 'l', skills: [{ ...spoken, challenges: [...spoken.challenges, translated] }] }],
      }),
    );
  });
  afterAll(() => service.close());

  const start = async (person: Person, competenceId: string, device?: object) =>
    (await service.run(START, { input: { competenceId, device } }, { as: person })).data.startCompetenceTest;
  const resume = async (person: Person, assessmentId: string, device?: object, locale?: 'fr' | 'en') =>
    (await service.run(RESUME, { input: { assessmentId, device } }, { as: person, ...(locale && { locale }) })).data
      .resumeTest;
  const standing = async ({ userId }: Person, competenceId: string) => {
    const { data } = await service.run(PROFILE, { id: userId }, { as: aUser(userId) });
    return data._entities[0].profile.competences.find(
      ({ competence }: { competence: { id: string } }) => competence.id === competenceId,
    );
  };

  it('is asked what it can show only; the rest is told, and stays to be tested', async () => {
    const hands = player(service);
    const { assessment } = await start(hands.person, '1.1', PHONE);
    expect(assessment).toMatchObject({ device: ['INTERNET'], progress: { skippedForDevice: 3, percentage: 0 } });

    const asked = await hands.finish(assessment.id, everything);

    expect(asked.every((id) => id.startsWith('p'))).toBe(true);
    expect(await hands.read(assessment.id)).toMatchObject({
      state: 'COMPLETED',
      progress: { percentage: 100, skippedForDevice: 3 },
    });
    expect(await standing(hands.person, '1.1')).toMatchObject({ status: 'COMPLETED', untestedSkillCount: 3 });
  });

  it('counts its percentage on what it can show', async () => {
    const hands = player(service);
    const { assessment } = await start(hands.person, '1.1', PHONE);

    const { assessment: after } = await hands.submit(
      assessment.id,
      assessment.currentChallenge.id,
      rightAnswer(assessment.currentChallenge.id),
    );

    const level = skillOf(assessment.currentChallenge.id).level;
    expect(after.progress.percentage).toBe(Math.floor((100 * level) / 3));
  });

  it('leaves for another one what is gone on with at once, without the wait of a retry', async () => {
    const hands = player(service);
    const { assessment } = await start(hands.person, '1.1', PHONE);
    await hands.finish(assessment.id, nothing);
    expect(await standing(hands.person, '1.1')).toMatchObject({ daysBeforeRetry: null });

    expect(await start(hands.person, '1.1', PHONE)).toMatchObject({
      __typename: 'DeviceNotEnoughError',
      skippedForDevice: 3,
    });
    const second = (await start(hands.person, '1.1', COMPUTER)).assessment;
    const asked = await hands.finish(second.id, everything);

    expect(second.progress.skippedForDevice).toBe(0);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((id) => id.startsWith('d'))).toBe(true);
    expect((await start(hands.person, '1.1', COMPUTER)).__typename).toBe('RetryTooEarlyError');
  });

  it('offers everything when nobody says what it offers', async () => {
    const { assessment } = await start(aUser(), '1.2');

    expect(assessment).toMatchObject({ device: null, progress: { skippedForDevice: 0 } });
    expect(assessment.currentChallenge.id).toMatch(/^o/);
  });

  it('may change: the question a phone cannot show gives way, and comes back on a computer', async () => {
    let hands = player(service);
    let test = (await start(hands.person, '1.1', COMPUTER)).assessment;
    while (!test.currentChallenge.id.startsWith('d')) {
      hands = player(service); // Which of two equal subjects is asked first depends on the test.
      test = (await start(hands.person, '1.1', COMPUTER)).assessment;
    }

    const onPhone = await resume(hands.person, test.id, PHONE);
    const onComputer = await resume(hands.person, test.id, COMPUTER);
    const untold = await resume(hands.person, test.id);

    expect(onPhone.assessment.currentChallenge.id).toMatch(/^p-2/);
    expect(onPhone.assessment.progress).toMatchObject({ skippedForDevice: 3, answeredCount: 0 });
    expect(onComputer.assessment.progress).toMatchObject({ skippedForDevice: 0 });
    expect(untold).toEqual(onComputer);
  });

  it('is remembered: a question it can show stays the same when the test is resumed', async () => {
    const hands = player(service);
    const { assessment } = await start(hands.person, '1.1', PHONE);

    const again = await start(hands.person, '1.1');
    const onComputer = await start(hands.person, '1.1', COMPUTER);

    expect(again).toMatchObject({ resumed: true, assessment });
    expect(onComputer.assessment).toMatchObject({
      currentChallenge: assessment.currentChallenge,
      device: COMPUTER.capabilities,
      progress: { skippedForDevice: 0 },
    });
  });

  it('that can show nothing of what is left leaves the test as it was', async () => {
    const hands = player(service);
    const { assessment } = await start(hands.person, '1.2', COMPUTER);

    for (const refused of [await resume(hands.person, assessment.id, PHONE), await start(hands.person, '1.2', PHONE)])
      expect(refused).toMatchObject({ __typename: 'DeviceNotEnoughError', skippedForDevice: 2 });
    expect(await start(hands.person, '1.2')).toMatchObject({ resumed: true, assessment });
    expect((await start(aUser(), '1.2', PHONE)).__typename).toBe('DeviceNotEnoughError');
  });

  it('does not exchange a question whose clock runs for an easier one', async () => {
    const hands = player(service);
    let { assessment } = await start(hands.person, '1.3', COMPUTER);
    while (!assessment.timer) assessment = (await hands.skip(assessment.id, assessment.currentChallenge.id)).assessment;
    const challengeId = assessment.currentChallenge.id;
    await hands.startTimer(assessment.id, challengeId);

    expect((await resume(hands.person, assessment.id, PHONE)).assessment.currentChallenge.id).toBe(challengeId);
  });

  it('of a campaign test is told when it starts or when it is resumed', async () => {
    const hands = player(service);
    const subjects = ['p', 'd'].map((subjectId) => ({ subjectId, maxLevel: 3 }));
    const started = async (given: object) => {
      const input = { userId: hands.person.userId, kind: 'CAMPAIGN', key: newId(), subjects, ...given };
      return (await service.run(START_TEST, { input }, { as: CAMPAIGNS })).data.startTest.assessmentId as string;
    };

    expect((await hands.finish(await started({ device: PHONE }), nothing)).every((id) => id.startsWith('p'))).toBe(
      true,
    );
    const id = await started({});
    await resume(hands.person, id, COMPUTER);
    expect((await hands.finish(id, everything)).every((asked) => asked.startsWith('d'))).toBe(true);
  });

  it('is told by its person only, of a test under way', async () => {
    const hands = player(service);
    const { assessment } = await start(hands.person, '1.1');
    expect((await resume(aUser(), assessment.id, PHONE)).__typename).toBe('AssessmentNotFoundError');
    expect((await service.run(RESUME, { input: { assessmentId: assessment.id } })).errors).toMatchObject([
      { code: 'UNAUTHENTICATED' },
    ]);
    await hands.finish(assessment.id, everything);
    expect((await resume(hands.person, assessment.id, PHONE)).__typename).toBe('AssessmentEndedError');
  });

  it('is read by somebody: in their language where there is a variant, in French elsewhere', async () => {
    const elsewhere = await createTester(await createApp(config, { clock: service.clock }));
    const first = async (locale: 'fr' | 'en', competenceId: string) =>
      (await elsewhere.run(START, { input: { competenceId } }, { as: aUser(), locale })).data.startCompetenceTest
        .assessment.currentChallenge.instruction;

    expect(await first('en', '2.1')).toBe('Question in English');
    expect(await first('fr', '2.1')).toBe('Question l-2-a');
    expect(await first('en', '1.2')).toMatch(/^Question o-/);
    await elsewhere.close();
  });
});
