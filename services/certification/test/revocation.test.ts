import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import { RULES } from '../src/config';
import {
  ADMIN,
  deliberation,
  givenCertification,
  givenPublished,
  givenScored,
  JURY,
  type Service,
} from './certification';
import { anOpinion, aReport } from './doubles';

type As = Parameters<Service['mutate']>[2];

const OWN = `query ($id: ID!) { certification(id: $id) {
  status juryActs { decision isEffective } certificate { id number verificationCode revokedAt revocationReason }
} }`;
const VERIFY = `query ($code: String!) { verifyCertificate(code: $code) { __typename
  ... on VerifiedCertificate { valid revokedAt number } ... on TooManyVerificationsError { waitSeconds } ... on Error { message } } }`;

describe('a certificate', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
    service.campaigns.staff.clear();
  });
  afterAll(() => service.close());

  const published = async () => {
    const scene = await givenPublished(service);
    const [candidate] = scene.candidates as [(typeof scene.candidates)[number]];
    const own = async (as: As = candidate.viewer) =>
      (await service.run(OWN, { id: candidate.certificationId }, { as })).data.certification;
    return { ...scene, candidate, own, certificate: (await own()).certificate };
  };
  const verify = async (code: string, clientAddress?: string) =>
    (await service.run(VERIFY, { code }, { from: clientAddress ? { clientAddress } : {} })).data.verifyCertificate;
  const revoke = (certificateId: string, as: As = JURY, reason = 'Usurpation constatée.') =>
    service.mutate('revokeCertificate', { certificateId, reason }, as, 'isEffective certificate { revokedAt }');

  it('has a number of its own, of the year it was issued', async () => {
    const [one, other] = [await published(), await published()];

    expect(one.certificate.number).toMatch(/^2026-[0-9A-F]{12}$/);
    expect(one.certificate.number).not.toBe(other.certificate.number);
    expect(await verify(one.certificate.verificationCode)).toMatchObject({ number: one.certificate.number });
  });

  it('is revoked once, and says so to whoever verifies it; its holder reads why', async () => {
    const { own, certificate } = await published();

    expect(await revoke(certificate.id)).toMatchObject({
      isEffective: true,
      certificate: { revokedAt: '2026-11-22T08:00:00.000Z' },
    });
    await revoke(certificate.id, JURY, 'Autre motif.');

    expect(await verify(certificate.verificationCode)).toMatchObject({
      valid: false,
      revokedAt: '2026-11-22T08:00:00.000Z',
    });
    expect(await own()).toMatchObject({
      status: 'CANCELLED',
      certificate: { revocationReason: 'Usurpation constatée.' },
    });
    expect((await own(JURY)).juryActs.map(({ decision }: { decision: string }) => decision)).toEqual([
      'ACCEPT',
      'REVOKE',
      'REVOKE',
    ]);
  });

  it('is not issued again after it was revoked', async () => {
    const { candidate, certificate } = await published();
    await revoke(certificate.id);

    await service.deliver('issue-certificate', { certificationId: candidate.certificationId });

    expect(await service.count('certificates', `certification_id = '${candidate.certificationId}'`)).toBe(1);
  });

  it('takes two members of the jury where the rules say so', async () => {
    await service.mutate(
      'setExaminationRules',
      { fromDay: '2026-12-01', scoring: 'REPRODUCIBILITY', samplePercentage: 100, needsTwoPeople: true },
      ADMIN,
    );
    service.clock.set('2026-12-02T08:00:00.000Z');
    const { own, certificate } = await published();

    expect(await revoke(certificate.id)).toMatchObject({ isEffective: false, certificate: { revokedAt: null } });
    expect((await own()).status).toBe('ACCEPTED');
    expect((await revoke(certificate.id, aUser(undefined, ['JURY']))).isEffective).toBe(true);
    service.clock.set('2026-11-22T08:00:00.000Z');
  });

  it('is revoked by the jury alone, who does not know its holder, and with a reason', async () => {
    const { candidate, centre, certificate } = await published();
    const teacher = aUser(undefined, ['JURY']);
    service.campaigns.staff.set('0750001A', new Set([teacher.userId]));

    expect((await revoke(certificate.id, centre.member)).__typename).toBe('NotAllowedError');
    expect((await revoke(certificate.id, teacher)).__typename).toBe('OwnPupilsError');
    for (const as of [candidate.viewer, aUser()])
      expect((await revoke(certificate.id, as)).__typename).toBe('CertificateNotFoundError');
    expect((await revoke(newId())).__typename).toBe('CertificateNotFoundError');
    expect((await revoke(certificate.id, JURY, ' ')).__typename).toBe('InvalidInputError');
    expect((await verify(certificate.verificationCode)).valid).toBe(true);
  });

  it('is verified so many times a minute from one address, codes that exist or not, and by others all the while', async () => {
    const { certificate } = await published();
    const { burst } = RULES.verification;
    const codes = Array.from({ length: burst + 20 }, (_, at) => (at % 2 ? certificate.verificationCode : 'P-BBBBBBBB'));

    const answers = await Promise.all(codes.map((code) => verify(code, '192.0.2.9')));

    const refused = answers.filter(({ __typename }) => __typename === 'TooManyVerificationsError');
    expect(refused).toHaveLength(20);
    for (const { waitSeconds } of refused) expect(waitSeconds).toBeGreaterThan(0);
    expect((await verify(certificate.verificationCode, '192.0.2.10')).valid).toBe(true);
  });
});

describe('publishSessions', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  afterAll(() => service.close());

  const publish = (sessionIds: string[], as: As = JURY) =>
    service.mutate('publishSessions', { sessionIds }, as, 'sessions { sessionId session { status } refusal }');

  it('publishes what is ready, and says of the others why they are not', async () => {
    const [ready, waiting] = [await givenScored(service), await givenScored(service)];
    await service.mutate('deliberate', deliberation(ready.candidates[0]?.certificationId ?? ''), JURY);

    const { sessions } = await publish([ready.session.id, waiting.session.id, newId(), ready.session.id]);
    const handled = await service.handleOutbox({ times: 2 });

    expect(sessions).toMatchObject([
      { sessionId: ready.session.id, session: { status: 'PUBLISHED' }, refusal: null },
      { sessionId: waiting.session.id, session: null, refusal: expect.stringContaining('en attente : 1') },
      { session: null, refusal: expect.stringContaining("n'existe pas") },
    ]);
    expect(handled).toEqual(['publish-session', 'issue-certificate', 'render-certificate']);
  });

  it('is for the jury, and for 1 to 100 sessions', async () => {
    const { session, centre } = await givenScored(service);

    for (const as of [centre.member, aUser()]) {
      const { sessions } = await publish([session.id], as);
      expect(sessions).toMatchObject([{ session: null, refusal: expect.any(String) }]);
    }
    for (const ids of [[], Array.from({ length: 101 }, newId)])
      expect((await publish(ids)).__typename).toBe('InvalidInputError');
  });
});
