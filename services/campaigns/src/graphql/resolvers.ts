import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { addLearnerUsername } from '../usecases/add-learner-username';
import { askClassUsernames } from '../usecases/ask-class-usernames';
import { createCampaign } from '../usecases/campaigns/create-campaign';
import { joinCampaign } from '../usecases/participations/join-campaign';
import { readInvitation } from '../usecases/participations/read-invitation';
import { shareResults } from '../usecases/participations/share-results';
import { reconcileLearner } from '../usecases/reconcile-learner';
import { resetLearnerPassword } from '../usecases/reset-learner-password';
import { academy } from './academy';
import { campaign, competenceResult } from './campaign';
import { classSheet } from './class-sheet';
import { countedPage } from './connections';
import { invitation, member } from './member';
import { learner, organization } from './organization';
import { organizationMutations, organizationQueries } from './organization-operations';
import { participation } from './participation';
import { learnerIdentity, rosterError, rosterImport } from './roster-import';
import { badge, badgeCriterion, cappedSubject, targetProfile } from './target-profile';
import { targetProfileMutations, targetProfileQueries } from './target-profile-operations';
import { membership, user } from './user';
import {
  ownParticipation,
  visibleCampaign,
  visibleClassSheet,
  visibleOrganization,
  visibleRosterImport,
} from './visible';

export const resolvers: Resolvers = {
  Query: {
    ...organizationQueries,
    ...targetProfileQueries,
    organization: (_, { id }, context) => visibleOrganization(context, id),
    campaignByCode: (_, { code }, context) => readInvitation(context, { code }),
    campaign: (_, { id }, context) => visibleCampaign(context, id),
    rosterImport: (_, { id }, context) => visibleRosterImport(context, id),
    participation: (_, { id }, context) => ownParticipation(context, id),
    classSheet: (_, { id }, context) => visibleClassSheet(context, id),
    learnersOfSchool: (_, { uai, division = null }, { learners }) => learners.ofSchool(uai, division),
    userData: async (_, { userId }, { personalData }) => JSON.stringify(await personalData.ofUser(userId)),
  },
  Mutation: {
    ...organizationMutations,
    ...targetProfileMutations,
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
  Academy: academy,
  Badge: badge,
  BadgeCriterion: badgeCriterion,
  Campaign: campaign,
  CampaignConnection: countedPage,
  CappedSubject: cappedSubject,
  ClassSheet: classSheet,
  CompetenceResult: competenceResult,
  Invitation: invitation,
  Learner: learner,
  LearnerConnection: countedPage,
  LearnerIdentity: learnerIdentity,
  Member: member,
  MemberConnection: countedPage,
  Membership: membership,
  Organization: organization,
  Participation: participation,
  ParticipationConnection: countedPage,
  RosterError: rosterError,
  RosterImport: rosterImport,
  TargetProfile: targetProfile,
  User: user,
};
