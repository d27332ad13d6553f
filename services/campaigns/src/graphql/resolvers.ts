import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { addLearnerUsername } from '../usecases/add-learner-username';
import { addMember } from '../usecases/add-member';
import { askClassUsernames } from '../usecases/ask-class-usernames';
import { createCampaign } from '../usecases/create-campaign';
import { createOrganization } from '../usecases/create-organization';
import { joinCampaign } from '../usecases/join-campaign';
import { readInvitation } from '../usecases/read-invitation';
import { reconcileLearner } from '../usecases/reconcile-learner';
import { resetLearnerPassword } from '../usecases/reset-learner-password';
import { shareResults } from '../usecases/share-results';
import { unlinkLearner } from '../usecases/unlink-learner';
import { campaign, competenceResult, targetProfile } from './campaign';
import { classSheet } from './class-sheet';
import { countedPage } from './connections';
import { learner } from './learner';
import { organization } from './organization';
import { participation } from './participation';
import { learnerIdentity, rosterError, rosterImport } from './roster-import';
import { membership, user } from './user';
import {
  ownParticipation,
  visibleCampaign,
  visibleClassSheet,
  visibleLearner,
  visibleOrganization,
  visibleRosterImport,
} from './visible';

export const resolvers: Resolvers = {
  Query: {
    organization: (_, { id }, context) => visibleOrganization(context, id),
    campaignByCode: (_, { code }, context) => readInvitation(context, { code }),
    campaign: (_, { id }, context) => visibleCampaign(context, id),
    learner: (_, { id }, context) => visibleLearner(context, id),
    rosterImport: (_, { id }, context) => visibleRosterImport(context, id),
    participation: (_, { id }, context) => ownParticipation(context, id),
    classSheet: (_, { id }, context) => visibleClassSheet(context, id),
    learnersOfSchool: (_, { uai, division = null }, { learners }) => learners.ofSchool(uai, division),
    userData: async (_, { userId }, { personalData }) => JSON.stringify(await personalData.ofUser(userId)),
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
    unlinkLearner: async (_, { input }, context) =>
      present(await unlinkLearner(context, input), (value) => ({ __typename: 'UnlinkLearnerSuccess', learner: value })),
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
    createClassUsernames: async (_, { input }, context) =>
      present(await askClassUsernames(context, input), (value) => ({
        __typename: 'CreateClassUsernamesSuccess',
        classSheet: value,
      })),
    resetLearnerPassword: async (_, { input }, context) =>
      present(await resetLearnerPassword(context, input), ({ password }) => ({
        __typename: 'ResetLearnerPasswordSuccess',
        password,
      })),
    addLearnerUsername: async (_, { input }, context) =>
      present(await addLearnerUsername(context, input), ({ username, password }) => ({
        __typename: 'AddLearnerUsernameSuccess',
        username,
        password,
      })),
  },
  Campaign: campaign,
  CampaignConnection: countedPage,
  ClassSheet: classSheet,
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
  RosterImportConnection: countedPage,
  TargetProfile: targetProfile,
  User: user,
};
