import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  ADMIN,
  deliberation,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenConfirmed,
  givenPublished,
  givenScored,
  givenSession,
  givenStarted,
  JURY,
  type Service,
  testEnded,
} from './certification';

const USER_DATA = 'query ($userId: ID!) { userData(userId: $userId) }';
const VERIFY = 'query ($code: String!) { verifyCertificate(code: $code) { __typename } }';
const IDENTITY = aMachine('identity', 'privacy:read');
const NOTHING = {
  centreMemberships: [],
  formerCentreMemberships: [],
  enrolments: [],
  certifications: [],
  questions: [],
  opinions: [],
  juryComments: [],
  room: [],
  certificates: [],
};

describe('what is kept of a person (I6)', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  afterAll(() => service.close());

  const dataOf = async (userId: string, as: Viewer = IDENTITY) => {
    const { data, errors } = await service.run(USER_DATA, { userId }, { as });
    return errors[0]?.code ?? JSON.parse(data.userData);
  };
  const anonymise = async (userId: string) => {
    for (const _ of ['once', 'twice']) await service.deliver('UserAnonymised.v1', { userId });
  };
  const candidateRow = async (id: string) => {
    const [row] = await service.app.dataSource.query(
      `SELECT first_name, last_name, birth_place, DATE_FORMAT(birth_date, '%Y-%m-%d') AS birth_date, user_id
       FROM candidates WHERE id = ?`,
      [id],
    );
    return row;
  };
  const statusOf = async (id: string) => {
    const [row] = await service.app.dataSource.query('SELECT status, user_id FROM certifications WHERE id = ?', [id]);
    return row;
  };

  it('is told whole once it is published', async () => {
    const { candidates } = await givenPublished(service);
    const [{ viewer, person }] = candidates as [(typeof candidates)[number]];

    const data = await dataOf(viewer.userId);

    expect(data.enrolments).toMatchObject([{ lastName: person.lastName, birthDate: '2009-06-23' }]);
    expect(data.certifications).toMatchObject([{ status: 'ACCEPTED', pix: expect.any(Number) }]);
    expect(data.certificates).toMatchObject([{ lastName: person.lastName, competences: expect.any(Array) }]);
    expect(data.opinions).toMatchObject([{ version: 'opinion.v1/bayes.v1' }]);
    expect(data.questions[0]).toMatchObject({ outcome: expect.any(String) });
  });

  it('does not tell what the jury has not published', async () => {
    const { candidates } = await givenScored(service);
    const [{ certificationId, viewer }] = candidates as [(typeof candidates)[number]];
    await service.mutate('deliberate', deliberation(certificationId), JURY);

    const data = await dataOf(viewer.userId);

    expect(data.certifications).toMatchObject([{ id: certificationId, status: null, pix: null }]);
    expect(data).toMatchObject({ questions: [], opinions: [], certificates: [] });
    expect(data).toMatchObject({ questions: [], room: [], certificates: [] });
  });

  it('is told to identity only', async () => {
    for (const as of [aUser(), ADMIN, aMachine('campaigns', 'assessment:start-tests')])
      expect(await dataOf(newId(), as)).toBe('UNAUTHENTICATED');
  });

  it('says that it may be fetched when it is asked for', async () => {
    await service.deliver('UserDataRequested.v1', { userId: newId(), exportId: 'e1' });

    expect(await service.count('outbox', `name = 'UserDataContributed.v1' AND queues = '["identity"]'`)).toBe(1);
  });

  it('keeps a published certificate with its names, and nobody finds its account', async () => {
    const { candidates } = await givenPublished(service);
    const [{ id, certificationId, viewer, person }] = candidates as [(typeof candidates)[number]];
    const { userId } = viewer;
    const [{ code }] = await service.app.dataSource.query(
      'SELECT verification_code AS code FROM certificates WHERE certification_id = ?',
      [certificationId],
    );

    await anonymise(userId);

    expect(await dataOf(userId)).toEqual(NOTHING);
    expect(await candidateRow(id)).toMatchObject({
      last_name: person.lastName,
      user_id: expect.not.stringMatching(userId),
    });
    expect(await statusOf(certificationId)).toMatchObject({ status: 'ACCEPTED' });
    expect((await service.run(VERIFY, { code })).data.verifyCertificate.__typename).not.toMatch(/Error$/);
    expect(await service.count('certificates', `user_id = '${userId}'`)).toBe(0);
  });

  it('issues the certificate of a published result even when its person left before the job ran', async () => {
    const { candidates, session } = await givenScored(service);
    const [{ certificationId, viewer, person }] = candidates as [(typeof candidates)[number]];
    await service.mutate('deliberate', deliberation(certificationId), JURY);
    await service.mutate('publishSession', { sessionId: session.id }, JURY);

    await anonymise(viewer.userId);
    await service.handleOutbox();

    const certificates = await service.app.dataSource.query(
      'SELECT last_name FROM certificates WHERE certification_id = ?',
      [certificationId],
    );
    expect(certificates).toEqual([{ last_name: person.lastName }]);
  });

  it('purges what led to no certificate, cancels it, and leaves the jury nothing to accept', async () => {
    const { candidates, session } = await givenScored(service, 2);
    const [gone, stays] = candidates as [(typeof candidates)[number], (typeof candidates)[number]];

    await anonymise(gone.viewer.userId);

    expect(await candidateRow(gone.id)).toMatchObject({
      first_name: '',
      last_name: '',
      birth_place: '',
      birth_date: '1900-01-01',
    });
    expect(await statusOf(gone.certificationId)).toMatchObject({ status: 'CANCELLED' });
    const accepted = await service.mutate('deliberate', deliberation(gone.certificationId), JURY);
    expect(accepted.__typename).toBe('CertificationNotScoredError');
    await service.mutate('deliberate', deliberation(stays.certificationId), JURY);
    const published = await service.mutate('publishSession', { sessionId: session.id }, JURY);
    expect(published.__typename).toBe('PublishSessionSuccess');
    await service.handleOutbox();
    expect(await service.count('certificates', `certification_id = '${gone.certificationId}'`)).toBe(0);
    expect(await service.count('certificates', `certification_id = '${stays.certificationId}'`)).toBe(1);
  });

  it('stays purged when the end of the test is told late', async () => {
    const centre = await givenCentre(service);
    const session = await givenSession(service, centre);
    const started = await givenStarted(service, session, centre.member);

    await anonymise(started.viewer.userId);
    await testEnded(service, started);

    expect(await statusOf(started.certificationId)).toMatchObject({ status: 'CANCELLED' });
  });

  it('lets a centre enrol the same person anew, and two people of one session go', async () => {
    const centre = await givenCentre(service);
    const session = await givenSession(service, centre);
    const [one, two] = [
      await givenConfirmed(service, session, centre.member),
      await givenConfirmed(service, session, centre.member),
    ];
    for (const { viewer } of [one, two]) await anonymise(viewer.userId);

    const { sessionNumber: _, ...person } = one.person;
    const again = await service.mutate(
      'addCandidate',
      { sessionId: session.id, birthPlace: 'Lyon', ...person },
      centre.member,
    );

    expect(again.__typename).toBe('AddCandidateSuccess');
    expect(await service.count('candidates', `session_id = '${session.id}' AND last_name = ''`)).toBe(2);
  });

  it('tells which centres a person worked for, and forgets it', async () => {
    const centre = await givenCentre(service);
    const { userId } = aUser();
    await service.mutate('addCentreMember', { centreId: centre.id, userId, admin: false }, centre.member);
    await service.mutate('removeCentreMember', { centreId: centre.id, userId }, centre.member);

    expect((await dataOf(userId)).formerCentreMemberships).toMatchObject([{ centre: 'Collège Jean-Moulin' }]);
    await anonymise(userId);
    expect(await dataOf(userId)).toEqual(NOTHING);
  });

  it('ends memberships of centres, and touches nobody else', async () => {
    const centre = await givenCentre(service);
    const session = await givenSession(service, centre);
    const enrolled = await givenCandidate(service, session, centre.member);
    const { member } = centre;

    await anonymise(newId());
    expect((await dataOf(member.userId)).centreMemberships).toHaveLength(1);
    await anonymise(member.userId);

    expect(await dataOf(member.userId)).toEqual(NOTHING);
    expect(await candidateRow(enrolled.id)).toMatchObject({ birth_date: '2009-06-23' });
  });
});
