import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@pix/kit/ids';
import { aUser } from '@pix/kit/testing';
import {
  ADMIN,
  givenCandidate,
  givenCentre,
  givenCertification,
  givenSession,
  givenStarted,
  type Service,
  type Session,
} from './certification';
import { aPupil } from './doubles';
import { archive, CANDIDATE_HEADERS, csv, givenHttp, ods } from './files';

const ANNE = ['Lefèvre', 'Anne-Lise', '23/06/2009', 'F', '75115', '', '', 'France', '', 'anne@ecole.fr', 'e-1', '33%'];
const ZED = ['Œuvrard', 'Zoé', '01/02/2008', 'F', '', '69003', 'Lyon', 'FRANCE', '', '', '', ''];
const ABROAD = ['Nuñez', 'Íñigo', '29/02/2008', 'M', '99', '', 'Madrid', 'Espagne', 'prof@ecole.fr', '', '', '0,33'];
const LIST = `query ($id: ID!) { certificationSession(id: $id) { candidates { firstName lastName birthDate birthPlace extraTimePercentage
  details { sex birthInseeCode birthPostalCode birthCity birthCountry email resultRecipientEmail externalId isAdjusted division } } } }`;

describe('lists of candidates by file', () => {
  let service: Service;
  let http: Awaited<ReturnType<typeof givenHttp>>;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  let session: Session;
  beforeAll(async () => {
    service = await givenCertification();
    http = await givenHttp(service);
    centre = await givenCentre(service);
  });
  beforeEach(async () => {
    session = await givenSession(service, centre);
  });
  afterAll(async () => {
    await http.close();
    await service.close();
  });

  const send = (file: Buffer | string, { as = centre.member, dryRun = false, id = session.id } = {}) =>
    http.upload(`/uploads/candidates?sessionId=${id}&dryRun=${dryRun}`, file, as);
  const list = async (as = centre.member) =>
    (await service.run(LIST, { id: session.id }, { as })).data.certificationSession.candidates;
  const faults = async (...rows: string[][]) => {
    const { status, body } = await send(csv([CANDIDATE_HEADERS, ...rows]));
    expect(status).toBe(422);
    return body.errors.map(({ line, field }: { line: number; field: string }) => [line, field]);
  };

  it.each([
    ['a CSV file', async () => csv([CANDIDATE_HEADERS, ANNE, ZED, ABROAD])],
    [
      'a CSV file of an old spreadsheet',
      async () =>
        Buffer.from(
          csv([
            CANDIDATE_HEADERS.map((name) => name.replace('…', '\x85')),
            ANNE,
            [...ZED.slice(0, 0), '\x8cuvrard', ...ZED.slice(1)],
            ABROAD,
          ]),
          'latin1',
        ),
    ],
    [
      'an .ods, with a block above the header',
      async () => ods([['Session', '1234567'], [], CANDIDATE_HEADERS, ANNE, [], ZED, ABROAD]),
    ],
  ])('come from %s', async (_, file) => {
    const { status, body } = await send(await file());

    expect(body).toEqual({ errors: [], candidateCount: 3, added: 3, removed: 0 });
    expect(status).toBe(200);
    expect(await list()).toMatchObject([
      {
        firstName: 'Anne-Lise',
        birthDate: '2009-06-23',
        birthPlace: 'Paris 15e Arrondissement',
        extraTimePercentage: 33,
        details: { sex: 'F', birthInseeCode: '75115', email: 'anne@ecole.fr', externalId: 'e-1' },
      },
      { lastName: 'Nuñez', birthPlace: 'Madrid (Espagne)', birthDate: '2008-02-29', extraTimePercentage: 33 },
      { lastName: 'Œuvrard', birthPlace: 'Lyon', details: { birthPostalCode: '69003', birthCity: 'Lyon' } },
    ]);
  });

  it('tell every wrong cell by line and column, and enrol nobody', async () => {
    expect(
      await faults(
        ['', '-', '31/02/2009', 'X', '75115', '75015', '', 'France', 'x', 'y@', '', '120%'],
        [...ANNE.slice(0, 7), '', ...ANNE.slice(8)],
        ANNE.with(2, '23/06/1899'),
        ZED.with(6, ''),
        ZED.with(5, ''),
        ANNE.with(4, '00000'),
        ABROAD.with(4, '75115').with(5, '28001').with(6, ''),
        ANNE.with(2, '22/11/2026'),
        ANNE.with(0, '王'),
      ),
    ).toEqual([
      [2, '* Nom de naissance'],
      [2, '* Prénom'],
      [2, '* Date de naissance (format: JJ/MM/AAAA)'],
      [2, '* Sexe (M ou F)'],
      [2, 'Code postal de la commune de naissance'],
      [2, 'Temps majoré ? (exemple format: 33%)'],
      [2, 'E-mail de convocation'],
      [2, 'E-mail du destinataire des résultats (formateur, enseignant…)'],
      [3, '* Pays de naissance'],
      [4, '* Date de naissance (format: JJ/MM/AAAA)'],
      [5, 'Nom de la commune de naissance'],
      [6, 'Code INSEE de la commune de naissance'],
      [7, 'Code INSEE de la commune de naissance'],
      [8, 'Code INSEE de la commune de naissance'],
      [8, 'Code postal de la commune de naissance'],
      [8, 'Nom de la commune de naissance'],
      [9, '* Date de naissance (format: JJ/MM/AAAA)'],
      [10, '* Nom de naissance'],
    ]);
    expect(await list()).toEqual([]);
  });

  it('name the columns that are missing, and the candidate who is there twice', async () => {
    const { body } = await send(csv([CANDIDATE_HEADERS.slice(1), ANNE.slice(1)]));
    expect(body.errors).toEqual([
      { line: 1, field: '* Nom de naissance', message: 'Il manque la colonne « * Nom de naissance ».' },
    ]);
    const twice = await send(csv([CANDIDATE_HEADERS, ANNE, ZED, ANNE.with(0, 'LEFEVRE')]));
    expect(twice.body.errors).toEqual([{ line: 4, field: null, message: 'Ce candidat est déjà à la ligne 2.' }]);
  });

  it('are told on a dry run, which writes nothing', async () => {
    const { body } = await send(csv([CANDIDATE_HEADERS, ANNE]), { dryRun: true });

    expect(body).toEqual({ errors: [], candidateCount: 1, added: 0, removed: 0 });
    expect(await list()).toEqual([]);
  });

  it('replace the list, but those who have entered; the same file again changes nothing', async () => {
    const entered = await givenCandidate(service, session, centre.member);
    await givenCandidate(service, session, centre.member);
    await service.mutate('enterCertificationSession', entered.person, entered.viewer);

    const first = await send(csv([CANDIDATE_HEADERS, ANNE, ZED]));
    const again = await send(csv([CANDIDATE_HEADERS, ANNE, ZED.with(6, 'Lyon 3e')]));

    expect(first.body).toMatchObject({ added: 2, removed: 1 });
    expect(again.body).toMatchObject({ added: 0, removed: 0 });
    expect((await list()).map(({ birthPlace }: { birthPlace: string }) => birthPlace).sort()).toEqual([
      'Lyon',
      'Lyon 3e',
      'Paris 15e Arrondissement',
    ]);
  });

  it('are the same after ten simultaneous sendings', async () => {
    const file = csv([CANDIDATE_HEADERS, ANNE, ZED]);
    await Promise.all(Array.from({ length: 10 }, () => send(file)));

    expect(await list()).toHaveLength(2);
  });

  it('are refused above 20, and once a candidate has started', async () => {
    const many = Array.from({ length: 21 }, (_, at) => ANNE.with(2, `01/01/${1980 + at}`));
    expect((await send(csv([CANDIDATE_HEADERS, ...many]))).body.error).toBe('SessionFullError');
    expect((await send(csv([CANDIDATE_HEADERS, ...many.slice(1)]))).status).toBe(200);

    session = await givenSession(service, centre);
    await givenStarted(service, session, centre.member);
    expect((await send(csv([CANDIDATE_HEADERS, ANNE]))).body.error).toBe('SessionStartedError');
  });

  it('ask who pays where the centre is not a school', async () => {
    const { centre: paid } = await service.mutate(
      'createCertificationCentre',
      { name: 'GRETA', kind: 'PRO' },
      ADMIN,
      'centre { id kind }',
    );
    const member = aUser();
    await service.mutate('addCentreMember', { centreId: paid.id, userId: member.userId, admin: true }, ADMIN);
    const own = await givenSession(service, { id: paid.id, member });
    const headers = [
      ...CANDIDATE_HEADERS,
      '* Tarification part Pix (Gratuite, Prépayée ou Payante)',
      'Code de prépaiement (si Tarification part Pix Prépayée)',
    ];
    const as = { as: member, id: own.id };

    expect((await send(csv([CANDIDATE_HEADERS, ANNE]), as)).body.errors).toHaveLength(2);
    const wrong = await send(
      csv([headers, [...ANNE, 'Prépayée', ''], [...ZED, 'Gratuite', 'X'], [...ABROAD, '', '']]),
      as,
    );
    expect(wrong.body.errors.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4]);
    expect((await send(csv([headers, [...ANNE, 'prépayée', 'ABC'], [...ZED, 'Payante', '']]), as)).body.added).toBe(2);
  });

  it.each([
    ['an archive that is no spreadsheet', () => archive({ 'a.txt': 'x' })],
    ['a document type', () => ods([CANDIDATE_HEADERS, ANNE], { prolog: '<!DOCTYPE x [<!ENTITY a "b">]>' })],
    ['a content that is no XML', () => archive({ 'content.xml': '<table:table' })],
    ['a bomb', () => archive({ 'content.xml': ' '.repeat(40_000_000) })],
    ['a cut archive', async () => (await ods([CANDIDATE_HEADERS, ANNE])).subarray(0, 500)],
    ['binary', async () => Buffer.from([1, 0, 2, 0])],
    ['nothing', async () => Buffer.from('')],
    ['an open quote', async () => Buffer.from(`${csv([CANDIDATE_HEADERS])}\r\n"Lef`)],
  ])('refuse %s with a word', async (_, file) => {
    const { status, body } = await send(await file());

    expect(status).toBe(422);
    expect(body.errors[0].message).toMatch(/\w/);
  });

  it('refuse what is too large', async () => {
    expect((await send(Buffer.alloc(2_097_153, 32))).status).toBe(413);
  });

  it('are for members of the centre', async () => {
    const other = await givenCentre(service, 'Autre centre');
    for (const as of [other.member, aUser(), ADMIN])
      expect((await send(csv([CANDIDATE_HEADERS, ANNE]), { as })).status).toBe(404);
    expect((await send('x', { as: { kind: 'anonymous' } as never })).status).toBe(401);
    expect((await send(csv([CANDIDATE_HEADERS, ANNE]), { id: newId() })).status).toBe(404);
    await send(csv([CANDIDATE_HEADERS, ANNE]));
    expect((await list(session.invigilator as never))[0].details).toBeNull();
  });

  describe('to print and to fill in', () => {
    const file = (name: string, as = centre.member) => http.download(`/files/sessions/${session.id}/${name}`, as);
    const glyphs = (pdf: Buffer): number =>
      [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].reduce((count, [, body]) => {
        try {
          return (
            count +
            (inflateSync(Buffer.from(body ?? '', 'latin1'))
              .toString('latin1')
              .match(/TJ/g)?.length ?? 0)
          );
        } catch {
          return count;
        }
      }, 0);

    it('gives the list as it is sent back', async () => {
      await send(csv([CANDIDATE_HEADERS, ANNE, ZED, ABROAD]));
      const given = await file('candidates.csv');

      expect(given.type).toBe('text/csv; charset=utf-8');
      expect((await send(given.content)).body).toEqual({ errors: [], candidateCount: 3, added: 0, removed: 0 });
    });

    it('gives the list as a spreadsheet too, under what session it is of, as it is sent back', async () => {
      await send(csv([CANDIDATE_HEADERS, ANNE.with(10, '<a & "b">'), ZED, ABROAD]));
      const given = await file('candidates.ods');

      expect(given.type).toBe('application/vnd.oasis.opendocument.spreadsheet');
      expect(given.content.subarray(30, 38).toString()).toBe('mimetype');
      expect((await send(given.content)).body).toEqual({ errors: [], candidateCount: 3, added: 0, removed: 0 });
      expect((await list())[0].details.externalId).toBe('<a & "b">');
      expect((await file('candidates.ods')).content).toEqual(given.content);
    });

    it('takes away nothing that no column says', async () => {
      await send(csv([CANDIDATE_HEADERS, ANNE]));
      const [row] = await service.app.dataSource.query('SELECT id FROM candidates WHERE session_id = ?', [session.id]);
      await service.mutate('adjustCandidate', { candidateId: row.id, adjusted: true }, centre.member);
      await service.app.dataSource.query(`UPDATE candidate_details SET division = '3A' WHERE candidate_id = ?`, [
        row.id,
      ]);
      await send((await file('candidates.csv')).content);

      expect(await list()).toMatchObject([{ extraTimePercentage: 33, details: { isAdjusted: true, division: '3A' } }]);
    });

    it('writes no cell a spreadsheet would take for a formula', async () => {
      await send(csv([CANDIDATE_HEADERS, ANNE.with(10, '=1+1')]));

      expect((await file('candidates.csv')).content.toString()).toContain("'=1+1");
    });

    it('gives an attendance sheet, long names and accents included, as many pages as it takes', async () => {
      const long = 'Ñ'.repeat(100);
      await send(
        csv([
          CANDIDATE_HEADERS,
          ...Array.from({ length: 20 }, (_, at) =>
            ANNE.with(0, at === 0 ? long : `Œuf-${'abcdefghijklmnopqrstuvwxyz'[at]}`),
          ),
        ]),
      );

      const { status, type, content } = await file('attendance-sheet.pdf');

      expect([status, type]).toEqual([200, 'application/pdf']);
      expect(content.subarray(0, 8).toString()).toBe('%PDF-1.7');
      expect(content.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
      expect(glyphs(content)).toBeGreaterThan(20 * 3);
      expect(await file('attendance-sheet.pdf')).toEqual({ status, type, content });
    });

    it('gives lists by class, a page each', async () => {
      service.campaigns.pupils.set(
        '0750001A',
        ['3A', '3B'].map((division) =>
          aPupil({
            lastName: `De ${division}`.replace(/\d/, 'la '),
            division,
            birthCity: 'Lyon',
            birthCityCode: '69123',
          }),
        ),
      );
      for (const division of ['3A', '3B'])
        await service.mutate('enrolLearners', { sessionId: session.id, division }, centre.member);

      const { content } = await file('class-lists.pdf');

      expect(content.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
      service.campaigns.pupils.clear();
    });

    it('is for members of the centre', async () => {
      const other = await givenCentre(service, 'Autre centre');
      for (const name of ['attendance-sheet.pdf', 'class-lists.pdf', 'candidates.csv', 'candidates.ods'])
        for (const as of [other.member, aUser(), ADMIN]) expect((await file(name, as)).status).toBe(404);
      expect((await file('secret.pdf')).status).toBe(404);
      expect((await file('candidates.csv', { kind: 'anonymous' } as never)).status).toBe(401);
    });
  });
});
