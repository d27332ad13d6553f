import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { Viewer } from '@pix/kit/auth';
import { newId } from '@pix/kit/ids';
import {
  type Campaigns,
  givenCampaign,
  givenCampaigns,
  givenOrganization,
  givenTargetProfiles,
} from '../../services/campaigns/test/campaigns';
import { fillLearners, fillParticipations, SUBJECTS } from '../../services/campaigns/test/many';
import { aSkill, aTutorial, givenTutorials, type Tutorials } from '../../services/tutorials/test/tutorials';

const RECOMMENDED = `query ($id: ID!, $first: Int) { campaign(id: $id) {
  gaps { pupilCount }
  recommendedTutorials(first: $first) { pupilCount tutorial { id title link durationMinutes usefulCount } }
} }`;

/** A campaign that so many pupils sent, and tutorials for all they were asked, through the composed graph. */
export const givenRecommendedClass = async (pupils: number) => {
  const [campaigns, tutorials] = [await givenCampaigns(), await givenTutorials()];
  await givenTargetProfiles(campaigns);
  const school = await givenOrganization(campaigns);
  const campaignId = (await givenCampaign(campaigns, { organizationId: school.id, by: school.member })).id;
  const learnerIds = await fillLearners(campaigns, school.id, pupils);
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
  const server = await givenServer({ campaigns, tutorials });

  return {
    campaigns,
    tutorials,
    school,
    async read(viewer: Viewer, first = 20) {
      const answer = await server.executeOperation(
        { query: RECOMMENDED, variables: { id: campaignId, first } },
        { contextValue: { viewer } },
      );
      if (answer.body.kind !== 'single') throw new Error('one answer is expected');
      const { data, errors } = JSON.parse(JSON.stringify(answer.body.singleResult));
      return { campaign: data?.campaign ?? null, errors };
    },
    async close(): Promise<void> {
      await server.stop();
      await campaigns.close();
      await tutorials.close();
    },
  };
};

export type RecommendedClass = Awaited<ReturnType<typeof givenRecommendedClass>>;

/** The gateway's own planner on the committed supergraph; the two services in this process. */
const givenServer = async (services: { campaigns: Campaigns; tutorials: Tutorials }) => {
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
