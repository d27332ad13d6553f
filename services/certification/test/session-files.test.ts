import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { ADMIN, givenCentre, givenCertification, givenSession, type Service } from './certification';
import { CANDIDATE_HEADERS, csv, givenHttp, ods, SESSION_HEADERS } from './files';

const HEADERS = [...SESSION_HEADERS, ...CANDIDATE_HEADERS];
const MORNING = ['', '3 rue des Lilas', 'B 12', '04/12/2026', '09:00', 'Mme Petit', ''];
const AFTERNOON = MORNING.with(4, '14:30');
const NO_SESSION = MORNING.map(() => '');
const ANNE = ['Lefèvre', 'Anne', '23/06/2009', 'F', '75115', '', '', 'France', '', '', '', ''];
const ZED = ['Œuvrard', 'Zoé', '01/02/2008', 'F', '', '69003', 'Lyon', 'France', '', '', '', '33%'];
const NOBODY = ANNE.map(() => '');
const SESSIONS = `query ($id: ID!) { certificationCentre(id: $id) { sessions { nodes {
  number address room startsAt examiner accessCode status candidates { lastName } } totalCount } } }`;

describe('sessions by file', () => {
  let service: Service;
  let http: Awaited<ReturnType<typeof givenHttp>>;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  beforeAll(async () => {
    service = await givenCertification();
    http = await givenHttp(service);
  });
  beforeEach(async () => {
    centre = await givenCentre(service);
  });
  afterAll(async () => {
    await http.close();
    await service.close();
  });

  const send = (file: Buffer | string, { as = centre.member, dryRun = false } = {}) =>
    http.upload(`/uploads/sessions?centreId=${centre.id}&dryRun=${dryRun}`, file, as);
  const sessions = async () =>
    (await service.run(SESSIONS, { id: centre.id }, { as: centre.member })).data.certificationCentre.sessions;
  const FILE = csv([
    HEADERS,
    [...MORNING, ...ANNE],
    [...NO_SESSION, ...ZED],
    [...AFTERNOON, ...ZED],
    [...MORNING.with(2, 'C 1'), ...NOBODY],
  ]);

  it('creates them with their candidates, in the time of Paris', async () => {
    const { status, body } = await send(FILE);

    expect(status).toBe(200);
    expect(body).toMatchObject({ errors: [], sessionCount: 3, candidateCount: 3 });
    const { nodes, totalCount } = await sessions();
    expect(totalCount).toBe(3);
    expect(nodes.at(-1)).toMatchObject({
      address: '3 rue des Lilas',
      startsAt: '2026-12-04T08:00:00.000Z',
      examiner: 'Mme Petit',
      accessCode: expect.stringMatching(/^[A-Z]{4}\d{2}$/),
      status: 'CREATED',
      candidates: [{ lastName: 'Lefèvre' }, { lastName: 'Œuvrard' }],
    });
    expect(nodes.map(({ candidates }: { candidates: object[] }) => candidates.length)).toEqual([0, 1, 2]);
  });

  it('reads an .ods as well', async () => {
    expect((await send(await ods([HEADERS, [...MORNING, ...ANNE]]))).body).toMatchObject({ sessionCount: 1 });
  });

  it('is the same sessions when the same file is sent again, at once or later', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(FILE)));
    const later = await send(FILE);

    expect(new Set([...answers, later].map(({ body }) => body.sessionIds.join())).size).toBe(1);
    expect((await sessions()).totalCount).toBe(3);
  });

  it('tells every error by line and column, and creates nothing', async () => {
    const { status, body } = await send(
      csv([
        HEADERS,
        [...NO_SESSION, ...ANNE],
        [...MORNING.with(1, '').with(3, '31/11/2026'), ...ANNE],
        [...MORNING.with(0, '1234567').with(5, ''), ...ANNE.with(3, '')],
        [...MORNING.with(3, '20/11/2026'), ...NOBODY],
        [...MORNING.with(3, '28/03/2027').with(4, '02:30'), ...NOBODY],
        [...AFTERNOON, ...ANNE],
        [...NO_SESSION, ...ANNE],
      ]),
    );

    expect(status).toBe(422);
    expect(body.errors.map(({ line, field }: { line: number; field: string | null }) => [line, field])).toEqual([
      [2, '* Nom du site'],
      [3, '* Nom du site'],
      [3, '* Date de début (format: JJ/MM/AAAA)'],
      [4, 'Numéro de session préexistante'],
      [4, '* Surveillant(s)'],
      [4, '* Sexe (M ou F)'],
      [5, '* Date de début (format: JJ/MM/AAAA)'],
      [6, '* Heure de début (heure locale format: HH:MM)'],
      [8, null],
    ]);
    expect((await sessions()).totalCount).toBe(0);
  });

  it('refuses a session that exists at that place and time, and more than 20 candidates', async () => {
    await send(csv([HEADERS, [...MORNING, ...ANNE]]));
    const again = await send(csv([HEADERS, [...MORNING, ...ZED]]));
    expect(again.body.errors).toMatchObject([{ line: 2, field: '* Nom du site' }]);

    const many = Array.from({ length: 21 }, (_, at) => ANNE.with(2, `01/01/${1980 + at}`));
    const { body } = await send(
      csv([HEADERS, ...many.map((one, at) => [...(at === 0 ? AFTERNOON : NO_SESSION), ...one])]),
    );
    expect(body.errors).toMatchObject([{ line: 2, message: 'Cette session a 21 candidats : 20 au plus.' }]);
  });

  it('writes nothing on a dry run', async () => {
    expect((await send(FILE, { dryRun: true })).body).toMatchObject({ errors: [], sessionIds: [], sessionCount: 3 });
    expect((await sessions()).totalCount).toBe(0);
  });

  it('is for members of a centre that is not suspended', async () => {
    const other = await givenCentre(service, 'Autre centre');
    for (const as of [other.member, aUser(), ADMIN]) expect((await send(FILE, { as })).status).toBe(404);
    await service.mutate('suspendCentre', { centreId: centre.id, suspended: true }, ADMIN);
    expect((await send(FILE)).body.error).toBe('CentreSuspendedError');
  });
});

