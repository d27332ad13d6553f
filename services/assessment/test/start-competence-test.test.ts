import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  type Assessment,
  DAY_MS,
  everything,
  givenAssessment,
  nothing,
  player,
  START,
  skillOf,
  upTo,
} from './assessment';
import { aRelease, aSubject } from './release';

describe('startCompetenceTest', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
  });
  afterAll(() => service.close());

  it('finds no competence before any release', async () => {
    expect((await player(service).start('1.1')).__typename).toBe('CompetenceNotFoundError');
  });

  describe('once there is content', () => {
    beforeAll(() =>
      service.publish(
        aRelease({
          '1.1': [aSubject('a', 1, 2, 3, 4), aSubject('b', 2, 3, 4, 5)],
          '1.2': [],
        }),
      ),
    );

    it('asks a first question of level 2', async () => {
      const started = await player(service).start('1.1');

      expect(started).toMatchObject({
        __typename: 'StartCompetenceTestSuccess',
        resumed: false,
        assessment: {
          kind: 'COMPETENCE',
          state: 'STARTED',
          competence: { id: '1.1' },
          endedAt: null,
          progress: { answeredCount: 0, percentage: 0, sinceCheckpoint: 0, questionCount: null },
        },
      });
      expect(skillOf(started.assessment.currentChallenge.id).level).toBe(2);
    });

    it('resumes the test under way exactly where it stopped', async () => {
      const { start, submit } = player(service);
      const first = (await start('1.1')).assessment;
      const { assessment } = await submit(first.id, first.currentChallenge.id, 'faux');

      const resumed = await start('1.1');

      expect(resumed.resumed).toBe(true);
      expect(resumed.assessment).toEqual(assessment);
    });

    it('starts one test when asked twenty times at once', async () => {
      const { start } = player(service);

      const started = await Promise.all(Array.from({ length: 20 }, () => start('1.1')));

      expect(new Set(started.map(({ assessment }) => assessment.id)).size).toBe(1);
      expect(new Set(started.map(({ assessment }) => assessment.currentChallenge.id)).size).toBe(1);
      expect(started.filter(({ resumed }) => !resumed)).toHaveLength(1);
    });

    it('does not know a competence that does not exist', async () => {
      expect((await player(service).start('9.9')).__typename).toBe('CompetenceNotFoundError');
    });

    it('has nothing to test in a competence without content', async () => {
      expect((await player(service).start('1.2')).__typename).toBe('NothingToTestError');
    });

    it('has nothing to test any more when everything is validated', async () => {
      const { play, start } = player(service);
      await play('1.1', everything);
      service.clock.advance(4 * DAY_MS);

      expect((await start('1.1')).__typename).toBe('NothingToTestError');
    });

    it('waits 4 days before another try, and then asks only what was failed, in another variant', async () => {
      const { play, start } = player(service);
      const first = await play('1.1', upTo(3));

      expect(await start('1.1')).toMatchObject({ __typename: 'RetryTooEarlyError', daysBeforeRetry: 4 });
      service.clock.advance(4 * DAY_MS - 1);
      expect(await start('1.1')).toMatchObject({ __typename: 'RetryTooEarlyError', daysBeforeRetry: 1 });
      service.clock.advance(1);
      const second = await play('1.1', everything);

      expect(second.id).not.toBe(first.id);
      expect(second.asked.every((id) => skillOf(id).level > 3)).toBe(true);
      expect(second.asked.filter((id) => first.asked.includes(id))).toEqual([]);
      service.clock.advance(4 * DAY_MS);
      expect((await start('1.1')).__typename).toBe('NothingToTestError');
    });

    it('says how long to wait in the language of the person', async () => {
      const { play, person } = player(service);
      await play('1.1', nothing);

      const { data } = await service.run(START, { competenceId: '1.1' }, { as: person, locale: 'en' });

      expect(data.startCompetenceTest.message).toContain('in 4 days');
    });

    it('is for somebody with an account', async () => {
      const nobody = await service.run(START, { competenceId: '1.1' });
      const guest = await service.run(START, { competenceId: '1.1' }, { as: aGuest('invigilator', 's1') });

      expect(nobody.errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
      expect(guest.data.startCompetenceTest.__typename).toBe('CompetenceNotFoundError');
    });

    it('gives two people tests of their own', async () => {
      const [a, b] = await Promise.all([player(service, aUser()).start('1.1'), player(service, aUser()).start('1.1')]);

      expect(a.assessment.id).not.toBe(b.assessment.id);
    });
  });
});
