import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { addMember } from '../usecases/add-member';
import { createCampaign } from '../usecases/create-campaign';
import { createOrganization } from '../usecases/create-organization';
import { joinCampaign } from '../usecases/join-campaign';
import { readInvitation } from '../usecases/read-invitation';
import { reconcileLearner } from '../usecases/reconcile-learner';
import { shareResults } from '../usecases/share-results';
import { campaign, competenceResult, targetProfile } from './campaign';
import { countedPage } from './connections';
import { learner, organization } from './organization';
import { participation } from './participation';
import { learnerIdentity, rosterError, rosterImport } from './roster-import';
import { membership, user } from './user';
import { ownParticipation, visibleCampaign, visibleOrganization, visibleRosterImport } from './visible';

export const resolvers: Resolvers = {
  Query: {
    organization: (_, { id }, context) => visibleOrganization(context, id),
    campaignByCode: (_, { code }, context) => readInvitation(context, { code }),
    campaign: (_, { id }, context) => visibleCampaign(context, id),
    rosterImport: (_, { id }, context) => visibleRosterImport(context, id),
    participation: (_, { id }, context) => ownParticipation(context, id),
    learnersOfSchool: (_, { uai, division = null }, { learners }) => learners.ofSchool(uai, division),
  },
  Mutation: {
    createOrganization: async (_, { input }, context) =>
      present(await createOrganization(context, input), (value) => ({
        __typename: 'CreateOrganizationSuccess',
        organization: value,
      })),
    addMember: async (_, { input }, context) =>
      present(await addMember(context, input), (value) => ({ __typename: 'AddMemberSuccess', organization: value })),
    createCampaign: async (_, { input }, context) =>
      present(await createCampaign(context, input), (value) => ({
        __typename: 'CreateCampaignSuccess',
        campaign: value,
      })),
    reconcileLearner: async (_, { input }, context) =>
      present(await reconcileLearner(context, input), ({ organization: { name }, learner: { division } }) => ({
        __typename: 'ReconcileLearnerSuccess',
        organizationName: name,
        division,
      })),
    joinCampaign: async (_, { input }, context) =>
      present(await joinCampaign(context, input), (value) => ({
        __typename: 'JoinCampaignSuccess',
        participation: value,
      })),
    shareResults: async (_, { input }, context) =>
      present(await shareResults(context, input), (value) => ({
        __typename: 'ShareResultsSuccess',
        participation: value,
      })),
  },
  Campaign: campaign,
  CampaignConnection: countedPage,
  CompetenceResult: competenceResult,
  Learner: learner,
  LearnerConnection: countedPage,
  LearnerIdentity: learnerIdentity,
  Membership: membership,
  Organization: organization,
  Participation: participation,
  ParticipationConnection: countedPage,
  RosterError: rosterError,
  RosterImport: rosterImport,
  TargetProfile: targetProfile,
  User: user,
};
