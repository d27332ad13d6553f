import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import {
  ADMIN,
  type EnrolledCandidate,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenConfirmed,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  type Session,
} from './certification';

const OTHERS = 'session { candidates { id } }';

describe('a candidate who is taken out', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let candidate: EnrolledCandidate;
  let other: EnrolledCandidate;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
    candidate = await givenCandidate(service, session, centre.member);
    other = await givenCandidate(service, session, centre.member);
  });
  afterAll(() => service.close());

  const remove = (candidateId = candidate.id, as: Viewer = centre.member) =>
    service.mutate('removeCandidate', { candidateId }, as, OTHERS);
  const enter = ({ person, viewer }: EnrolledCandidate) =>
    service.mutate('enterCertificationSession', person, viewer, 'candidate { id }');

  it('leaves the others and a free place, and enters no more', async () => {
    service.told.length = 0;

    expect((await remove()).session.candidates).toEqual([{ id: other.id }]);

    expect(service.told).toEqual([`invigilatedSession:${session.id}`]);
    expect((await enter(candidate)).__typename).toBe('CandidateNotFoundError');
    expect((await enter(other)).__typename).toBe('EnterCertificationSessionSuccess');
    expect(await service.count('candidate_details', `candidate_id = '${candidate.id}'`)).toBe(0);
    const { sessionNumber: _, ...person } = candidate.person;
    const again = { sessionId: session.id, birthPlace: 'Lyon', ...person };
    expect((await service.mutate('addCandidate', again, centre.member)).__typename).toBe('AddCandidateSuccess');
  });

  it('may have entered, been confirmed, been reported: nothing of theirs stays', async () => {
    const confirmed = await givenConfirmed(service, session, centre.member);
    await service.mutate('reportPresence', { candidateId: confirmed.id, page: 'p1' }, confirmed.viewer);
    const report = { candidateId: confirmed.id, kind: 'SIGNATURE_ISSUE', description: 'Nom mal écrit.' };
    await service.mutate('reportIncident', report, session.invigilator);

    expect((await remove(confirmed.id)).__typename).toBe('RemoveCandidateSuccess');

    for (const table of ['presences', 'incidents', 'invigilation_acts', 'live_alerts'])
      expect(await service.count(table, `candidate_id = '${confirmed.id}'`)).toBe(0);
    const start = { candidateId: confirmed.id, accessCode: session.accessCode };
    expect((await service.mutate('startCertification', start, confirmed.viewer)).__typename).toBe(
      'CandidateNotFoundError',
    );
  });

  it('is taken out once', async () => {
    const answers = await Promise.all([remove(), remove(), remove()]);

    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CandidateNotFoundError',
      'CandidateNotFoundError',
      'RemoveCandidateSuccess',
    ]);
  });

  it('stays once the first of the session has started, or is about to', async () => {
    const started = await givenStarted(service, session, centre.member);

    for (const { id } of [candidate, started]) expect((await remove(id)).__typename).toBe('SessionStartedError');
    await service.app.dataSource.query(`UPDATE certifications SET status = 'STARTING' WHERE id = ?`, [
      started.certificationId,
    ]);
    expect((await remove()).__typename).toBe('SessionStartedError');
    expect(await service.count('candidates', `session_id = '${session.id}'`)).toBe(3);
  });

  it('either starts or is taken out when both are asked for at once', async () => {
    const confirmed = await givenConfirmed(service, session, centre.member);
    const start = { candidateId: confirmed.id, accessCode: session.accessCode };

    const [removed, started] = await Promise.all([
      remove(confirmed.id),
      service.mutate('startCertification', start, confirmed.viewer),
    ]);

    expect([
      ['RemoveCandidateSuccess', 'CandidateNotFoundError'],
      ['SessionStartedError', 'StartCertificationSuccess'],
    ]).toContainEqual([removed.__typename, started.__typename]);
    expect(await service.count('certifications', `candidate_id = '${confirmed.id}'`)).toBe(
      started.__typename === 'StartCertificationSuccess' ? 1 : 0,
    );
  });

  it('either enters or is not known when both are asked for at once', async () => {
    const [removed, entered] = await Promise.all([remove(), enter(candidate)]);

    expect(removed.__typename).toBe('RemoveCandidateSuccess');
    expect(['CandidateNotFoundError', 'EnterCertificationSessionSuccess']).toContain(entered.__typename);
  });

  it('is so by members of the centre alone', async () => {
    const elsewhere = await givenCentre(service, 'Autre centre');

    for (const as of [elsewhere.member, aUser(), ADMIN, JURY, session.invigilator, candidate.viewer])
      expect((await remove(candidate.id, as)).__typename).toBe('CandidateNotFoundError');
    expect((await remove(candidate.id, aGuest('invigilator', newId()))).__typename).toBe('CandidateNotFoundError');
    expect((await remove(newId())).__typename).toBe('CandidateNotFoundError');
    await expect(service.mutate('removeCandidate', { candidateId: candidate.id }, undefined)).rejects.toThrow(
      'UNAUTHENTICATED',
    );
    await expect(
      service.mutate('removeCandidate', { candidateId: candidate.id }, aMachine('x', 'certification:rescore')),
    ).rejects.toThrow('UNAUTHENTICATED');
    expect(await service.count('candidates', `session_id = '${session.id}'`)).toBe(2);
  });
});
