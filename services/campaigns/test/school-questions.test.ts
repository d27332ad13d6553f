import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { aMachine, aUser } from '@pix/kit/testing';
import {
  aPupil,
  aRoster,
  type Campaigns,
  givenCampaigns,
  givenImport,
  givenOrganization,
  platformAdministrator,
} from './campaigns';

const STAFF =
  'query ($uai: String!, $userId: ID!, $since: DateTime) { worksInSchool(uai: $uai, userId: $userId, since: $since) }';
const LEAVE = 'mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { __typename } }';
const BY_INE = `query ($ine: String!) { learnersByNationalStudentId(nationalStudentId: $ine) { firstName middleName division } }`;

describe('what services ask of schools', () => {
  const machine = aMachine('certification', 'campaigns:read-learners');
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns, { uai: '0690037R' });
    await givenImport(campaigns, {
      organizationId: school.id,
      by: school.administrator,
      file: aRoster(aPupil('070000001AB'), aPupil('070000002AB', { 'Division*': 'TG3', 'Premier prénom*': 'Paul' })),
    });
  });
  afterAll(() => campaigns.close());

  it('who works there, however the UAI is written', async () => {
    const works = async (uai: string, userId: string) =>
      (await campaigns.run(STAFF, { uai, userId }, { as: machine })).data.worksInSchool;

    expect(await works('0690037R', school.member.userId)).toBe(true);
    expect(await works('0690037r', school.administrator.userId)).toBe(true);
    expect(await works('0690037R', aUser().userId)).toBe(false);
    expect(await works('0000000A', school.member.userId)).toBe(false);
  });

  it('who worked there at an instant, though they have left', async () => {
    const { id, administrator } = school;
    const { userId } = school.member;
    const works = async (since?: string) =>
      (await campaigns.run(STAFF, { uai: '0690037R', userId, since }, { as: machine })).data.worksInSchool;
    await campaigns.run(LEAVE, { input: { organizationId: id, userId } }, { as: administrator });

    expect(await works()).toBe(false);
    expect(await works(campaigns.clock.now().toISOString())).toBe(true);
    expect(await works(new Date(campaigns.clock.now().getTime() + 1).toISOString())).toBe(false);
  });

  it('who has a national identifier, in one statement', async () => {
    const found = await campaigns.run(BY_INE, { ine: '070000002AB' }, { as: machine });

    expect(found.data.learnersByNationalStudentId).toEqual([{ firstName: 'Paul', middleName: null, division: 'TG3' }]);
    expect(found.statements).toBe(1);
    expect((await campaigns.run(BY_INE, { ine: '' }, { as: machine })).data.learnersByNationalStudentId).toEqual([]);
  });

  it('is for machines let in for it', async () => {
    const others: Viewer[] = [school.administrator, platformAdministrator, aMachine('certification', 'other')];

    for (const as of others) {
      const staff = await campaigns.run(STAFF, { uai: '0690037R', userId: 'x' }, { as });
      const found = await campaigns.run(BY_INE, { ine: '070000001AB' }, { as });
      for (const { errors } of [staff, found]) expect(errors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    }
  });
});
