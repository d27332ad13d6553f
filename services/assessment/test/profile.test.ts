import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  type Assessment,
  CAMPAIGNS,
  CERTIFICATION,
  COMPETENCES,
  DAY_MS,
  everything,
  givenAssessment,
  nothing,
  type Person,
  player,
  START_TEST,
  upTo,
  wholeRelease,
} from './assessment';

const PROFILE = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User {
  id
  profile { pix maxReachablePix certifiable competences {
    competence { id title domain { id } } level pix status daysBeforeRetry runningAssessment { id currentChallenge { id } progress { percentage } }
  } }
  runningAssessments { id kind }
} } }`;
const CERTIFIABILITY =
  'query ($userId: ID!) { certifiability(userId: $userId) { certifiable certifiableCompetenceCount } }';

describe('a profile', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
  });
  afterAll(() => service.close());

  const read = (person: Person, as: Person = person) => service.run(PROFILE, { id: person.userId }, { as });
  const profileOf = async (person: Person) => (await read(person)).data._entities[0].profile;

  it('is empty before any release', async () => {
    expect(await profileOf(aUser())).toEqual({ pix: 0, maxReachablePix: 640, certifiable: false, competences: [] });
  });

  describe('once there is content', () => {
    beforeAll(() => service.publish(wholeRelease()));

    it('has the 16 competences in order, nothing reached yet', async () => {
      const profile = await profileOf(aUser());

      expect(profile).toMatchObject({ pix: 0, maxReachablePix: 640, certifiable: false });
      expect(profile.competences.map(({ competence }: { competence: { id: string } }) => competence.id)).toEqual(
        COMPETENCES,
      );
      expect(profile.competences[0]).toMatchObject({
        level: 0,
        pix: 0,
        status: 'NOT_STARTED',
        daysBeforeRetry: null,
        runningAssessment: null,
      });
    });

    it('tells level, pix and status of each competence', async () => {
      const { person, play, start } = player(service);
      await play('1.1', everything);
      await play('1.2', upTo(1));
      const running = (await start('1.3')).assessment;

      const { pix, competences } = await profileOf(person);

      expect(competences[0]).toMatchObject({ level: 3, pix: 24, status: 'COMPLETED', daysBeforeRetry: 4 });
      expect(competences[1]).toMatchObject({ level: 1, pix: 8, status: 'COMPLETED' });
      expect(competences[2]).toMatchObject({
        level: 0,
        status: 'STARTED',
        daysBeforeRetry: null,
        runningAssessment: { id: running.id, currentChallenge: { id: running.currentChallenge.id } },
      });
      expect(pix).toBe(32);
    });

    it('can be tried again after 4 days', async () => {
      const { person, play } = player(service);
      await play('1.1', nothing);
      service.clock.advance(3 * DAY_MS + 1);
      expect((await profileOf(person)).competences[0].daysBeforeRetry).toBe(1);
      service.clock.advance(DAY_MS - 1);
      expect((await profileOf(person)).competences[0].daysBeforeRetry).toBeNull();
    });

    it('is certifiable with level 1 in 5 competences', async () => {
      const { person, play } = player(service);
      const certifiability = async () =>
        (await service.run(CERTIFIABILITY, { userId: person.userId }, { as: CERTIFICATION })).data.certifiability;
      for (const competence of COMPETENCES.slice(0, 4)) await play(competence, upTo(1));
      expect(await certifiability()).toEqual({ certifiable: false, certifiableCompetenceCount: 4 });

      await play('5.2', upTo(1));

      expect(await certifiability()).toEqual({ certifiable: true, certifiableCompetenceCount: 5 });
      expect((await profileOf(person)).certifiable).toBe(true);
    });

    it('takes as many statements for somebody who has answered everything as for a beginner', async () => {
      const veteran = player(service);
      for (const competence of COMPETENCES) await veteran.play(competence, everything);

      const many = await read(veteran.person);
      const none = await read(aUser());

      expect(many.data._entities[0].profile).toMatchObject({ pix: 16 * 24, certifiable: true });
      expect(many.statements).toBe(none.statements);
      expect(many.statements).toBeLessThanOrEqual(4);
    });

    it('lists the tests under way, newest first', async () => {
      const { person, start } = player(service);
      const first = (await start('1.1')).assessment.id;
      const input = {
        userId: person.userId,
        kind: 'CAMPAIGN',
        key: newId(),
        subjects: [{ subjectId: 'a2.1', maxLevel: 3 }],
      };
      const second = (await service.run(START_TEST, { input }, { as: CAMPAIGNS })).data.startTest.assessmentId;

      expect((await read(person)).data._entities[0].runningAssessments).toEqual([
        { id: second, kind: 'CAMPAIGN' },
        { id: first, kind: 'COMPETENCE' },
      ]);
    });

    it('is its person’s alone', async () => {
      const { person, start } = player(service);
      await start('1.1');

      for (const as of [aUser(), aUser(undefined, ['ADMIN'])])
        expect((await read(person, as)).data._entities).toEqual([
          { id: person.userId, profile: null, runningAssessments: [] },
        ]);
      const forbidden = await service.run(
        CERTIFIABILITY,
        { userId: person.userId },
        { as: aMachine('tutorials', 'assessment:read-content') },
      );
      expect(forbidden.errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    });
  });
});
