// The export of a campaign of 20,000: node infra/dist/test.js --testMatch '**/campaigns/bench/export.bench.ts'
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tellFigure } from '../../../infra/src/bench/figures';
import {
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
} from '../test/campaigns';
import { fillLearners, fillParticipations, SUBJECTS } from '../test/many';

const ASK = `mutation ($campaignId: ID!) { requestCampaignExport(input: { campaignId: $campaignId }) {
  ... on RequestCampaignExportSuccess { campaignExport { id rowCount } } } }`;
const READ = 'query ($id: ID!) { campaignExport(id: $id) { state } }';

let campaigns: Campaigns;
let school: Awaited<ReturnType<typeof givenOrganization>>;
let campaignId: string;
beforeAll(async () => {
  campaigns = await givenCampaigns();
  const { offered } = campaigns.assessment;
  campaigns.assessment.offered = offered.map((profile) => ({
    ...profile,
    subjects: SUBJECTS.map(({ id }) => ({ id, maxLevel: 4 })),
  }));
  campaigns.assessment.targetProfiles = async () => ({
    targetProfiles: campaigns.assessment.offered,
    subjects: SUBJECTS,
  });
  await givenTargetProfiles(campaigns);
  school = await givenOrganization(campaigns);
  campaignId = (await givenCampaign(campaigns, { organizationId: school.id, by: school.member })).id;
  const learnerIds = await fillLearners(campaigns, school.id, 20_000);
  await fillParticipations(campaigns, { campaignId, organizationId: school.id }, learnerIds);
}, 300_000);
afterAll(() => campaigns.close());

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The most memory that something holds while it runs, over what was held before, in MiB: what waits to be collected is nobody's. */
const peakOf = async (work: () => Promise<unknown>): Promise<number> => {
  const held = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = held();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, held());
  }, 100);
  await work().finally(() => clearInterval(timer));
  return (peak - before) / 1_048_576;
};

it('exports 20,000 participants in 5 s, their number never in memory', async () => {
  const { data } = await campaigns.run(ASK, { campaignId }, { as: school.member });
  const { id, rowCount } = data.requestCampaignExport.campaignExport;

  const [began, busy] = [performance.now(), process.cpuUsage()];
  await campaigns.handleOutbox();
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(busy);
  const again = (await campaigns.run(ASK, { campaignId }, { as: school.member })).data.requestCampaignExport;
  const peak = await peakOf(() => campaigns.handleOutbox());

  const [{ bytes }] = await campaigns.app.dataSource.query(
    'SELECT SUM(LENGTH(sealed)) AS bytes FROM campaign_export_chunks WHERE campaign_export_id = ?',
    [id],
  );
  process.stdout.write(
    `export: ${rowCount} lines, ${(Number(bytes) / 1_048_576).toFixed(1)} MiB in ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor, peak +${peak.toFixed(0)} MiB\n`,
  );
  tellFigure({
    what: 'export of 20,000 participants',
    figure: seconds,
    unit: 's',
    floor: 'asked: 5 s',
    ratio: seconds / 5,
  });
  for (const made of [id, again.campaignExport.id])
    expect((await campaigns.run(READ, { id: made }, { as: school.member })).data.campaignExport.state).toBe('READY');
  expect(again.campaignExport.id).not.toBe(id);
  expect(rowCount).toBe(20_000);
  expect(seconds).toBeLessThanOrEqual(5);
  expect(peak).toBeLessThanOrEqual(20);
}, 120_000);
