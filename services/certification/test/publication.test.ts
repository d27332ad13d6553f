import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { createHttpServer } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import { RULES } from '../src/config';
import { createRoutes } from '../src/http/routes';
import {
  config,
  deliberation,
  givenCertification,
  givenPublished,
  givenScored,
  JURY,
  type Service,
} from './certification';
import { aReport } from './doubles';

const OWN = `query ($id: ID!) { certification(id: $id) {
  status result { pix passed } certificate { id verificationCode issuedAt validUntil pdfUrl }
} }`;
const VERIFY = `query ($code: String!) { verifyCertificate(code: $code) {
  __typename ... on VerifiedCertificate { firstName lastName birthDate birthPlace centreName certifiedOn issuedOn validUntil valid pix
    competences { competence { id } level pix } } ... on Error { message } } }`;

describe('publication', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification();
  });
  beforeEach(() => {
    service.clock.set('2026-11-22T08:00:00.000Z');
    service.assessment.report = aReport();
  });
  afterAll(() => service.close());

  const published = async () => {
    const scene = await givenPublished(service);
    const [candidate] = scene.candidates as [(typeof scene.candidates)[number]];
    const { data } = await service.run(OWN, { id: candidate.certificationId }, { as: candidate.viewer });
    return { ...scene, candidate, certification: data.certification, certificate: data.certification.certificate };
  };

  it('shows candidates their result and certificate, in French days, valid 3 years', async () => {
    service.clock.set('2026-11-22T23:30:00.000Z');
    const { candidate, certification, certificate } = await published();

    expect(certification).toMatchObject({ status: 'ACCEPTED', result: { pix: 368, passed: true } });
    expect(certificate).toEqual({
      id: expect.any(String),
      verificationCode: expect.stringMatching(/^P-[BCDFGHJKMPQRTVWXY2346789]{8}$/),
      issuedAt: '2026-11-22T23:30:00.000Z',
      validUntil: '2029-11-23',
      pdfUrl: `http://127.0.0.1:4000/files/certificates/${certificate.id}.pdf`,
    });
    const { data } = await service.run(
      'query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { certifications { id status } } } }',
      { id: candidate.viewer.userId },
      { as: candidate.viewer },
    );
    expect(data._entities[0].certifications).toEqual([{ id: candidate.certificationId, status: 'ACCEPTED' }]);
  });

  it('issues nothing to who was rejected or cancelled, and tells them', async () => {
    const { session, candidates } = await givenScored(service, 3);
    const decisions = ['ACCEPT', 'REJECT', 'CANCEL'];
    for (const [at, { certificationId }] of candidates.entries())
      await service.mutate('deliberate', deliberation(certificationId, decisions[at]), JURY);
    await service.mutate('publishSession', { sessionId: session.id }, JURY);

    const handled = await service.handleOutbox();
    const told = await Promise.all(
      candidates.map(({ certificationId, viewer }) => service.run(OWN, { id: certificationId }, { as: viewer })),
    );

    expect(handled).toEqual(['publish-session', 'issue-certificate', 'render-certificate']);
    expect(told.map(({ data }) => [data.certification.status, data.certification.certificate !== null])).toEqual([
      ['ACCEPTED', true],
      ['REJECTED', false],
      ['CANCELLED', false],
    ]);
  });

  it('issues each certificate once, published twice at once and every job delivered three times', async () => {
    const { session, candidates } = await givenScored(service, 3);
    for (const { certificationId } of candidates)
      await service.mutate('deliberate', deliberation(certificationId), JURY);
    const before = await service.count('certificates');

    const publish = () => service.mutate('publishSession', { sessionId: session.id }, JURY, 'session { status }');
    const answers = await Promise.all([publish(), publish(), publish()]);
    const handled = await service.handleOutbox({ times: 3 });

    for (const { session: its } of answers) expect(its.status).toBe('PUBLISHED');
    expect(handled.toSorted()).toEqual([
      'issue-certificate',
      'issue-certificate',
      'issue-certificate',
      'publish-session',
      'render-certificate',
      'render-certificate',
      'render-certificate',
    ]);
    expect((await service.count('certificates')) - before).toBe(3);
    expect(
      await service.count(
        'certificates c',
        'NOT EXISTS (SELECT 1 FROM certificate_files f WHERE f.certificate_id = c.id)',
      ),
    ).toBe(0);
  });

  it('issues one certificate, and one file, when two workers do it at once', async () => {
    const { session, candidates } = await givenScored(service);
    const certificationId = candidates[0]?.certificationId ?? '';
    await service.mutate('deliberate', deliberation(certificationId), JURY);
    await service.mutate('publishSession', { sessionId: session.id }, JURY);

    await Promise.all(Array.from({ length: 5 }, () => service.deliver('issue-certificate', { certificationId })));
    const [{ id }] = await service.app.dataSource.query('SELECT id FROM certificates WHERE certification_id = ?', [
      certificationId,
    ]);
    await Promise.all(Array.from({ length: 3 }, () => service.deliver('render-certificate', { certificateId: id })));
    const handled = await service.handleOutbox();

    expect(await service.count('certificates', `certification_id = '${certificationId}'`)).toBe(1);
    expect(handled.filter((name) => name === 'render-certificate')).toHaveLength(1);
    expect(await service.count('certificate_files', `certificate_id = '${id}'`)).toBe(1);
  });

  it('issues nothing of a session that is not published', async () => {
    const { candidates } = await givenScored(service);
    const certificationId = candidates[0]?.certificationId ?? '';
    await service.mutate('deliberate', deliberation(certificationId), JURY);

    await service.deliver('issue-certificate', { certificationId });

    expect(await service.count('certificates', `certification_id = '${certificationId}'`)).toBe(0);
  });

  it('shows no address of the file before the file is made', async () => {
    const { session, candidates } = await givenScored(service);
    const [candidate] = candidates;
    await service.mutate('deliberate', deliberation(candidate?.certificationId ?? ''), JURY);
    await service.mutate('publishSession', { sessionId: session.id }, JURY);
    await service.deliver('issue-certificate', { certificationId: candidate?.certificationId });

    const { data } = await service.run(OWN, { id: candidate?.certificationId }, { as: candidate?.viewer });

    expect(data.certification.certificate).toMatchObject({ pdfUrl: null });
    await service.handleOutbox();
  });

  describe('the PDF', () => {
    const fileOf = async (id: string): Promise<Buffer> =>
      (await service.app.dataSource.query('SELECT content FROM certificate_files WHERE certificate_id = ?', [id]))[0]
        .content;

    it('is a tagged French PDF that bears the code, the same bytes each time', async () => {
      const { certificate } = await published();
      const { certificates, certificateDocument } = service.app.contextFor({
        viewer: JURY,
        locale: 'fr',
        requestId: newId(),
      });
      const stored = await certificates.byId(certificate.id);
      if (!stored) throw new Error('no certificate');

      const file = await fileOf(certificate.id);
      const again = await certificateDocument.render(stored);

      expect(file.subarray(0, 8).toString()).toBe('%PDF-1.7');
      expect(file.includes(`<pdf:Keywords>${certificate.verificationCode}</pdf:Keywords>`)).toBe(true);
      expect(file.includes('/Lang (fr-FR)')).toBe(true);
      expect(file.includes('/Marked true')).toBe(true);
      expect(file.includes('/Alt ')).toBe(true);
      expect(again.equals(file)).toBe(true);
    });

    it('writes names from right to left as they are read, and tells readers what they say', async () => {
      const { certificate } = await published();
      const context = service.app.contextFor({ viewer: JURY, locale: 'fr', requestId: newId() });
      const stored = await context.certificates.byId(certificate.id);
      if (!stored) throw new Error('no certificate');

      const file = await context.certificateDocument.render({ ...stored, firstName: 'محمد', lastName: 'بن علي' });

      const spoken = Buffer.from('\uFEFFمحمد', 'utf16le').swap16().toString('latin1');
      expect(file.includes('/ActualText')).toBe(true);
      expect(file.toString('latin1')).toContain(spoken);
      expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    });

    it('stays one page whatever the names', async () => {
      const { certificate } = await published();
      const { certificates, certificateDocument } = service.app.contextFor({
        viewer: JURY,
        locale: 'fr',
        requestId: newId(),
      });
      const stored = await certificates.byId(certificate.id);
      if (!stored) throw new Error('no certificate');
      const long = 'Wilhelmine-Ægidia '.repeat(6).trim();

      const file = await certificateDocument.render({
        ...stored,
        firstName: long,
        lastName: 'Nguyễn Đặng',
        birthPlace: long,
        centreName: 'Ж'.repeat(255),
      });

      expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    });
  });

  describe('verifyCertificate', () => {
    const verify = (code: string, locale: 'fr' | 'en' = 'fr') =>
      service
        .run(VERIFY, { code }, { locale })
        .then(({ data, statements }) => ({ ...data.verifyCertificate, statements }));

    it('tells anyone what the certificate says, however the code is typed, in one statement', async () => {
      const { candidate, certificate } = await published();

      const answer = await verify(` ${certificate.verificationCode.toLowerCase().replace('-', ' - ')} `);

      expect(answer).toMatchObject({
        __typename: 'VerifiedCertificate',
        firstName: 'Inès',
        lastName: candidate.person.lastName,
        birthDate: '2009-06-23',
        birthPlace: 'Lyon',
        centreName: 'Collège Jean-Moulin',
        certifiedOn: '2026-11-22',
        issuedOn: '2026-11-22',
        validUntil: '2029-11-22',
        valid: true,
        pix: 368,
        statements: 1,
      });
      expect(answer.competences).toHaveLength(16);
    });

    it('is valid through its last day', async () => {
      const { certificate } = await published();

      service.clock.set('2029-11-22T22:59:59.999Z');
      expect((await verify(certificate.verificationCode)).valid).toBe(true);
      service.clock.set('2029-11-22T23:00:00.000Z');
      expect((await verify(certificate.verificationCode)).valid).toBe(false);
    });

    it('does not know other codes', async () => {
      for (const code of ['P-BBBBBBBB', '', 'é', 'x'.repeat(5_000)])
        expect((await verify(code)).__typename).toBe('CertificateNotFoundError');
      expect((await verify('P-BBBBBBBB', 'en')).message).toMatch(/^No certificate has this code/);
    });
  });

  describe('over HTTP', () => {
    let server: Server;
    let origin: string;
    let viewer: Viewer;
    beforeAll(async () => {
      const routes = createRoutes({
        authenticate: async (authorization) => (authorization ? viewer : { kind: 'anonymous' }),
        contextFor: service.app.contextFor,
        config,
      });
      server = createHttpServer({ routes, logger: service.app.logger });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));

    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(origin + path, { headers: { 'x-gateway-key': config.gatewayKey, connection: 'close', ...headers } });

    it('shows a page in the language of the browser, as text whatever a name contains', async () => {
      const { certificate } = await published();
      await service.app.dataSource.query('UPDATE certificates SET last_name = ? WHERE id = ?', [
        '<script>alert(1)</script>',
        certificate.id,
      ]);

      const french = await get(`/verify/${certificate.verificationCode.toLowerCase()}`);
      const english = await get(`/verify/${certificate.verificationCode}`, { 'accept-language': 'en-GB,fr;q=0.5' });
      const [frenchPage, englishPage] = [await french.text(), await english.text()];

      expect(french.status).toBe(200);
      expect(french.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(frenchPage).toContain('<html lang="fr">');
      expect(frenchPage).toContain('authentique et valide');
      expect(frenchPage).toContain('&lt;script&gt;');
      expect(frenchPage).not.toContain('<script');
      expect(englishPage).toContain('genuine and valid');
    });

    it('says when no certificate has the code', async () => {
      const answer = await get('/verify/P-BBBBBBBB');

      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Aucun certificat ne porte ce code');
    });

    it('says when it is revoked, and when too many verifications come from one address', async () => {
      const { certificate } = await published();
      await service.mutate('revokeCertificate', { certificateId: certificate.id, reason: 'Fraude de X.' }, JURY);
      const from = { 'x-client-address': '198.51.100.7' };

      const revoked = await get(`/verify/${certificate.verificationCode}`, from);
      const page = await revoked.text();
      expect(revoked.status).toBe(200);
      expect(page).toContain('a été révoqué');
      expect(page).not.toContain('Fraude de X');
      expect(page).not.toContain('<table>');
      for (let time = 1; time < RULES.verification.burst; time += 1) await get('/verify/P-BBBBBBBB', from);
      const refused = await get(`/verify/${certificate.verificationCode}`, from);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.text()).toContain('Trop de vérifications');
    });

    it('answers the gateway only', async () => {
      expect((await fetch(`${origin}/verify/P-BBBBBBBB`)).status).toBe(403);
      expect((await fetch(`${origin}/files/certificates/${newId()}.pdf`)).status).toBe(403);
    });

    it('gives the file to its holder, and to nobody else', async () => {
      const { candidate, certificate, centre, session } = await published();
      const path = new URL(certificate.pdfUrl).pathname;
      const asked = async (as: Viewer | null, where = path) => {
        viewer = as ?? viewer;
        return get(where, as ? { authorization: 'Bearer x' } : {});
      };

      const own = await asked(candidate.viewer);
      const bytes = Buffer.from(await own.arrayBuffer());
      expect(own.headers.get('content-type')).toBe('application/pdf');
      expect(own.headers.get('content-disposition')).toBe(
        `attachment; filename="certificat-${certificate.verificationCode}.pdf"`,
      );
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');

      for (const as of [aUser(), centre.member, session.invigilator, JURY, null])
        expect((await asked(as)).status).toBe(404);
      for (const where of [`/files/certificates/${newId()}.pdf`, '/files/certificates/x', path.replace('.pdf', '')])
        expect((await asked(candidate.viewer, where)).status).toBe(404);
    });
  });
});

describe('verification codes', () => {
  let service: Service;
  beforeAll(async () => {
    service = await givenCertification({
      certificates: { ...RULES.certificates, verificationCodeLength: 1, drawAttempts: 500 },
    });
  });
  afterAll(() => service.close());

  it('are drawn again when another certificate has them', async () => {
    await givenPublished(service, 18);

    const codes = await service.app.dataSource.query<{ code: string }[]>(
      'SELECT verification_code AS code FROM certificates',
    );
    expect(new Set(codes.map(({ code }) => code)).size).toBe(18);
  });
});
