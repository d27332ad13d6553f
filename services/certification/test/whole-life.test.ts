import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGuest, aUser } from '@pix/kit/testing';
import { ADMIN, aPerson, givenCertification, JURY, SESSION_INPUT, type Service } from './certification';

describe('the whole life of a session', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  afterAll(() => service.close());

  it('goes from an approved centre to a certificate anyone can verify', async () => {
    const { mutate, run, deliver, handleOutbox, clock } = service;
    const [teacher, pupil] = [aUser(), aUser()];
    const person = aPerson({ firstName: 'Zoé', lastName: 'Œuvrard' });

    const { centre } = await mutate(
      'createCertificationCentre',
      { name: 'Lycée Ada-Lovelace', uai: '0690001b' },
      ADMIN,
      'centre { id uai }',
    );
    await mutate('addCentreMember', { centreId: centre.id, userId: teacher.userId, admin: false }, ADMIN);
    const { session } = await mutate(
      'createCertificationSession',
      { centreId: centre.id, ...SESSION_INPUT },
      teacher,
      'session { id number accessCode invigilatorPassword }',
    );
    const { candidate } = await mutate(
      'addCandidate',
      { sessionId: session.id, birthPlace: 'Lyon 3e', ...person },
      teacher,
      'candidate { id }',
    );

    const signedIn = await mutate(
      'signInAsInvigilator',
      { sessionNumber: session.number, password: session.invigilatorPassword },
      undefined,
      'session { id } accessToken',
    );
    const invigilator = aGuest('invigilator', signedIn.session.id);
    const input = { candidateId: candidate.id };
    await mutate(
      'enterCertificationSession',
      { sessionNumber: session.number, ...person, firstName: 'ZOE', lastName: 'oeuvrard' },
      pupil,
    );
    await mutate('confirmPresence', input, invigilator);
    const { certification } = await mutate(
      'startCertification',
      { ...input, accessCode: session.accessCode },
      pupil,
      'certification { id assessment { id } }',
    );

    clock.advance(3_600_000);
    await mutate('endCertificationTest', input, invigilator);
    await deliver('TestEnded.v1', {
      assessmentId: certification.assessment.id,
      kind: 'CERTIFICATION',
      key: certification.id,
      userId: pupil.userId,
    });
    await handleOutbox();
    await mutate('finaliseSession', { sessionId: session.id }, teacher);
    await handleOutbox();
    await mutate(
      'deliberate',
      { certificationId: certification.id, decision: 'ACCEPT', reason: 'Rien à signaler.' },
      JURY,
    );
    await mutate('publishSession', { sessionId: session.id }, JURY);
    await handleOutbox();

    const own = await run(
      `query ($id: ID!) { certification(id: $id) { status candidate { status } result { pix } certificate { verificationCode pdfUrl } } }`,
      { id: certification.id },
      { as: pupil },
    );
    const { verificationCode, pdfUrl } = own.data.certification.certificate;
    const verified = await run(
      `query ($code: String!) { verifyCertificate(code: $code) { ... on VerifiedCertificate { firstName lastName centreName valid pix } } }`,
      { code: verificationCode },
    );

    expect(own.data.certification).toMatchObject({
      status: 'ACCEPTED',
      candidate: { status: 'ENDED' },
      result: { pix: 368 },
    });
    expect(pdfUrl).toContain('/files/certificates/');
    expect(verified.data.verifyCertificate).toEqual({
      firstName: 'Zoé',
      lastName: 'Œuvrard',
      centreName: 'Lycée Ada-Lovelace',
      valid: true,
      pix: 368,
    });
  });
});
