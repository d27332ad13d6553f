import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import {
  ADMIN,
  type EnrolledCandidate,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenSession,
  JURY,
  type Service,
  type Session,
} from './certification';

const NEEDS = 'candidate { extraTimePercentage details { isAdjusted isAccessibleOnly } }';

describe('what a candidate needs', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let candidate: EnrolledCandidate;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
    candidate = await givenCandidate(service, session, centre.member, { extraTimePercentage: 10 });
  });
  afterAll(() => service.close());

  const adjust = (given: object, as: Viewer = centre.member) =>
    service.mutate('adjustCandidate', { candidateId: candidate.id, ...given }, as, NEEDS);
  const start = async () => {
    await service.mutate('enterCertificationSession', candidate.person, candidate.viewer);
    await service.mutate('confirmPresence', { candidateId: candidate.id }, session.invigilator);
    const { certification } = await service.mutate(
      'startCertification',
      { candidateId: candidate.id, accessCode: session.accessCode },
      candidate.viewer,
      'certification { id }',
    );
    return service.assessment.tests.get(certification.id);
  };

  it('is said after the enrolment too, one need at a time', async () => {
    expect((await adjust({ accessibleOnly: true })).candidate).toEqual({
      extraTimePercentage: 10,
      details: { isAdjusted: false, isAccessibleOnly: true },
    });
    expect((await adjust({ extraTimePercentage: 33, adjusted: true })).candidate).toEqual({
      extraTimePercentage: 33,
      details: { isAdjusted: true, isAccessibleOnly: true },
    });
    expect((await adjust({ adjusted: false })).candidate.details).toEqual({
      isAdjusted: false,
      isAccessibleOnly: true,
    });
  });

  it('is given to the test: a third more time, and accessible questions', async () => {
    await adjust({ extraTimePercentage: 33, accessibleOnly: true });

    expect(await start()).toMatchObject({ durationSeconds: 8_379, adjusted: false, accessibleOnly: true });
  });

  it('changes no more once the test has started', async () => {
    expect(await start()).toMatchObject({ accessibleOnly: false });

    expect((await adjust({ extraTimePercentage: 33 })).__typename).toBe('CandidateStartedError');
  });

  it('is for members of the centre, within bounds', async () => {
    for (const as of [aUser(), ADMIN, JURY, session.invigilator, candidate.viewer])
      expect((await adjust({ adjusted: true }, as)).__typename).toBe('CandidateNotFoundError');
    expect((await adjust({ candidateId: newId() })).__typename).toBe('CandidateNotFoundError');
    for (const extraTimePercentage of [-1, 100])
      expect((await adjust({ extraTimePercentage })).__typename).toBe('InvalidInputError');
  });
});
