import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import {
  ADMIN,
  type EnrolledCandidate,
  finalise,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenConfirmed,
  givenSession,
  givenStarted,
  type Service,
  type Session,
} from './certification';

const CERTIFICATION = `query ($id: ID!) { certification(id: $id) {
  id status startedAt deadline assessment { id } candidate { id status } result { pix } certificate { id } juryActs { reason }
} }`;

describe('startCertification', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  let candidate: EnrolledCandidate;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    service.assessment.calls.length = 0;
    service.clock.set('2026-11-22T08:00:00.000Z');
    session = await givenSession(service, centre);
    candidate = await givenConfirmed(service, session, centre.member);
  });
  afterAll(() => service.close());

  const start = (input: object = {}, as: Parameters<Service['mutate']>[2] = candidate.viewer) =>
    service.mutate(
      'startCertification',
      { candidateId: candidate.id, accessCode: session.accessCode, ...input },
      as,
      'certification { id status startedAt deadline assessment { id } candidate { status } }',
    );

  it('starts a test of 1 h 45 with its own id as key, whatever the case of the code', async () => {
    const { certification } = await start({ accessCode: ` ${session.accessCode.toLowerCase()} ` });

    expect(certification).toMatchObject({
      status: 'STARTED',
      startedAt: '2026-11-22T08:00:00.000Z',
      deadline: '2026-11-22T09:45:00.000Z',
      candidate: { status: 'STARTED' },
    });
    expect(service.assessment.tests.get(certification.id)).toMatchObject({
      assessmentId: certification.assessment.id,
      userId: candidate.viewer.userId,
      durationSeconds: 6_300,
    });
  });

  it('adds the extra time', async () => {
    const slower = await givenConfirmed(service, session, centre.member, { extraTimePercentage: 33 });

    const { certification } = await start({ candidateId: slower.id }, slower.viewer);

    expect(service.assessment.tests.get(certification.id)?.durationSeconds).toBe(8_379);
    expect(certification.deadline).toBe('2026-11-22T10:19:39.000Z');
  });

  it('makes one certification and one test of twenty simultaneous clicks', async () => {
    const testCount = service.assessment.tests.size;

    const answers = await Promise.all(Array.from({ length: 20 }, () => start()));

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].__typename).toBe('StartCertificationSuccess');
    expect(service.assessment.tests.size).toBe(testCount + 1);
    expect(await service.count('certifications', `candidate_id = '${candidate.id}'`)).toBe(1);
  });

  it('resumes the same certification later, without asking for another test', async () => {
    const first = await start();
    service.clock.advance(600_000);
    service.assessment.calls.length = 0;

    expect(await start()).toEqual(first);
    expect(service.assessment.calls).toEqual([]);
  });

  it('heals on the next click when the answer of assessment was lost', async () => {
    const testCount = service.assessment.tests.size;
    service.assessment.losesAnswerOf = 'startTest';

    await expect(start()).rejects.toThrow('INTERNAL_SERVER_ERROR');
    const retried = await start();

    expect(retried.__typename).toBe('StartCertificationSuccess');
    expect(service.assessment.tests.size).toBe(testCount + 1);
    expect(await service.count('certifications', `candidate_id = '${candidate.id}'`)).toBe(1);
  });

  it('shows nothing of a start that failed half-way, and keeps the list of candidates open', async () => {
    service.assessment.losesAnswerOf = 'startTest';
    await expect(start()).rejects.toThrow();
    const key = [...service.assessment.tests.keys()].at(-1);

    const { data } = await service.run(CERTIFICATION, { id: key }, { as: candidate.viewer });
    const added = await givenCandidate(service, session, centre.member);

    expect(data.certification).toBeNull();
    expect(added.id).toEqual(expect.any(String));
  });

  it('heals from the event when nobody clicks again', async () => {
    service.assessment.losesAnswerOf = 'startTest';
    await expect(start()).rejects.toThrow();
    const [key, test] = [...service.assessment.tests.entries()].at(-1) as [string, { assessmentId: string }];

    await service.deliver('TestEnded.v1', {
      assessmentId: test.assessmentId,
      kind: 'CERTIFICATION',
      key,
      userId: candidate.viewer.userId,
    });

    const { data } = await service.run(CERTIFICATION, { id: key }, { as: candidate.viewer });
    expect(data.certification).toMatchObject({ status: 'ENDED', assessment: { id: test.assessmentId } });
  });

  it('refuses a wrong code, an absence, a profile with too little', async () => {
    const absent = await givenCandidate(service, session, centre.member);
    await service.mutate('enterCertificationSession', absent.person, absent.viewer);
    service.assessment.nothingToTest.add(candidate.viewer.userId);

    const answers = [
      await start({ accessCode: 'BBBB22' }),
      await start({ candidateId: absent.id }, absent.viewer),
      await start(),
    ];

    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'WrongAccessCodeError',
      'PresenceNotConfirmedError',
      'CandidateNotCertifiableError',
    ]);
    service.assessment.nothingToTest.clear();
    expect((await start()).__typename).toBe('StartCertificationSuccess');
  });

  it('refuses everybody once the session is finalised', async () => {
    const { id } = await givenStarted(service, session, centre.member);
    await finalise(service, session, centre.member, [id]);

    expect((await start()).__typename).toBe('SessionClosedError');
  });

  it('ends the test of a start that the finalisation overtook', async () => {
    const { id } = await givenStarted(service, session, centre.member);
    const { startTest } = service.app.contextFor({
      viewer: candidate.viewer,
      locale: 'fr',
      requestId: newId(),
    }).assessment;
    const { assessment } = service.app.contextFor({ viewer: candidate.viewer, locale: 'fr', requestId: newId() });
    assessment.startTest = async (test) => {
      await finalise(service, session, centre.member, [id]);
      return startTest(test);
    };

    const answer = await start();
    assessment.startTest = startTest;
    await service.handleOutbox();

    expect(answer.__typename).toBe('SessionClosedError');
    const ended = [...service.assessment.tests.values()].filter(
      ({ userId, endCount }) => userId === candidate.viewer.userId && endCount > 0,
    );
    expect(ended).toHaveLength(1);
  });

  it('knows no candidate for anybody else', async () => {
    const other = await givenConfirmed(service, session, centre.member);

    for (const as of [other.viewer, centre.member, session.invigilator, aUser(), ADMIN])
      expect((await start({}, as)).__typename).toBe('CandidateNotFoundError');
    expect((await start({ candidateId: newId() })).__typename).toBe('CandidateNotFoundError');
    expect(service.assessment.calls).not.toContain('startTest');
  });
});