describe('what is decided of centres', () => {
  let service: Service;
  let centre: Awaited<ReturnType<typeof givenCentre>>;
  beforeAll(async () => {
    service = await givenCertification();
    centre = await givenCentre(service);
  });
  afterAll(() => service.close());

  const suspend = (suspended: boolean, as = ADMIN, centreId = centre.id) =>
    service.mutate('suspendCentre', { centreId, suspended }, as, 'centre { suspended }');

  it('suspends and restores: a suspended centre opens no session', async () => {
    expect((await suspend(true)).centre.suspended).toBe(true);
    const refused = await service.mutate(
      'createCertificationSession',
      { centreId: centre.id, address: 'a', room: 'b', startsAt: '2026-12-01T08:00:00Z', examiner: 'c' },
      centre.member,
    );
    expect(refused.__typename).toBe('CentreSuspendedError');
    expect((await suspend(false)).centre.suspended).toBe(false);
    expect((await givenSession(service, centre)).number).toMatch(/^\d+$/);
  });

  it('is for the platform’s administrators', async () => {
    expect((await suspend(true, centre.member)).__typename).toBe('NotAllowedError');
    expect((await suspend(true, aUser())).__typename).toBe('CentreNotFoundError');
    expect(
      (await service.mutate('setCertificationWindows', { kind: 'LYCEE', windows: [] }, centre.member)).__typename,
    ).toBe('NotAllowedError');
  });

  it('checks windows', async () => {
    const set = async (...windows: object[]) =>
      (await service.mutate('setCertificationWindows', { kind: 'LYCEE', windows }, ADMIN)).__typename;
    expect(await set({ opensOn: '2026-03-04', closesOn: '2025-11-29' })).toBe('InvalidInputError');
    expect(
      await set({ opensOn: '2026-03-04', closesOn: '2026-03-05' }, { opensOn: '2026-03-04', closesOn: '2026-03-06' }),
    ).toBe('InvalidInputError');
  });
});
