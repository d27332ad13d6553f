import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  ADMIN,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenConfirmed,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  type Session,
  type StartedCandidate,
  testEnded,
} from './certification';

const ROOM = `query ($id: ID!) { invigilatedSession(id: $id) {
  session { number }
  candidates { candidate { id status } connection lastSeenAt startedAt deadline answeredCount questionCount focusLostCount
    isSuspended wordAwaitedSince wordGivenAt extraSeconds
    alert { id kind text questionNumber state } incidents { id kind category questionNumber description isFromAlert outcome } }
  acts { candidateId act actor actorUserId seconds reason at }
} }`;

describe("the invigilator's room", () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let candidate: StartedCandidate;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    service.clock.set('2026-11-22T08:00:00.000Z');
    service.supervision.isDown = false;
    session = await givenSession(service, centre);
    candidate = await givenStarted(service, session, centre.member);
    service.told.length = 0;
    service.supervision.calls.length = 0;
  });
  afterAll(() => service.close());

  const room = async (as: Viewer = session.invigilator, id = session.id) =>
    (await service.run(ROOM, { id }, { as })).data.invigilatedSession;
  const mine = async () =>
    (await room()).candidates.find((one: { candidate: { id: string } }) => one.candidate.id === candidate.id);
  const acts = async (): Promise<string[]> => (await room()).acts.map(({ act }: { act: string }) => act);
  const test = () => service.supervision.tests.get(candidate.assessmentId);
  const wasTold = () => service.told.includes(`invigilatedSession:${session.id}`);

  /** Everybody who must not be able to do what the session's invigilator does. */
  const strangers = async (): Promise<Viewer[]> => {
    const other = await givenSession(service, await givenCentre(service, 'Autre centre'));
    return [candidate.viewer, aUser(), ADMIN, JURY, other.invigilator, aGuest('roster', session.id)];
  };

  describe('invigilatedSession', () => {
    it('shows who is there, how far, and until when', async () => {
      expect(await mine()).toEqual({
        candidate: { id: candidate.id, status: 'STARTED' },
        connection: 'HERE',
        lastSeenAt: '2026-11-22T08:00:00.000Z',
        startedAt: '2026-11-22T08:00:00.000Z',
        deadline: '2026-11-22T09:45:00.000Z',
        answeredCount: 0,
        questionCount: 48,
        focusLostCount: 2,
        isSuspended: false,
        wordAwaitedSince: null,
        wordGivenAt: null,
        extraSeconds: 0,
        alert: null,
        incidents: [],
      });
    });

    it('reads as many statements for twenty candidates as for one', async () => {
      const full = await givenSession(service, centre);
      for (let at = 0; at < 19; at += 1) await givenConfirmed(service, full, centre.member);
      await givenStarted(service, full, centre.member);

      const one = await service.run(ROOM, { id: session.id }, { as: session.invigilator });
      const twenty = await service.run(ROOM, { id: full.id }, { as: full.invigilator });

      expect(twenty.data.invigilatedSession.candidates).toHaveLength(20);
      expect(twenty.statements).toBe(one.statements);
      expect(one.statements).toBeLessThanOrEqual(7);
    });

    it('is shown while assessment does not answer', async () => {
      service.supervision.isDown = true;

      expect(await mine()).toMatchObject({ answeredCount: null, deadline: '2026-11-22T09:45:00.000Z' });
    });

    it('is for the invigilator and the centre', async () => {
      expect((await room(centre.member)).session.number).toBe(session.number);
      for (const as of await strangers()) expect(await room(as)).toBeNull();
      expect(await room(session.invigilator, newId())).toBeNull();
    });

    it('is told when somebody enters, is confirmed, starts and ends', async () => {
      const own = await givenSession(service, centre);
      const told = () => service.told.filter((one) => one === `invigilatedSession:${own.id}`).length;
      const other = await givenCandidate(service, own, centre.member);
      await service.mutate('enterCertificationSession', other.person, other.viewer);
      expect(told()).toBe(1);
      await service.mutate('confirmPresence', { candidateId: other.id }, own.invigilator);
      expect(told()).toBe(2);
      const { certification } = await service.mutate(
        'startCertification',
        { candidateId: other.id, accessCode: own.accessCode },
        other.viewer,
        'certification { id assessment { id } }',
      );
      expect(told()).toBe(3);
      await testEnded(service, {
        ...other,
        certificationId: certification.id,
        assessmentId: certification.assessment.id,
      });
      expect(told()).toBe(4);
    });
  });

  const report = (page?: string, as: Viewer = candidate.viewer) =>
    service.mutate('reportPresence', { candidateId: candidate.id, page }, as, 'mayGoOn alert { id }');
  const start = (page?: string, as: Viewer = candidate.viewer) =>
    service.mutate('startCertification', { candidateId: candidate.id, accessCode: session.accessCode, page }, as);
  const authorise = (as: Viewer = session.invigilator, candidateId = candidate.id) =>
    service.mutate('authoriseResume', { candidateId }, as, 'candidate { id }');

  describe('presence', () => {
    it('is told as disconnected after 45 s of silence, and as here again', async () => {
      await report();
      service.clock.advance(45_000);
      expect(await mine()).toMatchObject({ connection: 'HERE' });
      service.clock.advance(1_000);
      expect(await mine()).toMatchObject({ connection: 'DISCONNECTED', lastSeenAt: '2026-11-22T08:00:00.000Z' });
      expect((await report()).mayGoOn).toBe(true);
      expect(await mine()).toMatchObject({ connection: 'HERE' });
    });

    it('of those who wait for the start is told too', async () => {
      const own = await givenSession(service, centre);
      const waiting = await givenConfirmed(service, own, centre.member);
      const answer = await service.mutate('reportPresence', { candidateId: waiting.id }, waiting.viewer, 'mayGoOn');

      expect(answer.mayGoOn).toBe(true);
      expect((await room(own.invigilator, own.id)).candidates[0]).toMatchObject({
        connection: 'HERE',
        startedAt: null,
      });
      expect(service.told).toContain(`invigilatedSession:${own.id}`);
    });

    it('knows no candidate for anybody else', async () => {
      for (const as of [aUser(), centre.member, session.invigilator, ADMIN])
        expect((await report(undefined, as)).__typename).toBe('CandidateNotFoundError');
    });
  });

  describe('resuming', () => {
    /** The same account on another computer. */
    const elsewhere = () => aUser(candidate.viewer.userId);

    it('starts where answers are then taken from, and shown in the room as they come', async () => {
      expect(service.assessment.tests.get(candidate.certificationId)).toMatchObject({
        seat: candidate.viewer.signInSessionId,
        watchedAs: { field: 'invigilatedSession', id: session.id },
      });
    });

    it.each([
      ['a refreshed page', () => start('page-2')],
      ['another computer', () => start(undefined, elsewhere())],
      [
        'a page that comes back after two minutes',
        async () => {
          service.clock.advance(120_001);
          const { mayGoOn } = await report();
          return { __typename: mayGoOn ? 'went on' : 'ResumeNotAuthorisedError' };
        },
      ],
    ])('%s waits for the word, and no answer is taken meanwhile', async (_, comeBack) => {
      expect((await comeBack()).__typename).toBe('ResumeNotAuthorisedError');

      expect(test()).toMatchObject({ isSuspended: true });
      expect((await mine()).wordAwaitedSince).not.toBeNull();
      expect(wasTold()).toBe(true);
      expect((await report()).mayGoOn).toBe(false);
      expect(await acts()).toEqual(['SUSPENDED']);
    });

    it('goes on at the new place after the word, which serves once', async () => {
      const there = elsewhere();
      await start('page-2', there);
      await authorise();
      expect(await mine()).toMatchObject({ wordGivenAt: '2026-11-22T08:00:00.000Z' });

      expect((await start('page-2', there)).__typename).toBe('StartCertificationSuccess');
      expect(test()).toMatchObject({ isSuspended: false, seat: there.signInSessionId });
      expect((await start('page-2', there)).__typename).toBe('StartCertificationSuccess');
      expect((await start()).__typename).toBe('ResumeNotAuthorisedError');
      expect(await acts()).toEqual(['SUSPENDED', 'WORD_GIVEN', 'RESUMED', 'SUSPENDED']);
    });

    it('goes on by itself where a silent page is heard of again after the word', async () => {
      service.clock.advance(300_000);
      await report();
      await authorise();

      expect((await report()).mayGoOn).toBe(true);
      expect(test()).toMatchObject({ isSuspended: false });
    });

    it('asks for another word after 15 minutes', async () => {
      await start('page-2');
      await authorise();
      service.clock.advance(15 * 60_000 + 1);

      expect((await start('page-2')).__typename).toBe('ResumeNotAuthorisedError');
    });

    it('gives no time back by itself', async () => {
      await start('page-2');
      service.clock.advance(600_000);
      await authorise();
      await start('page-2');

      expect(test()).toMatchObject({ extraSeconds: 0 });
    });

    it('heals when the answer of assessment was lost', async () => {
      await start('page-2');
      await authorise();
      service.supervision.isDown = true;
      await expect(start('page-2')).rejects.toThrow();
      service.supervision.isDown = false;
      expect(test()).toMatchObject({ isSuspended: true });

      await authorise();
      expect((await start('page-2')).__typename).toBe('StartCertificationSuccess');
      expect(test()).toMatchObject({ isSuspended: false });
    });

    it('lets one of two computers go on after one word', async () => {
      const [one, other] = [elsewhere(), elsewhere()];
      await Promise.all([start('a', one), start('b', other)]);
      await authorise();

      const answers = await Promise.all([start('a', one), start('b', other)]);

      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'ResumeNotAuthorisedError',
        'StartCertificationSuccess',
      ]);
    });

    it('is authorised by the session’s invigilator alone, while the test runs', async () => {
      for (const as of [...(await strangers()), centre.member])
        expect((await authorise(as)).__typename).toBe('CandidateNotFoundError');
      expect((await authorise(session.invigilator, newId())).__typename).toBe('CandidateNotFoundError');
      await testEnded(service, candidate);
      expect((await authorise()).__typename).toBe('TestNotRunningError');
    });
  });

  describe('addExtraTime', () => {
    const add = (changes: object = {}, as: Viewer = centre.member) =>
      service.mutate(
        'addExtraTime',
        { candidateId: candidate.id, key: 'k1', minutes: 10, reason: 'Panne de réseau', ...changes },
        as,
      );

    it('adds once a key, and journals who and why', async () => {
      await Promise.all([add(), add(), add()]);
      await add({ key: 'k2', minutes: 5 });

      expect(test()).toMatchObject({ extraSeconds: 900 });
      expect(await mine()).toMatchObject({ extraSeconds: 900 });
      expect((await room()).acts).toMatchObject([
        {
          act: 'TIME_ADDED',
          actor: 'MEMBER',
          actorUserId: centre.member.userId,
          seconds: 600,
          reason: 'Panne de réseau',
        },
        { act: 'TIME_ADDED', seconds: 300 },
      ]);
      expect(wasTold()).toBe(true);
      expect(
        await service.count(
          'certifications',
          `id = '${candidate.certificationId}' AND deadline = '2026-11-22 10:00:00'`,
        ),
      ).toBe(1);
    });

    it('is for members of the centre, who have a name', async () => {
      expect((await add({}, session.invigilator)).__typename).toBe('NotAllowedError');
      expect((await add({}, candidate.viewer)).__typename).toBe('NotAllowedError');
      expect((await add({}, JURY)).__typename).toBe('NotAllowedError');
      const other = await givenCentre(service, 'Autre centre');
      for (const as of [other.member, aUser()]) expect((await add({}, as)).__typename).toBe('CandidateNotFoundError');
      expect(service.supervision.calls).not.toContain('extend');
    });

    it('refuses too much, no reason, and a test that is over', async () => {
      const wrong = await add({ minutes: 121, reason: ' ' });
      expect(wrong.fields.map(({ path }: { path: string }) => path)).toEqual(['minutes', 'reason']);
      await testEnded(service, candidate);
      expect((await add()).__typename).toBe('TestNotRunningError');
    });
  });

  describe('a live alert', () => {
    const raise = (changes: object = {}, as: Viewer = candidate.viewer) =>
      service.mutate(
        'raiseLiveAlert',
        { candidateId: candidate.id, kind: 'WEBSITE_BLOCKED', text: ' Page bloquée ', ...changes },
        as,
        'alert { id state questionNumber }',
      );
    const handle = (alertId: string, handling: string, as: Viewer = session.invigilator) =>
      service.mutate('handleLiveAlert', { alertId, handling }, as, 'candidate { id }');

    it('suspends the question and appears at once', async () => {
      const { alert } = await raise();

      expect(wasTold()).toBe(true);
      expect(await mine()).toMatchObject({
        isSuspended: true,
        alert: { id: alert.id, kind: 'WEBSITE_BLOCKED', text: 'Page bloquée', questionNumber: 1, state: 'ONGOING' },
      });
      expect((await report()).alert).toEqual({ id: alert.id });
      expect(await acts()).toEqual(['SUSPENDED']);
    });

    it('is one at a time, whatever is clicked', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => raise()));

      expect(new Set(answers.map(({ alert }) => alert.id)).size).toBe(1);
      expect(await service.count('live_alerts', `candidate_id = '${candidate.id}'`)).toBe(1);
    });

    it('dismissed, goes on with the time given back', async () => {
      const { alert } = await raise();
      service.clock.advance(90_000);
      await handle(alert.id, 'DISMISSED');

      expect(test()).toMatchObject({ isSuspended: false, extraSeconds: 90, current: `${candidate.assessmentId}-1` });
      expect(await mine()).toMatchObject({ alert: null, extraSeconds: 90, incidents: [] });
      expect(await acts()).toEqual(['SUSPENDED', 'TIME_GIVEN_BACK']);
      expect((await raise()).alert.id).not.toBe(alert.id);
    });

    it('validated, asks another variant and notes the incident', async () => {
      const { alert } = await raise();
      await handle(alert.id, 'REPLACED');

      expect(test()).toMatchObject({ isSuspended: false, current: `${candidate.assessmentId}-1-other` });
      expect(await mine()).toMatchObject({
        alert: null,
        incidents: [{ kind: 'WEBSITE_BLOCKED', category: 'IN_CHALLENGE', questionNumber: 1, isFromAlert: true }],
      });
    });

    it('is handled once by two invigilators: the first decision stays', async () => {
      const { alert } = await raise();
      service.clock.advance(60_000);

      await Promise.all([handle(alert.id, 'REPLACED'), handle(alert.id, 'REPLACED'), handle(alert.id, 'REPLACED')]);
      await handle(alert.id, 'DISMISSED');

      expect(test()).toMatchObject({ extraSeconds: 60, current: `${candidate.assessmentId}-1-other` });
      expect(await service.count('incidents', `alert_id = '${alert.id}'`)).toBe(1);
      expect(await service.count('live_alerts', `id = '${alert.id}' AND state = 'REPLACED'`)).toBe(1);
    });

    it('heals when assessment was lost after the decision', async () => {
      const { alert } = await raise();
      service.supervision.isDown = true;
      await expect(handle(alert.id, 'REPLACED')).rejects.toThrow();
      service.supervision.isDown = false;
      await handle(alert.id, 'REPLACED');

      expect(test()).toMatchObject({ isSuspended: false, current: `${candidate.assessmentId}-1-other` });
    });

    it('handled while the page changed, still waits for the word', async () => {
      const { alert } = await raise();
      await start('page-2');
      await handle(alert.id, 'DISMISSED');
      expect(test()).toMatchObject({ isSuspended: true });
      await authorise();
      await start('page-2');
      expect(test()).toMatchObject({ isSuspended: false });
    });

    it('still suspends when the word is given before it is handled', async () => {
      await raise();
      await start('page-2');
      await authorise();
      await start('page-2');
      expect(test()).toMatchObject({ isSuspended: true });
    });

    it('is raised by the candidate, handled by the invigilator, and nobody else', async () => {
      for (const as of [aUser(), centre.member, session.invigilator, ADMIN])
        expect((await raise({}, as)).__typename).toBe('CandidateNotFoundError');
      const { alert } = await raise();
      for (const as of [...(await strangers()), centre.member])
        expect((await handle(alert.id, 'DISMISSED', as)).__typename).toBe('LiveAlertNotFoundError');
      expect((await handle(newId(), 'DISMISSED')).__typename).toBe('LiveAlertNotFoundError');
      expect(test()).toMatchObject({ isSuspended: true });
    });

    it('is about the question, of a test that runs', async () => {
      expect((await raise({ kind: 'FRAUD' })).__typename).toBe('InvalidInputError');
      service.supervision.ended.add(candidate.assessmentId);
      expect((await raise()).__typename).toBe('TestNotRunningError');
      await testEnded(service, candidate);
      expect((await raise()).__typename).toBe('TestNotRunningError');
    });
  });

  it('journals an end asked by the invigilator once', async () => {
    const end = () => service.mutate('endCertificationTest', { candidateId: candidate.id }, session.invigilator);
    await Promise.all([end(), end()]);

    expect(await acts()).toEqual(['ENDED']);
    expect(
      await service.count('certifications', `id = '${candidate.certificationId}' AND ended_by = 'INVIGILATOR'`),
    ).toBe(1);
    expect(wasTold()).toBe(true);
  });
});
