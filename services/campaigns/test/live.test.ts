import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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
  givenTargetProfiles,
  givenUpload,
  SHARE,
} from './campaigns';

const COUNTS = `query ($id: ID!) { campaign(id: $id) { statusCounts { started toShare shared } } }`;
const RETRY = `mutation ($participationId: ID!) { retryCampaign(input: { participationId: $participationId }) { __typename } }`;
const DELETE = `mutation ($participationId: ID!) { deleteParticipation(input: { participationId: $participationId }) { __typename } }`;
const ARCHIVE = `mutation ($campaignId: ID!) { archiveCampaign(input: { campaignId: $campaignId }) { __typename } }`;

describe('who watches is told', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns({
      rosters: { ...config.rosters, batchSize: 10, rangeSize: 10, chunkBytes: 500 },
    });
    await givenTargetProfiles(campaigns);
  });
  beforeEach(async () => {
    campaigns.clock.set('2026-11-22T08:00:00.000Z');
    school = await givenOrganization(campaigns);
    campaigns.live.told.length = 0;
  });
  afterAll(() => campaigns.close());

  const pupils = (count: number) => aRoster(...Array.from({ length: count }, (_, rank) => aPupil(`P${rank}`)));

  it('that a roster was received, is read, and has ended, and of progress once a second', async () => {
    const by = school.administrator;
    const id = await givenUpload(campaigns, { organizationId: school.id, by, file: pupils(200) });
    expect(campaigns.live.told).toEqual([`rosterImport:${id}`]);

    await campaigns.handleOutbox();
    // The clock stands still: of some twenty steps of progress one is told, between the beginning and the end.
    expect(campaigns.live.told).toEqual(Array(4).fill(`rosterImport:${id}`));
  });

  it('of every step of progress a second apart', async () => {
    const now = campaigns.clock.now.bind(campaigns.clock);
    campaigns.clock.now = () => {
      campaigns.clock.advance(1_000);
      return now();
    };
    await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file: pupils(200) });
    campaigns.clock.now = now;

    expect(campaigns.live.told.length).toBeGreaterThan(10);
  });

  it('that a roster was refused', async () => {
    const file = aRoster(aPupil('P1', { 'Premier prénom*': '' }));
    const { id, state } = await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file });

    expect(state).toBe('REFUSED');
    expect(campaigns.live.told.slice(-1)).toEqual([`rosterImport:${id}`]);
  });

  it('that a campaign fills up: joined, ended, sent, tried again, taken out, closed', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.administrator });
    const as = school.administrator;
    const counts = async () => (await campaigns.run(COUNTS, { id: campaign.id }, { as })).data.campaign.statusCounts;
    const told = (): number => campaigns.live.told.splice(0).filter((one) => one === `campaign:${campaign.id}`).length;

    const participant = await givenParticipant(campaigns, campaign);
    const { person, participationId } = participant;
    expect([told(), await counts()]).toEqual([1, { started: 1, toShare: 0, shared: 0 }]);
    await givenParticipant(campaigns, { ...campaign, person });
    expect(told()).toBe(0);

    await endTest(campaigns, participant);
    expect([told(), await counts()]).toEqual([1, { started: 0, toShare: 1, shared: 0 }]);

    await campaigns.run(SHARE, { participationId }, { as: person });
    expect([told(), await counts()]).toEqual([1, { started: 0, toShare: 0, shared: 1 }]);
    await campaigns.run(SHARE, { participationId }, { as: person });
    expect(told()).toBe(0);

    campaigns.clock.advance(4 * 86_400_000);
    await campaigns.run(RETRY, { participationId }, { as: person });
    expect(told()).toBe(1);
    await campaigns.run(DELETE, { participationId }, { as });
    expect(told()).toBe(1);
    await campaigns.run(ARCHIVE, { campaignId: campaign.id }, { as });
    expect(told()).toBe(1);
  });

  it('nothing by who may not', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.administrator });
    const { person } = await givenParticipant(campaigns, campaign);
    campaigns.live.told.length = 0;

    await campaigns.run(ARCHIVE, { campaignId: campaign.id }, { as: person });

    expect(campaigns.live.told).toEqual([]);
  });
});
