import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import { aGuest, aMachine, aUser, countStatements } from '@pix/kit/testing';
import {
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
  platformAdministrator,
} from '../../services/campaigns/test/campaigns';
import { fillLearners, fillParticipations, SUBJECTS } from '../../services/campaigns/test/many';
import { aSkill, aTutorial, givenTutorials, type Tutorials } from '../../services/tutorials/test/tutorials';

/** What a class is recommended, through the composed graph: campaigns says what was failed and to whom, tutorials what helps (T3). */

const RECOMMENDED = `query ($id: ID!, $first: Int) { campaign(id: $id) {
  gaps { pupilCount }
  recommendedTutorials(first: $first) { pupilCount tutorial { id title link durationMinutes usefulCount } }
} }`;

const PUPILS = 1_000;

describe('Campaign.recommendedTutorials', () => {
  let campaigns: Campaigns;
  let tutorials: Tutorials;
  let server: ApolloServer<{ viewer: Viewer }>;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let campaignId: string;
  beforeAll(async () => {
    [campaigns, tutorials] = [await givenCampaigns(), await givenTutorials()];
    await givenTargetProfiles(campaigns);
    school = await givenOrganization(campaigns);
    campaignId = (await givenCampaign(campaigns, { organizationId: school.id, by: school.member })).id;
    const learnerIds = await fillLearners(campaigns, school.id, PUPILS);
    await fillParticipations(campaigns, { campaignId, organizationId: school.id }, learnerIds);
    await tutorials.publish({
      tutorials: SUBJECTS.flatMap(({ id }) => [1, 2, 3, 4].map((level) => aTutorial(`tuto-${id}-${level}`))),
      skills: SUBJECTS.flatMap(({ id }) =>
        [0, 1, 2, 3].map((rank) => ({
          ...aSkill(id, rank + 1, { tutorials: [1, 2, 3, 4].slice(0, rank + 1).map((level) => `tuto-${id}-${level}`) }),
          id: `${id}-${rank}`,
        })),
      ),
    });
    server = await givenServer();
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await campaigns.close();
    await tutorials.close();
  });

  /** The gateway's own planner on the committed supergraph; the two services in this process. */
  const givenServer = async () => {
    const services = { campaigns, tutorials };
    const gateway = new ApolloGateway({
      supergraphSdl: readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8'),
      buildService: ({ name }) => {
        const service = services[name as keyof typeof services];
        if (!service) return { process: async () => Promise.reject(new Error(`${name} is not asked`)) };
        const local = new LocalGraphQLDataSource(service.app.schema);
        return {
          process: (asked) => {
            const { viewer } = asked.context as { viewer: Viewer };
            const context = service.app.contextFor({ viewer, locale: 'fr', requestId: newId() });
            return local.process({ ...asked, context });
          },
        };
      },
    });
    const started = new ApolloServer<{ viewer: Viewer }>({ gateway });
    await started.start();
    return started;
  };

  const read = async (viewer: Viewer, id = campaignId, first = 20) => {
    const answer = await server.executeOperation(
      { query: RECOMMENDED, variables: { id, first } },
      { contextValue: { viewer } },
    );
    if (answer.body.kind !== 'single') throw new Error('one answer is expected');
    const { data, errors } = JSON.parse(JSON.stringify(answer.body.singleResult));
    return { campaign: data?.campaign ?? null, errors };
  };

  it('puts first what would help most of those who sent', async () => {
    const { campaign, errors } = await read(school.member);

    expect(errors).toBeUndefined();
    const counts = campaign.recommendedTutorials.map(({ pupilCount }: { pupilCount: number }) => pupilCount);
    expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
    expect(counts).toHaveLength(20);
    expect(campaign.recommendedTutorials[0].pupilCount).toBe(
      await helped(campaign.recommendedTutorials[0].tutorial.id),
    );
  });

  /** Counted anew from what each pupil sent: those whose easiest failed skill in a subject the tutorial serves. */
  const helped = async (tutorialId: string): Promise<number> => {
    const [, subjectId, level] = tutorialId.match(/^tuto-(.*)-(\d)$/) ?? [];
    const rows: { skills: string }[] = await campaigns.app.dataSource.query(
      'SELECT skills FROM participation_subject_results WHERE subject_id = ?',
      [subjectId],
    );
    const served = [0, 1, 2, 3].filter((rank) => rank + 1 >= Number(level)).map((rank) => `${subjectId}-${rank}`);
    return rows
      .map(({ skills }) => (JSON.parse(skills) as [string, number, number][]).find(([, , isValid]) => isValid === 0))
      .filter((gap) => gap && served.includes(gap[0])).length;
  };

  it('takes at most 5 statements and 100 ms for a campaign of 1,000', async () => {
    const counters = [campaigns, tutorials].map(({ app }) => countStatements(app.dataSource));
    await read(school.member);
    expect(counters.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(5);

    const durations: number[] = [];
    for (let time = 0; time < 11; time += 1) {
      const began = performance.now();
      await read(school.member);
      durations.push(performance.now() - began);
    }
    expect(durations.sort((one, other) => one - other)[5]).toBeLessThanOrEqual(100);
  });

  it('is shown to who may see the campaign, and to nobody else', async () => {
    const strangers = [
      aUser(),
      platformAdministrator,
      (await givenOrganization(campaigns)).administrator,
      aGuest('invigilator', campaignId),
      aMachine('tutorials', 'assessment:read-content'),
    ];

    expect((await read(school.administrator)).campaign.recommendedTutorials).toHaveLength(20);
    for (const stranger of strangers) expect((await read(stranger)).campaign).toBeNull();
  });
});
