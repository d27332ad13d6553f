import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { createCampaign } from '../src/usecases/campaigns/create-campaign';
import {
  type Campaigns,
  CREATE_CAMPAIGN,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenParticipant,
  givenTargetProfiles,
  platformAdministrator,
} from './campaigns';

const CAMPAIGNS = `query ($id: ID!, $first: Int, $after: String) { organization(id: $id) { campaigns(first: $first, after: $after) {
  totalCount nodes { id name participationCount sharedCount collectiveResults { masteryPercentage } targetProfile { title } }
  pageInfo { hasNextPage endCursor }
} } }`;

describe('createCampaign', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    school = await givenOrganization(campaigns);
    await givenTargetProfiles(campaigns);
  });
  afterAll(() => campaigns.close());

  const create = async (given: object = {}, as = school.member) => {
    const input = { organizationId: school.id, name: 'Seconde 1', targetProfileId: 'decouverte-lycee', ...given };
    return (await campaigns.run(CREATE_CAMPAIGN, { input }, { as })).data.createCampaign;
  };

  it('gives the campaign its code', async () => {
    const { campaign } = await create({ name: ' Rentrée ', title: '  ', welcomeText: 'Bienvenue !' });

    expect(campaign).toMatchObject({
      name: 'Rentrée',
      title: null,
      welcomeText: 'Bienvenue !',
      createdAt: '2026-11-22T08:00:00.000Z',
      participationCount: 0,
      targetProfile: { id: 'decouverte-lycee', subjectCount: 3 },
    });
    expect(campaign.code).toMatch(/^[BCDFGHJKMPQRTVWXY]{6}[2346789]{3}$/);
  });

  it('draws again when a code is taken, and gives up at last', async () => {
    const context = campaigns.app.contextFor({ viewer: school.member, locale: 'fr', requestId: 'r' });
    const input = { organizationId: school.id, name: 'Tirage', targetProfileId: 'decouverte-lycee' };
    const drawing = (...draws: number[]) => ({ ...context, randomInt: () => draws.shift() ?? 0 });
    const [sixTimes, nineOnes] = [
      [1, 1, 1, 1, 1, 1, 1, 1, 1],
      [2, 2, 2, 2, 2, 2, 2, 2, 2],
    ];

    await createCampaign(drawing(...sixTimes), input);
    const second = await createCampaign(drawing(...sixTimes, ...nineOnes), input);
    await createCampaign(drawing(), input);

    expect(second).toMatchObject({ ok: true, value: { code: 'DDDDDD444' } });
    await expect(createCampaign(drawing(), input)).rejects.toThrow('No free campaign code');
  });

  it('names every wrong field', async () => {
    const answer = await create({ name: '', title: 'x'.repeat(256), welcomeText: 'x'.repeat(5_001) });

    expect(answer.fields.map(({ path }: { path: string }) => path)).toEqual(['name', 'title', 'welcomeText']);
  });

  it('is for members, and for target profiles that are offered', async () => {
    expect((await create({}, aUser())).__typename).toBe('OrganizationNotFoundError');
    expect((await create({}, platformAdministrator)).__typename).toBe('OrganizationNotFoundError');
    expect((await create({ organizationId: 'nowhere' })).__typename).toBe('OrganizationNotFoundError');
    expect((await create({ targetProfileId: 'inconnu' })).__typename).toBe('TargetProfileNotFoundError');
  });

  it('lists campaigns newest first, with their counts, a statement a thing', async () => {
    const lycee = await givenOrganization(campaigns, { name: 'Autre' });
    const names = Array.from({ length: 25 }, (_, rank) => `Campagne ${rank}`);
    for (const name of names) {
      const { code } = await givenCampaign(campaigns, { organizationId: lycee.id, by: lycee.member, name });
      if (name === 'Campagne 24') await givenParticipant(campaigns, { code });
    }

    const first = await campaigns.run(CAMPAIGNS, { id: lycee.id }, { as: lycee.member });
    const page = first.data.organization.campaigns;
    const second = await campaigns.run(
      CAMPAIGNS,
      { id: lycee.id, after: page.pageInfo.endCursor },
      { as: lycee.member },
    );

    expect(first.statements).toBeLessThanOrEqual(7);
    expect(page.totalCount).toBe(25);
    expect(page.nodes[0]).toMatchObject({
      name: 'Campagne 24',
      participationCount: 1,
      sharedCount: 0,
      collectiveResults: [],
    });
    expect([...page.nodes, ...second.data.organization.campaigns.nodes].map(({ name }) => name)).toEqual(
      names.toReversed(),
    );
  });
});
