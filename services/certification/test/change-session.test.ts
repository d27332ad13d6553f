import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aUser } from '@pix/kit/testing';
import {
  ADMIN,
  deliberation,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenConfirmed,
  givenScored,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  type Session,
} from './certification';

describe('a session before its start', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
  });
  afterAll(() => service.close());

  const PLACE = { address: 'Gymnase', room: '1', startsAt: '2026-12-01T08:00:00.000Z', examiner: 'M. Roy' };
  const update = (changes: object = {}, as: Viewer = centre.member) =>
    service.mutate(
      'updateCertificationSession',
      { sessionId: session.id, ...PLACE, ...changes },
      as,
      'session { address room startsAt examiner }',
    );
  const remove = (as: Viewer = centre.member) =>
    service.mutate('deleteCertificationSession', { sessionId: session.id }, as, 'number');
  const withdraw = (candidateId: string, as: Viewer = session.invigilator) =>
    service.mutate('withdrawConfirmation', { candidateId }, as, 'candidate { status }');

  it('is moved', async () => {
    expect((await update()).session).toEqual(PLACE);
    expect((await update({ room: ' ' })).__typename).toBe('InvalidInputError');
  });

  it('is removed with its candidates', async () => {
    const candidate = await givenConfirmed(service, session, centre.member);
    await service.mutate('reportPresence', { candidateId: candidate.id }, candidate.viewer);
    await givenCandidate(service, session, centre.member);

    expect((await remove()).number).toBe(session.number);
    expect(await service.count('candidates', `session_id = '${session.id}'`)).toBe(0);
    expect((await remove()).__typename).toBe('SessionNotFoundError');
  });

  it('is neither once a candidate has started, or a start has failed half-way', async () => {
    await givenStarted(service, session, centre.member);
    expect([(await update()).__typename, (await remove()).__typename]).toEqual([
      'SessionStartedError',
      'SessionStartedError',
    ]);

    session = await givenSession(service, centre);
    const candidate = await givenConfirmed(service, session, centre.member);
    service.assessment.losesAnswerOf = 'startTest';
    await expect(
      service.mutate(
        'startCertification',
        { candidateId: candidate.id, accessCode: session.accessCode },
        candidate.viewer,
      ),
    ).rejects.toThrow();
    expect((await remove()).__typename).toBe('SessionStartedError');
  });

  it('is known to members of the centre only', async () => {
    const other = await givenCentre(service, 'Autre centre');
    for (const as of [other.member, aUser(), ADMIN, session.invigilator]) {
      expect((await update({}, as)).__typename).toBe('SessionNotFoundError');
      expect((await remove(as)).__typename).toBe('SessionNotFoundError');
    }
  });

  it('has its confirmations taken back by the invigilator, until the start', async () => {
    const candidate = await givenConfirmed(service, session, centre.member);
    for (const as of [centre.member, candidate.viewer, aUser(), ADMIN])
      expect((await withdraw(candidate.id, as)).__typename).toBe('CandidateNotFoundError');

    expect((await withdraw(candidate.id)).candidate.status).toBe('ENTERED');
    const start = () =>
      service.mutate(
        'startCertification',
        { candidateId: candidate.id, accessCode: session.accessCode },
        candidate.viewer,
      );
    expect((await start()).__typename).toBe('PresenceNotConfirmedError');
    await service.mutate('confirmPresence', { candidateId: candidate.id }, session.invigilator);
    await start();
    expect((await withdraw(candidate.id)).__typename).toBe('CandidateStartedError');
  });

  describe('takeUpSession', () => {
    const take = (sessionId: string, as: Viewer = JURY) =>
      service.mutate('takeUpSession', { sessionId }, as, 'session { status takenUpBy }');

    it('is the jury’s, of what its centre has finalised, and hinders neither decisions nor publication', async () => {
      const scored = await givenScored(service);
      const { id } = scored.session;
      expect((await take(session.id)).__typename).toBe('SessionNotFinalisedError');
      expect((await take(id, scored.centre.member)).__typename).toBe('NotAllowedError');
      expect((await take(id, aUser())).__typename).toBe('SessionNotFoundError');

      expect((await take(id)).session).toEqual({
        status: 'IN_PROCESS',
        takenUpBy: (JURY as { userId: string }).userId,
      });
      const { data } = await service.run(
        '{ certificationsToDeliberate(first: 100) { nodes { id } } }',
        {},
        { as: JURY },
      );
      expect(data.certificationsToDeliberate.nodes).toEqual([{ id: scored.candidates[0]?.certificationId }]);
      await service.mutate('deliberate', deliberation(scored.candidates[0]?.certificationId ?? ''), JURY);
      expect((await service.mutate('publishSession', { sessionId: id }, JURY)).__typename).toBe(
        'PublishSessionSuccess',
      );
      expect((await take(id)).__typename).toBe('SessionNotFinalisedError');
    });
  });
});
