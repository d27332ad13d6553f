import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { createHttpServer } from '@pix/kit/http-server';
import { newId } from '@pix/kit/ids';
import { aMachine, aUser } from '@pix/kit/testing';
import type { Pupil } from '../src/domain/pupil';
import { createRoutes } from '../src/http/routes';
import {
  config,
  deliberation,
  givenCertification,
  givenPublished,
  givenScored,
  JURY,
  type Service,
  type StartedCandidate,
} from './certification';
import { anOpinion, aPupil, aReport } from './doubles';

const UAI = '0750001A';
const LIVRET = aMachine('livret-scolaire', 'certification:read-results');
const PARCOURSUP = aMachine('parcoursup', 'certification:search-results');

const SCHOOL = `query ($uai: String!) { organizationCertificationResults(uai: $uai) {
  certifications { id firstName middleName lastName birthDate nationalStudentId division status pix verificationCode date
    deliveredAt certificationCentre competenceResults { competenceId level } }
  competences { id name area { id name } }
} }`;
const SEARCH = `query ($input: CertificationSearchInput!) { certificationSearch(input: $input) { __typename
  ... on FoundCertification { organizationUai nationalStudentId firstName lastName birthDate status pix globalLevel certificationDate
    competences { code name areaName level } }
  ... on Error { message }
} }`;
const ARCHIVE = 'query ($id: ID!) { certificateArchive(id: $id) { state certificateCount link } }';

