import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GATEWAY_KEY_HEADER, type Viewer } from '@pix/kit/auth';
import { closeServer, createHttpServer, listen } from '@pix/kit/http-server';
import { aGuest, aUser } from '@pix/kit/testing';
import { parse } from 'csv-parse/sync';
import {
  aPupil,
  aRoster,
  type Campaigns,
  CREATE_ORGANIZATION,
  config,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenParticipant,
  givenSharing,
  givenTargetProfiles,
  JOIN,
  type Person,
  platformAdministrator,
  RECONCILE,
  SHARE,
} from './campaigns';
import { givenKeys, tokenOf } from './tokens';

const FIGURES =
  'schoolCount joinedSchoolCount pupilCount participantCount startedCount sharedCount profileCount certifiableCount';
const DASHBOARD = `query ($filter: AcademyFilter, $first: Int, $after: String) { academy(id: "19") { dashboard(filter: $filter) {
  totals { ${FIGURES} } byKind { kind ${FIGURES} } months { month startedCount sharedCount }
  schools(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { name uai kind joined pupilCount participantCount participationPercentage startedCount sharedCount certifiableCount } } } } }`;
const GRANT = `mutation ($userId: ID!) { grantAcademySupervision(input: { academyId: "19", userId: $userId }) { __typename } }`;
const ENTITY = `{ _entities(representations: [{ __typename: "Academy", id: "19" }]) { ... on Academy { dashboard { totals { pupilCount } } } } }`;

