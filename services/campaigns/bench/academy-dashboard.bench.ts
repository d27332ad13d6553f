// 300 schools, 11,000 pupils of a country three times as large: node infra/dist/test.js --testMatch '**/campaigns/bench/academy-dashboard.bench.ts'
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tellFigure } from '../../../infra/src/bench/figures';
import {
  type Campaigns,
  CREATE_ORGANIZATION,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
  platformAdministrator,
} from '../test/campaigns';
import { fillLearners, fillParticipations, measure } from '../test/many';

const DASHBOARD = `{ academy(id: "19") { dashboard { totals { schoolCount pupilCount startedCount sharedCount certifiableCount }
  byKind { kind schoolCount } months { month startedCount sharedCount } schools(first: 100) { nodes { name pupilCount sharedCount } } } } }`;

const [SCHOOLS, PUPILS] = [300, 11_000];
// The rest of the country, of which a dashboard must read nothing.
const ELSEWHERE = 700;

let campaigns: Campaigns;
beforeAll(async () => {
  campaigns = await givenCampaigns();
  await givenTargetProfiles(campaigns);
  const prescriber = await givenOrganization(campaigns);
  const campaign = await givenCampaign(campaigns, { organizationId: prescriber.id, by: prescriber.member });
  for (let rank = 0; rank < SCHOOLS + ELSEWHERE; rank += 1) {
    const kind = rank % 3 === 0 ? 'LYCEE' : 'COLLEGE';
    const department = rank < SCHOOLS ? '051' : '069';
    const input = { name: `École ${rank}`, kind, uai: `${department}${String(rank).padStart(4, '0')}A` };
    const { data } = await campaigns.run(CREATE_ORGANIZATION, { input }, { as: platformAdministrator });
    const { id } = data.createOrganization.organization;
    const learnerIds = await fillLearners(campaigns, id, Math.ceil(PUPILS / SCHOOLS));
    await fillParticipations(campaigns, { campaignId: campaign.id, organizationId: id }, learnerIds);
  }
}, 600_000);
afterAll(() => campaigns.close());

type Step = { readonly table: string; readonly type: string; readonly key: string | null; readonly rows: number };

/** How the database goes about the statements of a read: `ALL` is a whole table, `index` a whole index. */
const stepsOf = async (read: () => Promise<unknown>): Promise<Step[]> => {
  const { dataSource } = campaigns.app;
  const { logger } = dataSource;
  const asked: { statement: string; parameters: unknown[] }[] = [];
  const silent = { logQueryError() {}, logQuerySlow() {}, logSchemaBuild() {}, logMigration() {}, log() {} };
  const logQuery = (statement: string, parameters: unknown[] = []): unknown => asked.push({ statement, parameters });
  dataSource.setOptions({ logger: { ...silent, logQuery } });
  await read();
  dataSource.setOptions({ logger });

  const steps: Step[] = [];
  for (const { statement, parameters } of asked)
    steps.push(...(await dataSource.query<Step[]>(`EXPLAIN ${statement}`, parameters)));
  return steps;
};

it('reads the dashboard of 300 schools and 11,000 pupils in 300 ms', async () => {
  const read = () => campaigns.run(DASHBOARD, {}, { as: platformAdministrator });
  const { data, statements } = await read();
  const { median, slowest } = await measure(read);
  process.stdout.write(
    `dashboard: median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms, ${statements} statements\n`,
  );

  tellFigure({
    what: 'dashboard of an académie, 300 schools',
    figure: median,
    unit: 'ms',
    floor: 'asked: 300 ms',
    ratio: median / 300,
  });
  const steps = await stepsOf(read);

  expect(data.academy.dashboard.totals).toMatchObject({ schoolCount: SCHOOLS, pupilCount: 37 * SCHOOLS });
  expect(statements).toBeLessThanOrEqual(6);
  expect(steps.filter(({ type }) => type === 'ALL' || type === 'index')).toEqual([]);
  expect(median).toBeLessThanOrEqual(300);
}, 120_000);
