import type { Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER, type Viewer } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { aGuest, aMachine, aUser } from '@pix/kit/testing';
import { parse } from 'csv-parse/sync';
import { supFormat } from '../src/domain/sup-format';
import { ALL_OF, DISCOVERY, NONE_OF, REPORT } from './assessment-double';
import {
  aPupil,
  aRoster,
  type Campaigns,
  config,
  endTest,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenParticipant,
  givenSharing,
  givenTargetProfiles,
  JOIN,
  type Person,
  RECONCILE,
  SHARE,
} from './campaigns';
import { givenKeys, machineTokenOf, tokenOf } from './tokens';

const FIELDS = 'id state percentage rowCount expiresAt link';
const ASK = `mutation ($input: RequestCampaignExportInput!) { requestCampaignExport(input: $input) {
  __typename ... on RequestCampaignExportSuccess { campaignExport { ${FIELDS} } } ... on Error { message } } }`;
const READ = `query ($id: ID!) { campaignExport(id: $id) { ${FIELDS} } }`;
const MACHINE_ASK = `mutation ($input: ExportCampaignResultsInput!) { exportCampaignResults(input: $input) {
  __typename ... on RequestCampaignExportSuccess { campaignExport { ${FIELDS} } } ... on Error { message } } }`;
const MACHINE_READ = `query ($id: ID!) { resultsExport(id: $id) { ${FIELDS} } }`;
const PROGRAM = aMachine('batch', 'campaigns:export-results');

const STAGES = [0, 50].map((threshold) => ({
  threshold,
  title: '',
  message: '',
  teacherTitle: null,
  teacherDescription: null,
}));
const BADGES = [{ id: 'b', title: 'Expert', message: '', imageAlt: '', criteria: [{ threshold: 100, subjects: [] }] }];