describe('the dashboard of an académie', () => {
  const servers: Server[] = [];
  const supervisor = aUser();
  let campaigns: Campaigns;
  let college: Awaited<ReturnType<typeof givenOrganization>>;
  let lycee: Awaited<ReturnType<typeof givenOrganization>>;
  let origin: string;
  beforeAll(async () => {
    const { server, identityUrl } = await givenKeys();
    campaigns = await givenCampaigns({ identityUrl });
    const api = createHttpServer({ logger: campaigns.app.logger, routes: campaigns.app.routes });
    origin = `http://127.0.0.1:${await listen(api, '127.0.0.1', 0)}`;
    servers.push(server, api);
    await campaigns.run(GRANT, { userId: supervisor.userId }, { as: platformAdministrator });
    await givenTargetProfiles(campaigns);
    await givenPlaces();
    await givenActivity();
  });
  afterAll(async () => {
    for (const server of servers) await closeServer(server);
    await campaigns.close();
  });

  /** Two schools of Reims that have joined, one that has not, and one of Lyon. */
  const givenPlaces = async () => {
    college = await givenOrganization(campaigns, { name: 'Collège B', kind: 'COLLEGE', uai: '0510001A' });
    lycee = await givenOrganization(campaigns, { name: 'Lycée A', uai: '0510002B' });
    const absent = { name: 'Lycée Z', kind: 'LYCEE', uai: '0080001C' };
    await campaigns.run(CREATE_ORGANIZATION, { input: absent }, { as: platformAdministrator });
    const elsewhere = await givenOrganization(campaigns, { name: 'Lyon', uai: '0690037R' });
    const roster = aRoster(aPupil('111111111AA'), aPupil('222222222BB', { 'Premier prénom*': 'Paul' }));
    for (const { id, administrator } of [college, elsewhere])
      await givenImport(campaigns, { organizationId: id, by: administrator, file: roster });
    const smaller = aRoster(aPupil('111111111AA'));
    await givenImport(campaigns, { organizationId: college.id, by: college.administrator, file: smaller });
  };

  /** In November a pupil of the collège starts; in December two people of the lycée send a test, one of them a profile. */
  const givenActivity = async () => {
    const ofCollege = await givenCampaign(campaigns, { organizationId: college.id, by: college.member });
    const pupil = aUser();
    const who = { campaignCode: ofCollege.code, firstName: 'Inès', lastName: 'Moreau', birthDate: '2009-06-23' };
    await campaigns.run(RECONCILE, { input: who }, { as: pupil });
    await campaigns.run(JOIN, { input: { code: ofCollege.code } }, { as: pupil });

    campaigns.clock.set('2026-12-02T08:00:00.000Z');
    const ofLycee = await givenCampaign(campaigns, { organizationId: lycee.id, by: lycee.member });
    const { person } = await givenSharing(campaigns, ofLycee);
    await givenSharing(campaigns, ofLycee);
    const collection = { type: 'PROFILES_COLLECTION', targetProfileId: null };
    const profiles = await givenCampaign(campaigns, { organizationId: lycee.id, by: lycee.member, ...collection });
    const participant = await givenParticipant(campaigns, { ...profiles, person });
    campaigns.assessment.profiles.set(person.userId, { pix: 300, certifiable: true, competences: [] });
    await campaigns.run(SHARE, { participationId: participant.participationId }, { as: person });
  };

  const read = async (variables: object = {}, as: Viewer = supervisor) =>
    campaigns.run(DASHBOARD, { ...variables }, { as });
  const dashboard = async (variables: object = {}) => (await read(variables)).data.academy.dashboard;
  const file = async (as: Person | null, name = '19.csv') =>
    fetch(`${origin}/files/academies/${name}`, {
      headers: {
        [GATEWAY_KEY_HEADER]: config.gatewayKey,
        ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
      },
    });

  it('counts schools, those that have joined, pupils of the rosters, participations and who can be certified', async () => {
    expect(await dashboard()).toMatchObject({
      totals: {
        schoolCount: 3,
        joinedSchoolCount: 2,
        pupilCount: 1,
        participantCount: 3,
        startedCount: 4,
        sharedCount: 3,
        profileCount: 1,
        certifiableCount: 1,
      },
      byKind: [
        { kind: 'COLLEGE', schoolCount: 1, pupilCount: 1, sharedCount: 0 },
        { kind: 'LYCEE', schoolCount: 2, joinedSchoolCount: 1, pupilCount: 0, sharedCount: 3 },
      ],
      months: [
        { month: '2026-11', startedCount: 1, sharedCount: 0 },
        { month: '2026-12', startedCount: 3, sharedCount: 3 },
      ],
      schools: {
        totalCount: 3,
        nodes: [
          {
            name: 'Collège B',
            uai: '0510001A',
            joined: true,
            pupilCount: 1,
            participantCount: 1,
            participationPercentage: 100,
          },
          { name: 'Lycée A', participantCount: 2, participationPercentage: null, sharedCount: 3, certifiableCount: 1 },
          { name: 'Lycée Z', joined: false, startedCount: 0 },
        ],
      },
    });
  });

  it('counts only the kind and months that are asked', async () => {
    expect(await dashboard({ filter: { kind: 'COLLEGE' } })).toMatchObject({
      totals: { schoolCount: 1, startedCount: 1, sharedCount: 0 },
      months: [{ month: '2026-11' }],
    });
    expect(await dashboard({ filter: { fromMonth: '2026-11', toMonth: '2026-11' } })).toMatchObject({
      totals: { schoolCount: 3, pupilCount: 1, startedCount: 1, sharedCount: 0, certifiableCount: 0 },
      months: [{ month: '2026-11' }],
    });
    expect((await dashboard({ filter: { fromMonth: '2026-12' } })).totals).toMatchObject({ startedCount: 3 });
  });

  it('is read page after page, in few statements', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data, statements } = await read({ first: 2, after });
      expect(statements).toBeLessThanOrEqual(6);
      const page = data.academy.dashboard.schools;
      names.push(...page.nodes.map(({ name }: { name: string }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);

    expect(names).toEqual(['Collège B', 'Lycée A', 'Lycée Z']);
  });

  it('is for the supervisors of the académie and platform administrators', async () => {
    expect((await read({}, platformAdministrator)).data.academy.dashboard.totals.schoolCount).toBe(3);
    for (const stranger of [aUser(), college.administrator, aGuest('invigilator', 's')]) {
      expect((await read({}, stranger)).data.academy).toBeNull();
      expect((await campaigns.run(ENTITY, {}, { as: stranger })).data._entities).toEqual([null]);
    }
    expect((await campaigns.run(ENTITY, {}, { as: supervisor })).data._entities).toEqual([
      { dashboard: { totals: { pupilCount: 1 } } },
    ]);
  });

  it('is a file too, for the same people', async () => {
    const answer = await file(supervisor);
    const [header, ...lines]: string[][] = parse(Buffer.from(await answer.arrayBuffer()), {
      delimiter: ';',
      bom: true,
    });

    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="academie-19.csv"');
    expect(header).toHaveLength(10);
    expect(lines).toEqual([
      ['0510001A', 'Collège B', 'COLLEGE', '1', '1', '1', '1', '0', '0', '0'],
      ['0510002B', 'Lycée A', 'LYCEE', '1', '0', '2', '3', '3', '1', '1'],
      ['0080001C', 'Lycée Z', 'LYCEE', '0', '0', '0', '0', '0', '0', '0'],
    ]);
    expect((await file(supervisor, '19.csv?kind=COLLEGE&fromMonth=2026-12')).status).toBe(200);
    expect((await file(platformAdministrator)).status).toBe(200);
    expect((await file(null)).status).toBe(401);
    for (const [as, name] of [
      [aUser(), '19.csv'],
      [college.administrator, '19.csv'],
      [supervisor, '10.csv'],
      [supervisor, '19'],
    ] as const)
      expect((await file(as, name)).status).toBe(404);
  });
});
