import { present } from '@pix/kit/graphql';
import type { MutationResolvers, QueryResolvers } from '../__generated__/graphql';
import { archiveCampaign, unarchiveCampaign } from '../usecases/campaigns/archive-campaign';
import { changeCampaignOwner } from '../usecases/campaigns/change-campaign-owner';
import { createCampaign } from '../usecases/campaigns/create-campaign';
import { deleteCampaign } from '../usecases/campaigns/delete-campaign';
import { updateCampaign } from '../usecases/campaigns/update-campaign';
import { deleteParticipation } from '../usecases/participations/delete-participation';
import { enterCampaignAsGuest } from '../usecases/participations/enter-campaign-as-guest';
import { joinCampaign } from '../usecases/participations/join-campaign';
import { readInvitation } from '../usecases/participations/read-invitation';
import { retryCampaign } from '../usecases/participations/retry-campaign';
import { shareResults } from '../usecases/participations/share-results';
import { ownParticipation, visibleCampaign } from './visible';

/** The operations on campaigns and participations (C6–C11). */
export const campaignQueries: QueryResolvers = {
  campaignByCode: (_, { code }, context) => readInvitation(context, { code }),
  campaign: (_, { id }, context) => visibleCampaign(context, id),
  participation: (_, { id }, context) => ownParticipation(context, id),
};

export const campaignMutations: MutationResolvers = {
  createCampaign: async (_, { input }, context) =>
    present(await createCampaign(context, input), (campaign) => ({ __typename: 'CreateCampaignSuccess', campaign })),
  updateCampaign: async (_, { input }, context) =>
    present(await updateCampaign(context, input), (campaign) => ({ __typename: 'UpdateCampaignSuccess', campaign })),
  archiveCampaign: async (_, { input }, context) =>
    present(await archiveCampaign(context, input), (campaign) => ({ __typename: 'ArchiveCampaignSuccess', campaign })),
  unarchiveCampaign: async (_, { input }, context) =>
    present(await unarchiveCampaign(context, input), (campaign) => ({
      __typename: 'ArchiveCampaignSuccess',
      campaign,
    })),
  deleteCampaign: async (_, { input }, context) =>
    present(await deleteCampaign(context, input), (value) => ({ __typename: 'DeleteCampaignSuccess', ...value })),
  changeCampaignOwner: async (_, { input }, context) =>
    present(await changeCampaignOwner(context, input), (campaign) => ({
      __typename: 'ChangeCampaignOwnerSuccess',
      campaign,
    })),
  enterCampaignAsGuest: async (_, { input }, context) =>
    present(await enterCampaignAsGuest(context, input), (token) => ({
      __typename: 'EnterCampaignAsGuestSuccess',
      ...token,
    })),
  joinCampaign: async (_, { input }, context) =>
    present(await joinCampaign(context, input), (participation) => ({
      __typename: 'JoinCampaignSuccess',
      participation,
    })),
  shareResults: async (_, { input }, context) =>
    present(await shareResults(context, input), (participation) => ({
      __typename: 'ShareResultsSuccess',
      participation,
    })),
  retryCampaign: async (_, { input }, context) =>
    present(await retryCampaign(context, input), (participation) => ({
      __typename: 'RetryCampaignSuccess',
      participation,
    })),
  deleteParticipation: async (_, { input }, context) =>
    present(await deleteParticipation(context, input), (value) => ({
      __typename: 'DeleteParticipationSuccess',
      ...value,
    })),
};
