// The results of a campaign of 20,000: node infra/dist/test.js --testMatch '**/campaigns/bench/results-page.bench.ts'
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tellFigure } from '../../../infra/src/bench/figures';
import {
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
} from '../test/campaigns';
import { fillLearners, fillParticipations, measure } from '../test/many';

const PAGE = `query ($id: ID!) { campaign(id: $id) {
  name code participationCount sharedCount statusCounts { started toShare shared } averageMasteryPercentage
  distribution { from to count } stages { rank count } badges { count }
  collectiveResults { competence { id } masteryPercentage } analysis { subject { id } relevance dots }
  participations(first: 20) { nodes { lastName firstName division status progressPercentage masteryPercentage stage { rank } badges { id } }
    pageInfo { endCursor } }
} }`;

let campaigns: Campaigns;
let school: Awaited<ReturnType<typeof givenOrganization>>;
let campaignId: string;
beforeAll(async () => {
  campaigns = await givenCampaigns();
  await givenTargetProfiles(campaigns);
  school = await givenOrganization(campaigns);
  campaignId = (await givenCampaign(campaigns, { organizationId: school.id, by: school.member })).id;
  const learnerIds = await fillLearners(campaigns, school.id, 20_000);
  await fillParticipations(campaigns, { campaignId, organizationId: school.id }, learnerIds);
}, 300_000);
afterAll(() => campaigns.close());

it('reads the results of a campaign of 20,000 in 150 ms and 8 statements', async () => {
  const read = () => campaigns.run(PAGE, { id: campaignId }, { as: school.member });
  const { data, statements } = await read();
  const { median, slowest } = await measure(read);
  process.stdout.write(
    `results page: median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms, ${statements} statements\n`,
  );

  tellFigure({
    what: 'results page of 20,000 participants',
    figure: median,
    unit: 'ms',
    floor: 'asked: 150 ms',
    ratio: median / 150,
  });
  expect(data.campaign).toMatchObject({ participationCount: 20_000, sharedCount: 18_000 });
  expect(statements).toBeLessThanOrEqual(8);
  expect(median).toBeLessThanOrEqual(150);
}, 120_000);
