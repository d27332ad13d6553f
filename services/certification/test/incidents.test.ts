import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aUser } from '@pix/kit/testing';
import {
  ADMIN,
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
import { aReport, NEEDS_NOTHING } from './doubles';

const RESULT = `query ($id: ID!) { certification(id: $id) { status result { pix reproducibilityRate } } }`;
const ROOM = `query ($id: ID!) { invigilatedSession(id: $id) { candidates { incidents { kind outcome } } } }`;

describe('incidents and the finalisation', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let candidate: StartedCandidate;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
    candidate = await givenStarted(service, session, centre.member);
    service.assessment.report = aReport();
  });
  afterAll(() => service.close());

  const report = (changes: object = {}, as: Viewer = session.invigilator) =>
    service.mutate(
      'reportIncident',
      { candidateId: candidate.id, kind: 'WEBSITE_BLOCKED', questionNumber: 2, ...changes },
      as,
      'incident { id kind category questionNumber description isFromAlert outcome }',
    );
  const withdraw = (incidentId: string, as: Viewer = session.invigilator) =>
    service.mutate('withdrawIncident', { incidentId }, as, 'candidateId');
  const finalise = (unfinished: object[] = []) =>
    service.mutate('finaliseSession', { sessionId: session.id, unfinished }, centre.member, 'session { status }');
  const result = async () =>
    (await service.run(RESULT, { id: candidate.certificationId }, { as: JURY })).data.certification.result;
  const outcomes = async () =>
    (await service.run(ROOM, { id: session.id }, { as: centre.member })).data.invigilatedSession.candidates.flatMap(
      ({ incidents }: { incidents: object[] }) => incidents,
    );
  /** The report of a test where one question failed, and what it needs. */
  const reportWith = (rank: number, changes: object) => {
    const whole = aReport();
    service.assessment.report = {
      ...whole,
      questions: whole.questions.map((question) =>
        question.rank === rank ? { ...question, ...NEEDS_NOTHING, ...changes } : question,
      ),
    };
  };

  describe('reportIncident', () => {
    it('is reported by the invigilator and by the centre', async () => {
      expect((await report()).incident).toEqual({
        id: expect.any(String),
        kind: 'WEBSITE_BLOCKED',
        category: 'IN_CHALLENGE',
        questionNumber: 2,
        description: null,
        isFromAlert: false,
        outcome: null,
      });
      const { incident } = await report({ kind: 'FRAUD', description: ' Téléphone ' }, centre.member);
      expect(incident).toMatchObject({ category: 'FRAUD', description: 'Téléphone' });
      expect(
        await service.count('incidents', `id = '${incident.id}' AND reported_by = '${centre.member.userId}'`),
      ).toBe(1);
      expect(service.told).toContain(`invigilatedSession:${session.id}`);
    });

    it('asks for what its kind needs', async () => {
      const paths = async (changes: object) => (await report(changes)).fields.map(({ path }: { path: string }) => path);

      expect(await paths({ questionNumber: null })).toEqual(['questionNumber']);
      expect(await paths({ questionNumber: 501 })).toEqual(['questionNumber']);
      expect(await paths({ kind: 'FRAUD', description: '  ' })).toEqual(['description']);
      expect(await paths({ description: 'x'.repeat(501) })).toEqual(['description']);
    });

    it('knows no candidate for anybody else', async () => {
      const other = await givenSession(service, await givenCentre(service, 'Autre centre'));
      for (const as of [candidate.viewer, aUser(), ADMIN, JURY, other.invigilator, aGuest('roster', session.id)])
        expect((await report({}, as)).__typename).toBe('CandidateNotFoundError');
      expect((await report({ candidateId: newId() })).__typename).toBe('CandidateNotFoundError');
    });

    it('is over with the finalisation, withdrawals too', async () => {
      const { incident } = await report();
      await testEnded(service, candidate);
      await finalise();

      expect((await report()).__typename).toBe('SessionClosedError');
      expect((await withdraw(incident.id)).__typename).toBe('SessionClosedError');
    });
  });

  describe('withdrawIncident', () => {
    it('takes a report back', async () => {
      const { incident } = await report();

      expect((await withdraw(incident.id)).candidateId).toBe(candidate.id);
      expect(await outcomes()).toEqual([]);
      expect((await withdraw(incident.id)).__typename).toBe('IncidentNotFoundError');
    });

    it('knows no incident for anybody else', async () => {
      const { incident } = await report();
      const other = await givenSession(service, await givenCentre(service, 'Autre centre'));
      for (const as of [candidate.viewer, aUser(), ADMIN, JURY, other.invigilator])
        expect((await withdraw(incident.id, as)).__typename).toBe('IncidentNotFoundError');
    });
  });

  describe('at the finalisation', () => {
    it('a question reported and failed counts for nobody: what was scored is scored again', async () => {
      reportWith(2, { outcome: 'WRONG' });
      await report();
      await testEnded(service, candidate);
      expect(await result()).toMatchObject({ reproducibilityRate: 98 });

      await finalise();
      await service.handleOutbox({ times: 2 });

      expect(await result()).toMatchObject({ reproducibilityRate: 100 });
      expect(await outcomes()).toEqual([{ kind: 'WEBSITE_BLOCKED', outcome: 'NEUTRALISED' }]);
      expect(await service.count('certification_results', `certification_id = '${candidate.certificationId}'`)).toBe(1);
    });

    it('a test that ends after it is scored once, with its incidents', async () => {
      reportWith(2, { outcome: 'SKIPPED' });
      await report();
      await finalise([{ candidateId: candidate.id, abortReason: 'CANDIDATE' }]);
      await service.handleOutbox();
      await testEnded(service, candidate);

      expect(await result()).toMatchObject({ reproducibilityRate: 100 });
    });

    it('a right answer whose page was left by mistake counts', async () => {
      reportWith(2, { outcome: 'FOCUSED_OUT', isFocused: true });
      await report({ kind: 'UNINTENTIONAL_FOCUS_OUT' });
      await testEnded(service, candidate);
      await finalise();
      await service.handleOutbox();

      expect(await result()).toMatchObject({ reproducibilityRate: 100 });
      expect(await outcomes()).toEqual([{ kind: 'UNINTENTIONAL_FOCUS_OUT', outcome: 'EXCUSED' }]);
      expect(
        await service.count(
          'certification_questions',
          `certification_id = '${candidate.certificationId}' AND outcome = 'FOCUSED_OUT'`,
        ),
      ).toBe(1);
    });

    it('what people must look at waits for the jury, and changes no score', async () => {
      await report({ kind: 'FRAUD', description: 'Téléphone' });
      await testEnded(service, candidate);
      const before = await result();
      await finalise();
      await service.handleOutbox();

      expect(await result()).toEqual(before);
      expect(await outcomes()).toEqual([{ kind: 'FRAUD', outcome: 'JURY' }]);
    });

    it('nothing is changed before it', async () => {
      reportWith(2, { outcome: 'WRONG' });
      await report();
      await testEnded(service, candidate);

      expect(await outcomes()).toEqual([{ kind: 'WEBSITE_BLOCKED', outcome: null }]);
    });
  });

  describe('unfinished tests', () => {
    it('need a reason each, and nothing is done without', async () => {
      const other = await givenSession(service, centre);
      const [one, two] = [
        await givenConfirmed(service, other, centre.member),
        await givenConfirmed(service, other, centre.member),
      ];
      for (const { id, viewer } of [one, two])
        await service.mutate('startCertification', { candidateId: id, accessCode: other.accessCode }, viewer);
      const close = (unfinished: object[]) =>
        service.mutate('finaliseSession', { sessionId: other.id, unfinished }, centre.member, 'session { status }');

      const refused = await close([{ candidateId: one.id, abortReason: 'TECHNICAL' }]);
      expect(refused).toMatchObject({ __typename: 'AbortReasonRequiredError', candidates: [{ id: two.id }] });
      expect(await service.count('certifications', `session_id = '${other.id}' AND abort_reason IS NOT NULL`)).toBe(0);

      const done = await close([
        { candidateId: one.id, abortReason: 'TECHNICAL' },
        { candidateId: two.id, abortReason: 'CANDIDATE' },
      ]);
      expect(done.session.status).toBe('FINALISED');
      expect(await service.count('certifications', `session_id = '${other.id}' AND abort_reason IS NOT NULL`)).toBe(2);
    });

    it('of the invigilator need one too, those of the candidate and of the clock do not', async () => {
      await service.mutate('endCertificationTest', { candidateId: candidate.id }, session.invigilator);
      service.assessment.report = { ...aReport(), state: 'ENDED' };
      await testEnded(service, candidate);
      expect((await finalise()).__typename).toBe('AbortReasonRequiredError');

      session = await givenSession(service, centre);
      candidate = await givenStarted(service, session, centre.member);
      service.assessment.report = { ...aReport(), state: 'TIMED_OUT' };
      await testEnded(service, candidate);
      expect((await finalise()).__typename).toBe('FinaliseSessionSuccess');
      expect(await service.count('certifications', `session_id = '${session.id}' AND ended_by = 'TIME'`)).toBe(1);
    });

    it.each([
      ['TECHNICAL', 100],
      ['CANDIDATE', 33],
    ])('broken off for a %s reason are worth %i %% of right answers', async (abortReason, rate) => {
      const whole = aReport();
      service.assessment.report = {
        ...whole,
        state: 'ENDED',
        questions: whole.questions.map((question) => ({
          ...question,
          outcome: question.rank % 3 === 1 ? ('CORRECT' as const) : null,
        })),
      };
      await finalise([{ candidateId: candidate.id, abortReason }]);
      await service.handleOutbox();
      await testEnded(service, candidate);

      expect(await result()).toMatchObject({ reproducibilityRate: rate });
      expect(await service.count('certifications', `session_id = '${session.id}' AND ended_by = 'FINALISATION'`)).toBe(
        1,
      );
    });
  });
});