describe('the export of a campaign', () => {
  const servers: Server[] = [];
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let campaign: { id: string; code: string };
  let origin: string;
  beforeAll(async () => {
    const { server, identityUrl } = await givenKeys();
    campaigns = await givenCampaigns({ identityUrl, campaignExports: { ...config.campaignExports, batchSize: 2 } });
    const api = createHttpServer({ logger: campaigns.app.logger, routes: campaigns.app.routes });
    origin = `http://127.0.0.1:${await listen(api, '127.0.0.1', 0)}`;
    servers.push(server, api);
    campaigns.assessment.offered = [{ ...DISCOVERY, stages: STAGES, badges: BADGES }];
    await givenTargetProfiles(campaigns);
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    school = await givenOrganization(campaigns);
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
  });
  afterAll(async () => {
    for (const server of servers) await closeServer(server);
    await campaigns.close();
  });

  const ask = async (given: object = {}, as: Viewer = school.member) => {
    const { data, errors } = await campaigns.run(ASK, { input: { campaignId: campaign.id, ...given } }, { as });
    return data?.requestCampaignExport ?? errors[0];
  };
  const read = async (id: string, as: Viewer = school.member) =>
    (await campaigns.run(READ, { id }, { as })).data?.campaignExport;
  const fetchLink = async (link: string, token: Promise<string> | null) => {
    const { pathname, search } = new URL(link);
    const answer = await fetch(`${origin}${pathname}${search}`, {
      headers: {
        [GATEWAY_KEY_HEADER]: config.gatewayKey,
        ...(token && { authorization: `Bearer ${await token}` }),
      },
    });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  };
  /** Asks, runs the job, fetches: the lines of the file. */
  const exported = async (given: object = {}, as: Person = school.member): Promise<string[][]> => {
    const { campaignExport } = await ask(given, as);
    await campaigns.handleOutbox();
    const { link } = await read(campaignExport.id, as);
    const { body } = await fetchLink(link, tokenOf(as));
    return parse(body, { delimiter: ';', bom: true });
  };
  const asObjects = ([header = [], ...lines]: string[][]) =>
    lines.map((line) => Object.fromEntries(header.map((name, rank) => [name, line[rank]])));

  it('has the columns of the public platform, a line a participant', async () => {
    await givenSharing(campaigns, { ...campaign, firstName: 'Ada', lastName: 'A' }, REPORT);
    const running = await givenParticipant(campaigns, { ...campaign, firstName: 'Zoé', lastName: 'Z' });
    const [{ id }] = await campaigns.app.dataSource.query(
      'SELECT assessment_id AS id FROM participations WHERE id = ?',
      [running.participationId],
    );
    campaigns.assessment.progress.set(id, 40);

    const [header, ...lines] = await exported();

    expect(header).toEqual([
      "Nom de l'organisation",
      'ID Campagne',
      'Code',
      'Nom de la campagne',
      'Parcours',
      'Nom du Participant',
      'Prénom du Participant',
      '% de progression',
      'Date de début',
      'Partage (O/N)',
      'Date du partage',
      'Palier obtenu (/1)',
      'Expert obtenu (O/N)',
      "% maitrise de l'ensemble des acquis du profil",
      ...["Mener une recherche et une veille d'information", 'Gérer des données'].flatMap((title) => [
        `% de maitrise des acquis de la compétence ${title}`,
        `Nombre d'acquis du profil cible dans la compétence ${title}`,
        `Acquis maitrisés dans la compétence ${title}`,
      ]),
      '% de maitrise des acquis du domaine Information et données',
      "Nombre d'acquis du profil cible du domaine Information et données",
      'Acquis maitrisés du domaine Information et données',
    ]);
    const place = ['Lycée Marie-Curie', campaign.id, campaign.code, 'Seconde 1', 'Découverte de Pix - Lycée'];
    expect(lines).toEqual([
      [
        ...place,
        'A',
        'Ada',
        '100',
        '2026-11-22',
        'Oui',
        '2026-11-22',
        '1',
        'Non',
        '63',
        '67',
        '6',
        '4',
        '50',
        '2',
        '1',
        '63',
        '8',
        '5',
      ],
      [...place, 'Z', 'Zoé', '40', '2026-11-22', 'Non', ...Array<string>(13).fill('NA')],
    ]);
  });

  it('shows nothing of what was not sent, and of several tries the last one sent', async () => {
    const ended = await givenParticipant(campaigns, { ...campaign, lastName: 'Fini' });
    await endTest(campaigns, ended, ALL_OF);

    const [line] = asObjects(await exported());

    expect(line).toMatchObject({ 'Partage (O/N)': 'Non', '% de progression': '100' });
    expect(line?.["% maitrise de l'ensemble des acquis du profil"]).toBe('NA');
  });

  it('has a column for each skill when it is asked, in the language of who asks', async () => {
    await givenSharing(campaigns, { ...campaign, lastName: 'A' }, REPORT);
    const input = { campaignId: campaign.id, withSkills: true };
    const { data } = await campaigns.run(ASK, { input }, { as: school.member, locale: 'en' });
    await campaigns.handleOutbox();
    const { link } = await read(data.requestCampaignExport.campaignExport.id);

    const [line] = asObjects(
      parse((await fetchLink(link, tokenOf(school.member))).body, { delimiter: ';', bom: true }),
    );

    expect(line).toMatchObject({
      "Participant's last name": 'A',
      'Adresse web, level 1': 'OK',
      'Adresse web, level 3': 'KO',
      'Requête de recherche, level 3': 'Not tested',
    });
  });

  it('of profiles has level and Pix of the 16 competences', async () => {
    const collection = { type: 'PROFILES_COLLECTION', targetProfileId: null };
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member, ...collection });
    const { person, participationId } = await givenParticipant(campaigns, { ...campaign, lastName: 'A' });
    const competences = [{ competenceId: '3.4', level: 2, pix: 17 }];
    campaigns.assessment.profiles.set(person.userId, { pix: 17, certifiable: false, competences });
    await campaigns.run(SHARE, { participationId }, { as: person });
    await givenParticipant(campaigns, { ...campaign, lastName: 'B' });

    const lines = await exported();

    expect(lines[0]).toHaveLength(6 + 5 + 32);
    expect(asObjects(lines)).toMatchObject([
      {
        'Nom du Participant': 'A',
        'Envoi (O/N)': 'Oui',
        "Date de l'envoi": '2026-11-22',
        'Nombre de pix total': '17',
        'Certifiable (O/N)': 'Non',
        'Nombre de compétences certifiables': '1',
        'Niveau pour la compétence Programmer': '2',
        'Nombre de pix pour la compétence Programmer': '17',
        'Niveau pour la compétence Construire un environnement numérique': 'NA',
      },
      { 'Nom du Participant': 'B', 'Envoi (O/N)': 'Non', "Date de l'envoi": 'NA', 'Nombre de pix total': 'NA' },
    ]);
  });

  it('has class and external id, and no cell a spreadsheet would run', async () => {
    const file = aRoster(aPupil('111111111AA', { 'Nom de famille*': 'Moreau' }));
    await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });
    const asked = { externalIdLabel: '=Numéro', externalIdRequired: true };
    campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member, ...asked });
    const person = aUser();
    const who = { campaignCode: campaign.code, firstName: 'Inès', lastName: 'Moreau', birthDate: '2009-06-23' };
    await campaigns.run(RECONCILE, { input: who }, { as: person });
    await campaigns.run(JOIN, { input: { code: campaign.code, externalId: '=HYPERLINK("x";"y")' } }, { as: person });

    const [line] = asObjects(await exported());

    expect(line).toMatchObject({ Classe: '2GT1', "'=Numéro": `'=HYPERLINK("x";"y")` });
  });

  it('of a university has group and student number, in the place of the class', async () => {
    const university = await givenOrganization(campaigns, { name: 'Université de Lyon', kind: 'UNIVERSITY' });
    const file = [
      supFormat.columns.map(({ header }) => header).join(';'),
      'Inès;;;Moreau;;23/06/2005;;ET1;;;Groupe 3;;',
      '',
    ].join('\n');
    await givenImport(campaigns, { organizationId: university.id, by: university.administrator, file });
    campaign = await givenCampaign(campaigns, { organizationId: university.id, by: university.member });
    const person = aUser();
    const who = { campaignCode: campaign.code, firstName: 'Inès', lastName: 'Moreau', birthDate: '2005-06-23' };
    await campaigns.run(RECONCILE, { input: who }, { as: person });
    await campaigns.run(JOIN, { input: { code: campaign.code } }, { as: person });

    const lines = await exported({}, university.member);

    expect(lines[0]?.slice(5, 10)).toEqual([
      'Nom du Participant',
      'Prénom du Participant',
      'Groupe',
      'Numéro Étudiant',
      '% de progression',
    ]);
    expect(asObjects(lines)).toMatchObject([{ Groupe: 'Groupe 3', 'Numéro Étudiant': 'ET1' }]);
  });

  it('has the days of the school: an evening in La Réunion is the next day', async () => {
    const island = await givenOrganization(campaigns, { uai: '9740001A' });
    campaign = await givenCampaign(campaigns, { organizationId: island.id, by: island.member });
    campaigns.clock.set('2026-11-22T20:30:00.000Z');
    await givenSharing(campaigns, { ...campaign, lastName: 'A' }, REPORT);

    expect(asObjects(await exported({}, island.member))).toMatchObject([
      { 'Date de début': '2026-11-23', 'Date du partage': '2026-11-23' },
    ]);
  });

  it('is UTF-8 with its mark, streamed by pieces, every line once', async () => {
    for (let rank = 0; rank < 7; rank += 1)
      await givenSharing(campaigns, { ...campaign, lastName: `N${rank}` }, NONE_OF);
    const { campaignExport } = await ask();
    expect(campaignExport).toMatchObject({ state: 'WAITING', percentage: 0, rowCount: 7, link: null });
    await campaigns.handleOutbox({ times: 2 });
    const { link } = await read(campaignExport.id);

    const { status, headers, body } = await fetchLink(link, tokenOf(school.member));

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="resultats-${campaign.code}.csv"`);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.toString('utf8').split('\r\n')).toHaveLength(1 + 7 + 1);
    const names = asObjects(parse(body, { delimiter: ';', bom: true })).map((line) => line['Nom du Participant']);
    expect(names.sort()).toEqual(Array.from({ length: 7 }, (_, rank) => `N${rank}`));
  });

  it('is one file when it is asked several times at once, and another one later', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask()));
    await campaigns.handleOutbox();
    const later = await ask();

    const ids = answers.map(({ campaignExport }) => campaignExport.id);
    expect(new Set(ids).size).toBe(1);
    expect(later.campaignExport.id).not.toBe(ids[0]);
  });

  it('is written whole by a job that was killed midway', async () => {
    for (let rank = 0; rank < 5; rank += 1) await givenSharing(campaigns, { ...campaign, lastName: `N${rank}` });
    const { campaignExport } = await ask();
    const { testProgress } = campaigns.assessment;
    let calls = 0;
    campaigns.assessment.testProgress = async (ids) => {
      calls += 1;
      if (calls === 2) throw new Error('killed');
      return testProgress(ids);
    };

    await expect(campaigns.handleOutbox()).rejects.toThrow('killed');
    expect((await read(campaignExport.id)).percentage).toBe(40);
    campaigns.assessment.testProgress = testProgress;
    await campaigns.deliver('build-campaign-export', { exportId: campaignExport.id });

    const { link } = await read(campaignExport.id);
    const lines: string[][] = parse((await fetchLink(link, tokenOf(school.member))).body, {
      delimiter: ';',
      bom: true,
    });
    expect(lines).toHaveLength(6);
    const [{ attempts }] = await campaigns.app.dataSource.query(
      'SELECT COUNT(DISTINCT attempt_id) AS attempts FROM campaign_export_chunks WHERE campaign_export_id = ?',
      [campaignExport.id],
    );
    expect(Number(attempts)).toBe(1);
  });

  it('is kept sealed: who reads the tables reads no name', async () => {
    await givenSharing(campaigns, { ...campaign, lastName: 'Confidentiel' });
    await exported();

    const rows = await campaigns.app.dataSource.query('SELECT sealed FROM campaign_export_chunks');
    expect(rows.some(({ sealed }: { sealed: Buffer }) => sealed.toString('latin1').includes('Confidentiel'))).toBe(
      false,
    );
    const payloads = await campaigns.app.dataSource.query(`SELECT payload FROM outbox WHERE name LIKE '%export%'`);
    expect(JSON.stringify(payloads)).not.toContain('Confidentiel');
  });

  it('is fetched by who asked, with their own token, until the link is over', async () => {
    const { campaignExport } = await ask();
    await campaigns.handleOutbox();
    const { link } = await read(campaignExport.id);
    const forged = link.replace(/signature=.*/, `signature=${'a'.repeat(43)}`);
    const longer = link.replace(/expires=\d+/, 'expires=99999999999');
    const status = async (url: string, token: Promise<string> | null) => (await fetchLink(url, token)).status;

    expect(await status(link, tokenOf(school.member))).toBe(200);
    expect(await status(link, tokenOf(school.member))).toBe(200);
    expect(await status(link, null)).toBe(401);
    for (const stranger of [school.administrator, aUser()]) expect(await status(link, tokenOf(stranger))).toBe(404);
    for (const url of [forged, longer, link.replace(/\?.*/, ''), link.replace('.csv', '.pdf')])
      expect(await status(url, tokenOf(school.member))).toBe(404);
    campaigns.clock.advance(15 * 60_000);
    expect(await status(link, tokenOf(school.member))).toBe(410);
    expect(await status((await read(campaignExport.id)).link, tokenOf(school.member))).toBe(200);
  });

  it('is erased after its day, and nowhere for who is no member any more', async () => {
    await givenSharing(campaigns, campaign);
    const { campaignExport } = await ask();
    await campaigns.handleOutbox();
    await campaigns.app.dataSource.query('DELETE FROM memberships WHERE user_id = ?', [school.member.userId]);
    expect(await read(campaignExport.id)).toBeNull();

    campaigns.clock.advance(24 * 3_600_000);
    await campaigns.deliver('purge-campaign-exports', {});

    const [row] = await campaigns.app.dataSource.query('SELECT state FROM campaign_exports WHERE id = ?', [
      campaignExport.id,
    ]);
    const chunks = await campaigns.app.dataSource.query(
      'SELECT 1 FROM campaign_export_chunks WHERE campaign_export_id = ?',
      [campaignExport.id],
    );
    expect([row.state, chunks]).toEqual(['EXPIRED', []]);
  });

  it('is for members, and for nobody to see but who asked', async () => {
    const { campaignExport } = await ask();

    for (const stranger of [aUser(), aGuest('invigilator', 's')])
      expect((await ask({}, stranger)).__typename).toBe('FollowedCampaignNotFoundError');
    expect((await ask({ campaignId: 'nowhere' })).__typename).toBe('FollowedCampaignNotFoundError');
    expect(await ask({}, PROGRAM)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await read(campaignExport.id, school.administrator)).toBeNull();
  });

  describe('for a program', () => {
    const askAs = async (code: string, as: Viewer = PROGRAM) => {
      const { data, errors } = await campaigns.run(MACHINE_ASK, { input: { campaignCode: code } }, { as });
      return data?.exportCampaignResults ?? errors[0];
    };

    it('is asked by the code and fetched with its token', async () => {
      await givenSharing(campaigns, campaign);
      const { campaignExport } = await askAs(campaign.code.toLowerCase());
      await campaigns.handleOutbox();
      const { data } = await campaigns.run(MACHINE_READ, { id: campaignExport.id }, { as: PROGRAM });

      const { status, body } = await fetchLink(
        data.resultsExport.link,
        machineTokenOf('batch', 'campaigns:export-results'),
      );

      expect(data.resultsExport).toMatchObject({ state: 'READY', percentage: 100 });
      expect([status, parse(body, { delimiter: ';', bom: true }).length]).toEqual([200, 2]);
      expect((await fetchLink(data.resultsExport.link, tokenOf(school.member))).status).toBe(404);
      expect((await fetchLink(data.resultsExport.link, machineTokenOf('other', 'x'))).status).toBe(404);
    });

    it('needs the scope, and a campaign that is there', async () => {
      for (const viewer of [school.administrator, aMachine('batch', 'campaigns:import-rosters')])
        expect(await askAs(campaign.code, viewer)).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect((await askAs('BBBBBB222')).__typename).toBe('FollowedCampaignNotFoundError');
      expect((await askAs('nonsense')).__typename).toBe('FollowedCampaignNotFoundError');
    });
  });
});
