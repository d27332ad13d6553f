import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { archiveTutorial } from '../usecases/archive-tutorial';
import { createTutorial } from '../usecases/create-tutorial';
import { findTutorial } from '../usecases/find-tutorial';
import { listRecommendedTutorials } from '../usecases/list-recommended-tutorials';
import { listSavedTutorials } from '../usecases/list-saved-tutorials';
import { markTutorial } from '../usecases/mark-tutorial';
import { removeTutorial } from '../usecases/remove-tutorial';
import { saveTutorial } from '../usecases/save-tutorial';
import { searchTutorials } from '../usecases/search-tutorials';
import { updateTutorial } from '../usecases/update-tutorial';
import { campaign } from './campaign';
import { skill } from './skill';
import { tutorial } from './tutorial';

export const resolvers: Resolvers = {
  Query: {
    tutorial: (_, { id }, context) => findTutorial(context, { tutorialId: id }),
    tutorials: (_, given, context) => searchTutorials(context, given),
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
