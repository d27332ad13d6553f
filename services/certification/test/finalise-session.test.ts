import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
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
  testEnded,
} from './certification';

describe('finaliseSession', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let unfinished: { candidateId: string; abortReason: string }[];
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
    unfinished = [];
  });
  afterAll(() => service.close());

  const finalise = (as: Parameters<Service['mutate']>[2] = centre.member, sessionId = session.id) =>
    service.mutate('finaliseSession', { sessionId, unfinished }, as, 'session { id status }');

  const endCounts = (candidates: { certificationId: string }[]) =>
    candidates.map(({ certificationId }) => service.assessment.tests.get(certificationId)?.endCount);

  it('closes the session and ends the tests that run, leaving ended ones alone', async () => {
    const enrolled = [];
    for (let at = 0; at < 3; at += 1) enrolled.push(await givenConfirmed(service, session, centre.member));
    const candidates = [];
    for (const candidate of enrolled) {
      const { certification } = await service.mutate(
        'startCertification',
        { candidateId: candidate.id, accessCode: session.accessCode },
        candidate.viewer,
        'certification { id assessment { id } }',
      );
      candidates.push({ ...candidate, certificationId: certification.id, assessmentId: certification.assessment.id });
    }
    for (const candidate of candidates.slice(0, 1)) await testEnded(service, candidate);

    unfinished = candidates.slice(1).map(({ id }) => ({ candidateId: id, abortReason: 'CANDIDATE' }));
    const answer = await finalise();
    const handled = await service.handleOutbox();

    expect(answer.session).toEqual({ id: session.id, status: 'FINALISED' });
    expect(handled).toEqual(['end-running-tests']);
    expect(endCounts(candidates)).toEqual([0, 1, 1]);
  });

  it('is done once however often it is asked', async () => {
    const { id } = await givenStarted(service, session, centre.member);
    unfinished = [{ candidateId: id, abortReason: 'CANDIDATE' }];

    const answers = await Promise.all([finalise(), finalise(), finalise()]);

    expect(answers.map(({ session: its }) => its.status)).toEqual(['FINALISED', 'FINALISED', 'FINALISED']);
    expect(await service.handleOutbox({ times: 2 })).toEqual(['end-running-tests']);
  });

  it('tries again to end what could not be ended, and does not keep the others waiting', async () => {
    const candidate = await givenStarted(service, session, centre.member);
    unfinished = [{ candidateId: candidate.id, abortReason: 'CANDIDATE' }];
    await finalise();
    service.assessment.losesAnswerOf = 'endTest';

    await expect(service.handleOutbox()).rejects.toThrow('1 tests could not be ended');
    await service.deliver('end-running-tests', { sessionId: session.id });

    expect(endCounts([candidate])).toEqual([2]);
  });

  it('asks no reason for a test that has ended, although that was not told yet; of a running one it does', async () => {
    const [ended, running] = [
      await givenConfirmed(service, session, centre.member),
      await givenConfirmed(service, session, centre.member),
    ];
    const starts = [];
    for (const { id: candidateId, viewer } of [ended, running])
      starts.push(
        await service.mutate(
          'startCertification',
          { candidateId, accessCode: session.accessCode },
          viewer,
          'certification { id assessment { id } }',
        ),
      );
    service.supervision.ended.add(starts[0].certification.assessment.id);

    expect(await finalise()).toMatchObject({
      __typename: 'AbortReasonRequiredError',
      candidates: [{ id: running.id }],
    });
    unfinished = [{ candidateId: running.id, abortReason: 'TECHNICAL' }];
    expect((await finalise()).session.status).toBe('FINALISED');
    expect(await service.count('certifications', `session_id = '${session.id}' AND abort_reason IS NOT NULL`)).toBe(1);
  });

  it('still asks why the invigilator ended a test, told or not', async () => {
    const candidate = await givenStarted(service, session, centre.member);
    await service.mutate('endCertificationTest', { candidateId: candidate.id }, session.invigilator);
    service.supervision.ended.add(candidate.assessmentId);

    expect((await finalise()).__typename).toBe('AbortReasonRequiredError');
  });

  it('refuses a session nobody has started', async () => {
    await givenConfirmed(service, session, centre.member);

    expect((await finalise()).__typename).toBe('SessionNotStartedError');
  });

  it('does not know the session for anybody outside the centre', async () => {
    const candidate = await givenStarted(service, session, centre.member);
    const other = await givenCentre(service, 'Autre centre');

    for (const as of [candidate.viewer, other.member, aUser(), session.invigilator, JURY, ADMIN])
      expect((await finalise(as)).__typename).toBe('SessionNotFoundError');
    expect((await finalise(centre.member, newId())).__typename).toBe('SessionNotFoundError');
  });
});
