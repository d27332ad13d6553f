import { readPage, toConnection } from '@pix/kit/pagination';
import type { CampaignResolvers, CompetenceResultResolvers } from '../__generated__/graphql';
import { visibleCampaign } from './visible';

// A campaign is in hand only where its viewer is a member: see `visible.ts`.
export const campaign: CampaignResolvers = {
  __resolveReference: ({ id }, context) => visibleCampaign(context, id),
  targetProfile: async ({ targetProfileId }, _, { loaders }) => {
    const found = await loaders.targetProfileById.load(targetProfileId);
    if (!found) throw new Error(`Target profile ${targetProfileId} is missing.`);
    return found;
  },
  participations: async ({ id }, asked, { participations, loaders }) => {
    const page = readPage(asked);
    const connection = toConnection(await participations.pageByCampaign(id, page), page, (participation) => [
      participation.lastName,
      participation.firstName,
      participation.id,
    ]);
    return { ...connection, countAll: async () => (await loaders.countsByCampaign.load(id))?.participationCount ?? 0 };
  },
  participationCount: async ({ id }, _, { loaders }) =>
    (await loaders.countsByCampaign.load(id))?.participationCount ?? 0,
  sharedCount: async ({ id }, _, { loaders }) => (await loaders.countsByCampaign.load(id))?.sharedCount ?? 0,
  collectiveResults: ({ id }, _, { loaders }) => loaders.collectiveResultsByCampaign.load(id),
};

export const competenceResult: CompetenceResultResolvers = {
  competence: ({ competenceId }) => ({ id: competenceId }),
};
