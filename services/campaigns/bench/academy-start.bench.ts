// A whole académie starts at once: node infra/dist/test.js --testMatch '**/campaigns/bench/academy-start.bench.ts'
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aUser } from '@pix/kit/testing';
import { REPORT } from '../test/assessment-double';
import {
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
  JOIN,
  type Person,
  SHARE,
} from '../test/campaigns';

// One process takes so many requests at a time: beyond them its pool refuses (packages/kit/src/database.ts).
const [PEOPLE, SCHOOLS, IN_FLIGHT] = [2_000, 20, 500];

let campaigns: Campaigns;
let codes: string[];
beforeAll(async () => {
  campaigns = await givenCampaigns();
  await givenTargetProfiles(campaigns);
  codes = [];
  for (let rank = 0; rank < SCHOOLS; rank += 1) {
    const school = await givenOrganization(campaigns);
    codes.push((await givenCampaign(campaigns, { organizationId: school.id, by: school.member })).code);
  }
}, 300_000);
afterAll(() => campaigns.close());

/** Does the same for everybody, so many in flight; how many a second, and how long the slowest in a hundred waited. */
const forAll = async <Item>(items: readonly Item[], work: (item: Item, rank: number) => Promise<void>) => {
  const waits: number[] = [];
  const queue = [...items.entries()];
  const began = performance.now();
  const take = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const from = performance.now();
      await work(next[1], next[0]);
      waits.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, take));
  const seconds = (performance.now() - began) / 1_000;
  const sorted = waits.sort((one, other) => one - other);
  return { perSecond: items.length / seconds, slowest: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
};

it('lets 2,000 people of 20 schools join, then send, none lost, none doubled', async () => {
  const people = Array.from({ length: PEOPLE }, () => aUser());
  const participations = new Map<Person, string>();

  const joined = await forAll(people, async (person, rank) => {
    const input = { code: codes[rank % SCHOOLS], firstName: 'Inès', lastName: `Nom${rank}` };
    const { data } = await campaigns.run(JOIN, { input }, { as: person });
    participations.set(person, data.joinCampaign.participation.id);
  });
  for (const id of participations.values()) campaigns.assessment.end(id, REPORT);
  const shared = await forAll(people, async (person) => {
    const { data } = await campaigns.run(SHARE, { participationId: participations.get(person) }, { as: person });
    expect(data.shareResults.participation.status).toBe('SHARED');
  });

  for (const [what, { perSecond, slowest }] of Object.entries({ joined, shared }))
    process.stdout.write(`${what}: ${perSecond.toFixed(0)} a second, p99 ${slowest.toFixed(0)} ms\n`);
  const [{ people: summed }] = await campaigns.app.dataSource.query(
    `SELECT SUM(participant_count) AS people FROM campaign_sums WHERE kind = 'COMPETENCE' AND competence_id = '1.1'`,
  );
  expect(new Set(participations.values()).size).toBe(PEOPLE);
  expect(Number(summed)).toBe(PEOPLE);
}, 300_000);
