import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aPupil,
  aRoster,
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenImport,
  givenOrganization,
  givenTargetProfiles,
} from './campaigns';

const CREATE_SHEET = `mutation ($input: CreateClassUsernamesInput!) { createClassUsernames(input: $input) {
  ... on CreateClassUsernamesSuccess { classSheet { id } } } }`;
const ASK_EXPORT = `mutation ($input: RequestCampaignExportInput!) { requestCampaignExport(input: $input) {
  ... on RequestCampaignExportSuccess { campaignExport { id } } } }`;

describe('what is stuck is taken further', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
    await givenTargetProfiles(campaigns);
  });
  beforeEach(async () => {
    school = await givenOrganization(campaigns);
    await givenImport(campaigns, { organizationId: school.id, by: school.administrator, file: aRoster(aPupil('A')) });
  });
  afterAll(() => campaigns.close());

  /** All messages are lost, and time has passed; what is asked for is still of use. */
  const longAgo = async (table: string, id: string) => {
    await campaigns.app.dataSource.query('DELETE FROM outbox');
    await campaigns.app.dataSource.query(
      `UPDATE ${table} SET created_at = NOW(3) - INTERVAL 11 MINUTE, expires_at = NOW(3) + INTERVAL 1 DAY WHERE id = ?`,
      [id],
    );
  };
  const stateOf = async (table: string, id: string): Promise<string> =>
    (await campaigns.app.dataSource.query(`SELECT state FROM ${table} WHERE id = ?`, [id]))[0].state;

  it('a class sheet is made', async () => {
    const input = { organizationId: school.id, division: '2GT1' };
    const { data } = await campaigns.run(CREATE_SHEET, { input }, { as: school.member });
    const { id } = data.createClassUsernames.classSheet;
    await longAgo('class_sheets', id);

    expect(await campaigns.resumeStuck()).toEqual({ 'class sheet asked for, not made': 1 });
    expect(await campaigns.resumeStuck()).toEqual({});
    await campaigns.handleOutbox();

    expect(await stateOf('class_sheets', id)).toBe('READY');
    expect(await campaigns.resumeStuck()).toEqual({});
  });

  it('a file of results is built', async () => {
    const campaign = await givenCampaign(campaigns, { organizationId: school.id, by: school.member });
    const { data } = await campaigns.run(ASK_EXPORT, { input: { campaignId: campaign.id } }, { as: school.member });
    const { id } = data.requestCampaignExport.campaignExport;
    await longAgo('campaign_exports', id);

    expect(await campaigns.resumeStuck()).toEqual({ 'file of results asked for, not built': 1 });
    await campaigns.handleOutbox();

    expect(await stateOf('campaign_exports', id)).toBe('READY');
    expect(await campaigns.resumeStuck()).toEqual({});
  });
});
