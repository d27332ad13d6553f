import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import {
  type Assessment,
  CAMPAIGNS,
  CERTIFICATION,
  DAY_MS,
  END_TEST,
  everything,
  givenAssessment,
  nothing,
  type Person,
  player,
  READ,
  REPORT,
  START_TEST,
  skillOf,
  upTo,
} from './assessment';
import { aRelease, aSubject } from './release';

const SUBJECTS = [
  { subjectId: 'a', maxLevel: 3 },
  { subjectId: 'x', maxLevel: 8 },
];

describe('the test of a campaign', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
  });
  afterAll(() => service.close());

  const startTest = async (input: object, as = CAMPAIGNS) =>
    (await service.run(START_TEST, { input }, { as })).data.startTest;
  const campaignTest = (userId: string, key = newId(), subjects: object[] = SUBJECTS) =>
    startTest({ userId, kind: 'CAMPAIGN', key, subjects });
  /** Somebody who plays, with or without an account. */
  const playerOf = (viewer: Viewer) => player(service, viewer as Person);
  const report = async (assessmentId: string, as = CAMPAIGNS) =>
    (await service.run(REPORT, { assessmentId }, { as })).data.testReport;

  it('has nothing to test before any release', async () => {
    expect((await campaignTest(newId())).__typename).toBe('NothingToTestError');
  });

  describe('once there is content', () => {
    beforeAll(() =>
      service.publish(
        aRelease({ '1.1': [aSubject('a', 1, 2, 3, 4, 5), aSubject('b', 1, 2, 3)], '2.1': [aSubject('x', 1, 2, 3, 4)] }),
      ),
    );

    it('asks about its subjects up to their caps, and nothing else', async () => {
      const { person, finish } = player(service);
      const started = await campaignTest(person.userId);

      const asked = await finish(started.assessmentId, everything);

      expect(started).toMatchObject({
        __typename: 'StartTestSuccess',
        questionCount: null,
        deadline: null,
        ended: false,
      });
      expect(asked.length).toBeGreaterThan(1);
      expect(
        asked.map(skillOf).every(({ id, level }) => (id.startsWith('a') && level <= 3) || id.startsWith('x')),
      ).toBe(true);
      expect(await report(started.assessmentId)).toEqual({
        assessmentId: started.assessmentId,
        state: 'COMPLETED',
        percentage: 100,
        startedAt: service.clock.now().toISOString(),
        endedAt: service.clock.now().toISOString(),
        releaseId: 'release-1',
        subjects: [
          { subjectId: 'a', competenceId: '1.1', skillCount: 3, testedSkillCount: 3, validatedSkillCount: 3 },
          { subjectId: 'x', competenceId: '2.1', skillCount: 4, testedSkillCount: 4, validatedSkillCount: 4 },
        ],
        questions: [],
        claims: [],
      });
      expect(await service.endedTests()).toContain(started.assessmentId);
    });

    it('is answered by the guest it was started for, and by no other', async () => {
      const guestId = newId();
      const guest = playerOf(aGuest('take-campaign', guestId));
      const { assessmentId } = await campaignTest(guestId);
      const strangers = [
        aGuest('take-campaign', newId()),
        aGuest('invigilate', guestId),
        aUser(),
        aMachine(guestId, 'assessment:start-tests'),
      ];

      for (const stranger of strangers) {
        const { read, submit, skip } = playerOf(stranger);
        expect((await service.run(READ, { id: assessmentId }, { as: stranger })).data?.assessment ?? null).toBeNull();
        if (stranger.kind === 'machine') continue;
        expect(await read(assessmentId)).toBeNull();
        expect((await submit(assessmentId, 'a1', 'faux')).__typename).toBe('AssessmentNotFoundError');
        expect((await skip(assessmentId, 'a1')).__typename).toBe('AssessmentNotFoundError');
      }
      const asked = await guest.finish(assessmentId, everything);

      expect(asked.length).toBeGreaterThan(1);
      expect(await report(assessmentId)).toMatchObject({ state: 'COMPLETED', percentage: 100 });
    });

    it('gives a guest no test but those of campaigns, and no profile', async () => {
      const guestId = newId();
      const asGuest = { as: aGuest('take-campaign', guestId) };
      const { id } = await player(service, aUser(guestId)).play('2.1', nothing);

      expect((await service.run(READ, { id }, asGuest)).data.assessment).toBeNull();
      const PROFILE =
        'query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { profile { pix } } } }';
      expect((await service.run(PROFILE, { id: guestId }, asGuest)).data._entities).toEqual([{ profile: null }]);
    });

    it('is the same test under the same key, asked in turn or at once', async () => {
      const { person } = player(service);
      const key = newId();

      const started = await Promise.all(Array.from({ length: 10 }, () => campaignTest(person.userId, key)));
      const again = await campaignTest(person.userId, key);

      expect(new Set([...started, again].map(({ assessmentId }) => assessmentId)).size).toBe(1);
    });

    it('does not give the test of somebody else under their key', async () => {
      const key = newId();
      await campaignTest(newId(), key);

      expect(await campaignTest(newId(), key)).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: 'key' }],
      });
    });

    it('does not ask what the person has shown elsewhere already', async () => {
      const { person, play, finish } = player(service);
      await play('1.1', everything);

      const { assessmentId } = await campaignTest(person.userId);
      const asked = await finish(assessmentId, nothing);

      expect(asked.every((id) => id.startsWith('x'))).toBe(true);
      expect((await report(assessmentId)).subjects[0]).toMatchObject({ validatedSkillCount: 3 });
    });

    it('has ended as it starts when everything is known, and says so once', async () => {
      const { person, play } = player(service);
      await play('1.1', everything);
      const key = newId();

      const started = await campaignTest(person.userId, key, SUBJECTS.slice(0, 1));
      const again = await campaignTest(person.userId, key, SUBJECTS.slice(0, 1));

      expect(started).toMatchObject({ __typename: 'StartTestSuccess', ended: true });
      expect(again).toEqual(started);
      expect((await service.endedTests()).filter((id) => id === started.assessmentId)).toHaveLength(1);
      expect(await report(started.assessmentId)).toMatchObject({ state: 'COMPLETED', percentage: 100 });
    });

    it('does not ask failures again before 4 days, and does afterwards', async () => {
      const { person, finish } = player(service);
      const first = await finish((await campaignTest(person.userId)).assessmentId, upTo(2));

      const sameDay = await campaignTest(person.userId);
      expect(sameDay.ended).toBe(true);
      service.clock.advance(4 * DAY_MS);
      const second = await finish((await campaignTest(person.userId)).assessmentId, everything);

      expect(second.length).toBeGreaterThan(0);
      expect(second.filter((id) => first.includes(id))).toEqual([]);
      expect(second.map(skillOf).every(({ level }) => level > 2)).toBe(true);
    });

    it('is answered like any other test, beside one on the same competence', async () => {
      const { person, start, submit, finish, read } = player(service);
      const { assessmentId } = await campaignTest(person.userId);
      const competence = (await start('1.1')).assessment;
      const campaign = await read(assessmentId);

      const answers = await Promise.all([
        submit(competence.id, competence.currentChallenge.id, 'faux'),
        submit(assessmentId, campaign.currentChallenge.id, 'faux'),
      ]);

      expect(answers.map(({ __typename }) => __typename)).toEqual(['SubmitAnswerSuccess', 'SubmitAnswerSuccess']);
      await finish(competence.id, nothing);
      await finish(assessmentId, nothing);
      expect((await read(assessmentId)).state).toBe('COMPLETED');
    });

    it('reports how far it is while it runs', async () => {
      const { person, read, submit } = player(service);
      const { assessmentId } = await campaignTest(person.userId);
      const { currentChallenge } = await read(assessmentId);
      await submit(assessmentId, currentChallenge.id, 'faux');

      const running = await report(assessmentId);

      expect(running).toMatchObject({ state: 'STARTED', endedAt: null });
      expect(running.percentage).toBeGreaterThan(0);
      expect(running.percentage).toBeLessThan(100);
    });

    it('is ended by who asked for it, once', async () => {
      const { person } = player(service);
      const { assessmentId } = await campaignTest(person.userId);

      const ended = await Promise.all([1, 2, 3].map(() => service.run(END_TEST, { assessmentId }, { as: CAMPAIGNS })));

      expect(new Set(ended.map(({ data }) => data.endTest.state))).toEqual(new Set(['ENDED']));
      expect((await service.endedTests()).filter((id) => id === assessmentId)).toHaveLength(1);
    });

    it.each<[string, object, string]>([
      ['a self-training', { kind: 'COMPETENCE' }, 'kind'],
      ['no subject', { subjects: [] }, 'subjects'],
      ['subjects left out', { subjects: null }, 'subjects'],
      ['a subject twice', { subjects: [SUBJECTS[0], SUBJECTS[0]] }, 'subjects'],
      ['a level beyond 8', { subjects: [{ subjectId: 'a', maxLevel: 9 }] }, 'subjects.0.maxLevel'],
      ['somebody who cannot be', { userId: 'moi' }, 'userId'],
      ['a key with blanks', { key: 'a b' }, 'key'],
      ['a certification without duration', { kind: 'CERTIFICATION' }, 'durationSeconds'],
    ])('refuses %s', async (_, wrong, path) => {
      const input = { userId: newId(), kind: 'CAMPAIGN', key: newId(), subjects: SUBJECTS, ...wrong };

      expect(await startTest(input)).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path }] });
    });

    it('has nothing to test when the release knows none of its subjects', async () => {
      expect((await campaignTest(newId(), newId(), [{ subjectId: 'inconnu', maxLevel: 3 }])).__typename).toBe(
        'NothingToTestError',
      );
    });

    it('is for services with the scope', async () => {
      const { person, play } = player(service);
      const own = await play('1.1', nothing);
      const input = { userId: person.userId, kind: 'CAMPAIGN', key: newId(), subjects: SUBJECTS };
      const strangers = [person, aUser(undefined, ['ADMIN']), aMachine('tutorials', 'assessment:read-content')];

      for (const as of strangers) {
        const answers = await Promise.all([
          service.run(START_TEST, { input }, { as }),
          service.run(END_TEST, { assessmentId: own.id }, { as }),
          service.run(REPORT, { assessmentId: own.id }, { as }),
        ]);
        expect(answers.map(({ errors }) => errors[0]?.code)).toEqual(Array(3).fill('UNAUTHENTICATED'));
      }
      expect(await report(own.id)).toBeNull();
      expect(
        (await service.run(END_TEST, { assessmentId: own.id }, { as: CERTIFICATION })).data.endTest.__typename,
      ).toBe('AssessmentNotFoundError');
      expect(await report(newId())).toBeNull();
    });
  });
});
