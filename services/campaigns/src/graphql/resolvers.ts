import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { askClassUsernames } from '../usecases/class-sheets/ask-class-usernames';
import { addLearnerUsername } from '../usecases/learners/add-learner-username';
import { reconcileLearner } from '../usecases/learners/reconcile-learner';
import { resetLearnerPassword } from '../usecases/learners/reset-learner-password';
import { unlinkLearner } from '../usecases/learners/unlink-learner';
import { academy } from './academy';
import { academyDashboard, schoolFigures } from './academy-dashboard';
import { campaign } from './campaign';
import { campaignMutations, campaignQueries } from './campaign-operations';
import { classSheet } from './class-sheet';
import { countedPage } from './connections';
import { campaignExport, exportMutations, exportQueries } from './export-operations';
import { learner } from './learner';
import { colleague, invitation, member } from './member';
import { organization } from './organization';
import {
  organizationMutations,
  organizationQueries,
  organizationsFileError,
  organizationsFileLineError,
} from './organization-operations';
import { collectedProfile, participation } from './participation';
import { averageCompetence, collectedCompetence, competenceResult, skillGap, subjectAnalysis } from './result';
import { learnerIdentity, rosterError, rosterImport } from './roster-import';
import { badge, badgeCriterion, cappedSubject, targetProfile } from './target-profile';
import { targetProfileMutations, targetProfileQueries } from './target-profile-operations';
import { membership, user } from './user';
import { visibleClassSheet, visibleLearner, visibleOrganization, visibleRosterImport } from './visible';

export const resolvers: Resolvers = {
  Query: {
    ...campaignQueries,
    ...exportQueries,
    ...organizationQueries,
    ...targetProfileQueries,
    organization: (_, { id }, context) => visibleOrganization(context, id),
    learner: (_, { id }, context) => visibleLearner(context, id),
    rosterImport: (_, { id }, context) => visibleRosterImport(context, id),
    classSheet: (_, { id }, context) => visibleClassSheet(context, id),
    learnersOfSchool: (_, { uai, division = null }, { learners }) => learners.ofSchool(uai, division),
    learnersByNationalStudentId: (_, { nationalStudentId }, { learners }) =>
      learners.byNationalStudentId(nationalStudentId),
    worksInSchool: (_, { uai, userId, since }, { memberships }) => memberships.isOfSchool(uai, userId, since ?? null),
    userData: async (_, { userId }, { personalData }) => JSON.stringify(await personalData.ofUser(userId)),
  },
  Mutation: {
    ...campaignMutations,
    ...exportMutations,
    ...organizationMutations,
    ...targetProfileMutations,
    reconcileLearner: async (_, { input }, context) =>
      present(await reconcileLearner(context, input), ({ organization: { name }, learner: { division } }) => ({
        __typename: 'ReconcileLearnerSuccess',
        organizationName: name,
        division,
      })),
    unlinkLearner: async (_, { input }, context) =>
      present(await unlinkLearner(context, input), (value) => ({ __typename: 'UnlinkLearnerSuccess', learner: value })),
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
  AcademyDashboard: academyDashboard,
  AverageCompetence: averageCompetence,
  Badge: badge,
  BadgeCriterion: badgeCriterion,
  Campaign: campaign,
  CampaignConnection: countedPage,
  CampaignExport: campaignExport,
  CappedSubject: cappedSubject,
  ClassSheet: classSheet,
  CollectedCompetence: collectedCompetence,
  CollectedProfile: collectedProfile,
  Colleague: colleague,
  CompetenceResult: competenceResult,
  Invitation: invitation,
  Learner: learner,
  LearnerConnection: countedPage,
  LearnerIdentity: learnerIdentity,
  Member: member,
  MemberConnection: countedPage,
  Membership: membership,
  Organization: organization,
  OrganizationsFileError: organizationsFileError,
  OrganizationsFileLineError: organizationsFileLineError,
  Participation: participation,
  ParticipationConnection: countedPage,
  RosterError: rosterError,
  RosterImport: rosterImport,
  RosterImportConnection: countedPage,
  SchoolFigures: schoolFigures,
  SchoolFiguresConnection: countedPage,
  SkillGap: skillGap,
  SubjectAnalysis: subjectAnalysis,
  TargetProfile: targetProfile,
  User: user,
};
