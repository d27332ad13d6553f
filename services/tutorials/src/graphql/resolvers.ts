import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { ownsList } from '../domain/access';
import { approveProposal } from '../usecases/approve-proposal';
import { archiveTutorial } from '../usecases/archive-tutorial';
import { createTutorial } from '../usecases/create-tutorial';
import { findTutorial } from '../usecases/find-tutorial';
import { listLinks } from '../usecases/list-links';
import { listOwnProposals, listProposals } from '../usecases/list-proposals';
import { listRecommendedTutorials } from '../usecases/list-recommended-tutorials';
import { listSavedTutorials } from '../usecases/list-saved-tutorials';
import { markTutorial } from '../usecases/mark-tutorial';
import { moveSavedTutorial } from '../usecases/move-saved-tutorial';
import { noteReading } from '../usecases/note-reading';
import { proposeTutorial } from '../usecases/propose-tutorial';
import { rejectProposal } from '../usecases/reject-proposal';
import { removeTutorial } from '../usecases/remove-tutorial';
import { saveTutorial } from '../usecases/save-tutorial';
import { searchTutorials } from '../usecases/search-tutorials';
import { setReadingConsent } from '../usecases/set-reading-consent';
import { updateTutorial } from '../usecases/update-tutorial';
import { campaign } from './campaign';
import { skill } from './skill';
import { tutorial } from './tutorial';

export const resolvers: Resolvers = {
  Query: {
    tutorial: (_, { id }, context) => findTutorial(context, { tutorialId: id }),
    tutorials: (_, given, context) => searchTutorials(context, given),
    tutorialProposals: (_, given, context) => listProposals(context, given),
    tutorialLinks: (_, given, context) => listLinks(context, given),
    userData: async (_, { userId }, { personalData }) => JSON.stringify(await personalData.ofUser(userId)),
  },
  Mutation: {
    saveTutorial: async (_, { input }, context) =>
      present(await saveTutorial(context, input), (value) => ({ __typename: 'SaveTutorialSuccess', tutorial: value })),
    removeTutorial: async (_, { input }, context) =>
      present(await removeTutorial(context, input), (value) => ({
        __typename: 'RemoveTutorialSuccess',
        tutorial: value,
      })),
    markTutorialUseful: async (_, { input }, context) =>
      present(await markTutorial(context, { ...input, isUseful: true, isGiven: input.useful }), (value) => ({
        __typename: 'MarkTutorialUsefulSuccess',
        tutorial: value,
      })),
    markTutorialUseless: async (_, { input }, context) =>
      present(await markTutorial(context, { ...input, isUseful: false, isGiven: input.useless }), (value) => ({
        __typename: 'MarkTutorialUselessSuccess',
        tutorial: value,
      })),
    moveSavedTutorial: async (_, { input }, context) =>
      present(await moveSavedTutorial(context, input), (value) => ({
        __typename: 'MoveSavedTutorialSuccess',
        tutorial: value,
      })),
    setReadingConsent: async (_, { input }, context) =>
      present(await setReadingConsent(context, input), (id) => ({
        __typename: 'SetReadingConsentSuccess',
        user: { id },
      })),
    noteReading: async (_, { input }, context) =>
      present(await noteReading(context, input), (noted) => ({ __typename: 'NoteReadingSuccess', ...noted })),
    createTutorial: async (_, { input }, context) =>
      present(await createTutorial(context, input), (value) => ({
        __typename: 'CreateTutorialSuccess',
        tutorial: value,
      })),
    updateTutorial: async (_, { input }, context) =>
      present(await updateTutorial(context, input), (value) => ({
        __typename: 'UpdateTutorialSuccess',
        tutorial: value,
      })),
    archiveTutorial: async (_, { input }, context) =>
      present(await archiveTutorial(context, { ...input, archived: true }), (value) => ({
        __typename: 'ArchiveTutorialSuccess',
        tutorial: value,
      })),
    unarchiveTutorial: async (_, { input }, context) =>
      present(await archiveTutorial(context, { ...input, archived: false }), (value) => ({
        __typename: 'ArchiveTutorialSuccess',
        tutorial: value,
      })),
    proposeTutorial: async (_, { input }, context) =>
      present(await proposeTutorial(context, input), (proposal) => ({
        __typename: 'ProposeTutorialSuccess',
        proposal,
      })),
    approveTutorialProposal: async (_, { input }, context) =>
      present(await approveProposal(context, input), (proposal) => ({
        __typename: 'DecideTutorialProposalSuccess',
        proposal,
      })),
    rejectTutorialProposal: async (_, { input }, context) =>
      present(await rejectProposal(context, input), (proposal) => ({
        __typename: 'DecideTutorialProposalSuccess',
        proposal,
      })),
  },
  TutorialProposal: {
    skill: ({ skillId }) => ({ id: skillId }),
    tutorial: ({ tutorialId }, _, context) => (tutorialId === null ? null : findTutorial(context, { tutorialId })),
  },
  TutorialProposalConnection: {
    edges: ({ edges }) => [...edges],
    nodes: ({ nodes }) => [...nodes],
    totalCount: ({ countAll }) => countAll(),
  },
  TutorialLinkConnection: {
    edges: ({ edges }) => [...edges],
    nodes: ({ nodes }) => [...nodes],
    totalCount: ({ countAll }) => countAll(),
  },
  Tutorial: tutorial,
  Skill: skill,
  Campaign: campaign,
  ClassTutorial: {
    skills: ({ skillIds }) => skillIds.map((id) => ({ id })),
  },
  Subject: {
    __resolveReference: ({ id }) => ({ id }),
    tutorials: async ({ id }, _, { loaders }) =>
      (await loaders.tutorialsBySubject.load(id)).map(({ tutorial: found }) => found),
  },
  User: {
    __resolveReference: ({ id }) => ({ id }),
    savedTutorials: ({ id }, { first, after }, context) => listSavedTutorials(context, { userId: id, first, after }),
    readingConsent: ({ id }, _, { viewer, readings }) => (ownsList(viewer, id) ? readings.hasConsent(id) : null),
    tutorialProposals: ({ id }, given, context) => listOwnProposals(context, { ...given, userId: id }),
    recommendedTutorials: ({ id }, given, context) => listRecommendedTutorials(context, { ...given, userId: id }),
  },
  RecommendedTutorial: {
    skill: ({ skillId }) => ({ id: skillId }),
    subject: ({ subjectId }) => ({ id: subjectId }),
  },
  RecommendedTutorialConnection: {
    edges: ({ edges }) => [...edges],
    nodes: ({ nodes }) => [...nodes],
    totalCount: ({ countAll }) => countAll(),
  },
  TutorialConnection: {
    edges: ({ edges }) => [...edges],
    nodes: ({ nodes }) => [...nodes],
    totalCount: ({ countAll }) => countAll(),
  },
};