describe('results, out to the world', () => {
  let service: Service;
  let server: Server;
  let origin: string;
  let viewer: Viewer;
  let rank = 0;
  beforeAll(async () => {
    service = await givenCertification();
    const routes = createRoutes({
      authenticate: async (authorization) => (authorization ? viewer : { kind: 'anonymous' }),
      contextFor: service.app.contextFor,
      config,
    });
    server = createHttpServer({ routes, logger: service.app.logger });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    service.assessment.report = aReport();
    service.assessment.opinion = anOpinion();
    service.campaigns.staff.clear();
    service.campaigns.pupils.clear();
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await service.close();
  });

  const pupilOf = ({ viewer: { userId }, person }: StartedCandidate, given: Partial<Pupil> = {}): Pupil => {
    rank += 1;
    const { firstName, lastName, birthDate } = person;
    const nationalStudentId = `07000${String(rank).padStart(4, '0')}AB`;
    return aPupil({ userId, nationalStudentId, firstName, lastName, birthDate, ...given });
  };
  const declare = (candidates: readonly StartedCandidate[], given: Partial<Pupil> = {}): Pupil[] => {
    const pupils = candidates.map((candidate) => pupilOf(candidate, given));
    service.campaigns.pupils.set(UAI, [...(service.campaigns.pupils.get(UAI) ?? []), ...pupils]);
    return pupils;
  };
  const schoolResults = async (as: Viewer = LIVRET, uai = UAI) => service.run(SCHOOL, { uai }, { as });
  const certificationsOf = async () => (await schoolResults()).data.organizationCertificationResults.certifications;
  const search = async (input: object, as: Viewer = PARCOURSUP) => service.run(SEARCH, { input }, { as });
  const found = async (input: object) => (await search(input)).data.certificationSearch;
  const get = (path: string, as: Viewer | null) => {
    viewer = as ?? viewer;
    return fetch(origin + path, {
      headers: { 'x-gateway-key': config.gatewayKey, connection: 'close', ...(as && { authorization: 'Bearer x' }) },
    });
  };

  describe('organizationCertificationResults', () => {
    it('tells of each pupil the fields of the school record', async () => {
      const { candidates } = await givenPublished(service);
      const [pupil] = declare(candidates, { firstName: 'Inès-Marie', middleName: 'Léa' });

      const { data } = await schoolResults(LIVRET, UAI.toLowerCase());

      const [told] = data.organizationCertificationResults.certifications;
      expect(told).toEqual({
        id: candidates[0]?.certificationId,
        firstName: 'Inès-Marie',
        middleName: 'Léa',
        lastName: pupil?.lastName,
        birthDate: '2009-06-23',
        nationalStudentId: pupil?.nationalStudentId,
        division: '3A',
        status: 'VALIDATED',
        pix: 368,
        verificationCode: expect.stringMatching(/^P-.{8}$/),
        date: '2026-11-22',
        deliveredAt: '2026-11-22T08:00:00.000Z',
        certificationCentre: 'Collège Jean-Moulin',
        competenceResults: expect.arrayContaining([{ competenceId: '1.1', level: 1 }]),
      });
      expect(told.competenceResults).toHaveLength(16);
      expect(data.organizationCertificationResults.competences[0]).toEqual({
        id: '1.1',
        name: "Mener une recherche et une veille d'information",
        area: { id: '1', name: 'Information et données' },
      });
    });

    it('shows nothing of a result before publication, nor of one that was refused', async () => {
      const waiting = await givenScored(service);
      await service.mutate('deliberate', deliberation(waiting.candidates[0]?.certificationId ?? '', 'REJECT'), JURY);
      declare(waiting.candidates);
      const nothing = { pix: 0, verificationCode: null, deliveredAt: null, competenceResults: [] };
      expect(await certificationsOf()).toMatchObject([{ status: 'PENDING', ...nothing }]);

      await service.mutate('publishSession', { sessionId: waiting.session.id }, JURY);

      expect(await certificationsOf()).toMatchObject([{ status: 'REJECTED', ...nothing }]);
    });

    it('leaves out who has no account or no certification, and what was cancelled', async () => {
      const { candidates, session } = await givenScored(service, 2);
      const [one, other] = candidates as [StartedCandidate, StartedCandidate];
      await service.mutate('deliberate', deliberation(one.certificationId, 'CANCEL'), JURY);
      await service.mutate('deliberate', deliberation(other.certificationId), JURY);
      await service.mutate('publishSession', { sessionId: session.id }, JURY);
      declare(candidates);
      service.campaigns.pupils.get(UAI)?.push(pupilOf(one, { userId: null }), pupilOf(one, { userId: newId() }));

      expect((await certificationsOf()).map(({ id }: { id: string }) => id)).toEqual([other.certificationId]);
    });

    it('reads a school in three statements for each 200 pupils', async () => {
      const { candidates } = await givenPublished(service, 20);
      declare(candidates);

      const { data, statements } = await schoolResults();

      expect(data.organizationCertificationResults.certifications).toHaveLength(20);
      expect(statements).toBeLessThanOrEqual(3);
    });

    it('is empty for a school without pupils, and for machines let in for it', async () => {
      expect((await schoolResults(LIVRET, 'é')).data.organizationCertificationResults.certifications).toEqual([]);
      for (const as of [JURY, aUser(), PARCOURSUP])
        expect((await schoolResults(as)).errors[0]?.code).toBe('UNAUTHENTICATED');
    });
  });

  describe('certificationSearch', () => {
    it('finds by national identifier, and by code with the name, however they are typed', async () => {
      const { candidates } = await givenPublished(service);
      const [pupil] = declare(candidates) as [Pupil];
      const [{ verificationCode }] = await certificationsOf();

      const byIne = await found({ nationalStudentId: ` ${pupil.nationalStudentId?.toLowerCase()} ` });
      const byCode = await found({
        verificationCode: verificationCode.toLowerCase(),
        lastName: pupil.lastName.toUpperCase(),
      });

      expect(byIne).toMatchObject({
        __typename: 'FoundCertification',
        organizationUai: UAI,
        nationalStudentId: pupil.nationalStudentId,
        status: 'VALIDATED',
        pix: 368,
        globalLevel: 3,
        certificationDate: '2026-11-22',
      });
      expect(byIne.competences[1]).toEqual({
        code: '1.2',
        name: 'Gérer des données',
        areaName: 'Information et données',
        level: 2,
      });
      expect(byCode).toEqual({ ...byIne, nationalStudentId: null });
    });

    it('finds by school, names and birth date, accents and case aside', async () => {
      const { candidates } = await givenPublished(service);
      const [pupil] = declare(candidates) as [Pupil];
      const { lastName, birthDate, nationalStudentId } = pupil;
      const person = {
        organizationUai: UAI.toLowerCase(),
        firstName: 'INES',
        lastName: lastName.toUpperCase(),
        birthDate,
      };

      expect(await found(person)).toMatchObject({ status: 'VALIDATED', nationalStudentId, pix: 368 });
      for (const other of [{ birthDate: '2009-06-24' }, { firstName: 'Inna' }, { organizationUai: '0750009J' }])
        expect((await found({ ...person, ...other })).__typename).toBe('CertificationNotFoundError');
      for (const without of ['firstName', 'lastName', 'birthDate'])
        expect((await found({ ...person, [without]: undefined })).__typename).toBe('InvalidInputError');
    });

    it('finds nothing by a code without its name, nor what was revoked', async () => {
      const { candidates } = await givenPublished(service);
      const [pupil] = declare(candidates) as [Pupil];
      const [{ verificationCode }] = await certificationsOf();
      const [{ id }] = await service.app.dataSource.query('SELECT id FROM certificates WHERE verification_code = ?', [
        verificationCode,
      ]);

      expect((await found({ verificationCode, lastName: 'Autre' })).__typename).toBe('CertificationNotFoundError');
      await service.mutate('revokeCertificate', { certificateId: id, reason: 'r' }, JURY);
      expect((await found({ verificationCode, lastName: pupil.lastName })).__typename).toBe(
        'CertificationNotFoundError',
      );
      expect((await found({ nationalStudentId: pupil.nationalStudentId })).__typename).toBe(
        'CertificationNotFoundError',
      );
      for (const input of [
        {},
        { verificationCode },
        { lastName: 'x' },
        { nationalStudentId: 'x', verificationCode, lastName: 'x' },
      ])
        expect((await found(input)).__typename).toBe('InvalidInputError');
      expect((await found({ nationalStudentId: 'INCONNU' })).__typename).toBe('CertificationNotFoundError');
    });

    it('says when two people answer, and does not choose', async () => {
      const { candidates } = await givenPublished(service, 2);
      declare(candidates, { nationalStudentId: '070009999AB' });

      expect((await found({ nationalStudentId: '070009999AB' })).__typename).toBe('SeveralCertificationsError');
    });

    it('is for machines let in for it', async () => {
      for (const as of [JURY, aUser(), LIVRET])
        expect((await search({ nationalStudentId: 'x' }, as)).errors[0]?.code).toBe('UNAUTHENTICATED');
    });
  });

  describe('files', () => {
    it('of a session: semicolons, the mark of UTF-8, no formula, the columns of the reference, for the centre alone', async () => {
      const { session, candidates, centre } = await givenPublished(service, 2);
      await service.mutate(
        'commentCertification',
        { certificationId: candidates[0]?.certificationId, audience: 'CENTRE', text: 'Salle à revoir.' },
        JURY,
      );
      await service.app.dataSource.query('UPDATE candidates SET first_name = ? WHERE id = ?', [
        '=1+1',
        candidates[0]?.id,
      ]);
      const path = `/files/certification-sessions/${session.id}.csv`;

      const answer = await get(path, centre.member);
      const bytes = Buffer.from(await answer.arrayBuffer());
      const [header = '', ...lines] = bytes.toString().slice(1).trimEnd().split('\r\n');

      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="resultats-session-${session.number}.csv"`,
      );
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(header.split(';')).toEqual([
        'Numéro de certification',
        'Prénom',
        'Nom',
        'Date de naissance',
        'Lieu de naissance',
        'Statut',
        'Nombre de Pix',
        '1.1',
        '1.2',
        '1.3',
        '2.1',
        '2.2',
        '2.3',
        '2.4',
        '3.1',
        '3.2',
        '3.3',
        '3.4',
        '4.1',
        '4.2',
        '4.3',
        '5.1',
        '5.2',
        'Commentaire jury pour le centre',
        'Session',
        'Centre de certification',
        'Date de passage de la certification',
      ]);
      expect(lines).toHaveLength(2);
      expect(lines.find((line) => line.includes('Salle à revoir.'))).toMatch(
        /^2026-[0-9A-F]{12};'=1\+1;.*;23\/06\/2009;Lyon;Validée;368;1;2;3;4;5;/,
      );
      for (const as of [aUser(), JURY, candidates[0]?.viewer, session.invigilator])
        expect((await get(path, as ?? null)).status).toBe(404);
      expect((await get(path, null)).status).toBe(401);
      for (const where of ['x.csv', `${newId()}.csv`, `${session.id}.pdf`])
        expect((await get(`/files/certification-sessions/${where}`, centre.member)).status).toBe(404);
    });

    it('of a session that waits say so, and nothing else', async () => {
      const { session, centre } = await givenScored(service);

      const text = await (await get(`/files/certification-sessions/${session.id}.csv`, centre.member)).text();

      expect(text).toContain(`;En attente;${';'.repeat(16)};;${session.number};`);
    });

    it('of a class, for the staff of the school and of its centre', async () => {
      const { candidates, centre, session } = await givenPublished(service, 2);
      const [one, other] = candidates as [StartedCandidate, StartedCandidate];
      declare([one], { division: '3A' });
      declare([other], { division: '3B' });
      const teacher = aUser();
      service.campaigns.staff.set(UAI, new Set([teacher.userId]));
      const path = `/files/certification-classes/${UAI}.csv?division=3B`;

      for (const as of [teacher, centre.member]) {
        const text = await (await get(path, as)).text();
        expect(text).toContain(other.person.lastName);
        expect(text).not.toContain(one.person.lastName);
      }
      for (const as of [aUser(), JURY, session.invigilator]) expect((await get(path, as)).status).toBe(404);
      for (const where of [`${UAI}.csv`, 'x.csv?division=3B', '0000000A.csv?division=3B'])
        expect((await get(`/files/certification-classes/${where}`, teacher)).status).toBe(404);
    });
  });

  describe('requestCertificateArchive', () => {
    const request = (as: Viewer, input: object = {}) =>
      service.mutate(
        'requestCertificateArchive',
        { uai: UAI, division: '3A', ...input },
        as,
        'archive { id state link }',
      );
    const read = async (id: string, as: Viewer) => (await service.run(ARCHIVE, { id }, { as })).data.certificateArchive;

    it('puts the certificates of a class into one file, behind a link that its asker alone can follow, for a day', async () => {
      const { candidates } = await givenPublished(service, 2);
      declare(candidates);
      const waiting = await givenScored(service);
      declare(waiting.candidates);
      const teacher = aUser();
      const colleague = aUser();
      service.campaigns.staff.set(UAI, new Set([teacher.userId, colleague.userId]));

      const { archive } = await request(teacher);
      expect(archive).toMatchObject({ state: 'WAITING', link: null });
      expect((await request(teacher)).archive.id).toBe(archive.id);
      expect(await service.handleOutbox({ times: 2 })).toEqual(['build-certificate-archive']);
      const made = await read(archive.id, teacher);
      expect(made).toMatchObject({ state: 'READY', certificateCount: 2 });

      const { pathname, search: query } = new URL(made.link);
      const answer = await get(pathname + query, teacher);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(answer.headers.get('content-type')).toBe('application/zip');
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
      expect(bytes.toString('latin1').match(/%PDF-1\.7/g)).toHaveLength(2);
      for (const { person } of candidates) expect(bytes.includes(`${person.lastName} Inès P-`)).toBe(true);

      for (const as of [colleague, aUser(), JURY]) {
        expect(await read(archive.id, as)).toBeNull();
        expect((await get(pathname + query, as)).status).toBe(404);
      }
      expect((await get(pathname + query, null)).status).toBe(401);
      for (const wrong of ['', '?expires=9999999999&signature=x', query.replace(/expires=\d/, 'expires=9')])
        expect((await get(pathname + wrong, teacher)).status).toBe(404);

      service.clock.advance(3_600_000);
      expect((await get(pathname + query, teacher)).status).toBe(410);
      service.clock.advance(23 * 3_600_000);
      expect(await read(archive.id, teacher)).toMatchObject({ state: 'EXPIRED', link: null });
      await service.deliver('expire-certificate-archives', {});
      expect(
        await service.count('certificate_archives', `id = '${archive.id}' AND content IS NULL AND state = 'EXPIRED'`),
      ).toBe(1);
      service.clock.set('2026-11-22T08:00:00.000Z');
    });

    it('is for the staff of the school and of its centre', async () => {
      const { centre } = await givenPublished(service);

      expect((await request(centre.member)).__typename).toBe('RequestCertificateArchiveSuccess');
      for (const as of [aUser(), JURY]) expect((await request(as)).__typename).toBe('SchoolNotFoundError');
      for (const input of [{ uai: 'x' }, { division: ' ' }, { division: 'x'.repeat(256) }])
        expect((await request(centre.member, input)).__typename).toBe('InvalidInputError');
    });
  });
});
