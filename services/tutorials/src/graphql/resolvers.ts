import { present } from '@pix/kit/graphql';
import type { Resolvers } from '../__generated__/graphql';
import { findTutorial } from '../usecases/find-tutorial';
import { listSavedTutorials } from '../usecases/list-saved-tutorials';
import { markTutorialUseful } from '../usecases/mark-tutorial-useful';
import { removeTutorial } from '../usecases/remove-tutorial';
import { saveTutorial } from '../usecases/save-tutorial';
import { skill } from './skill';
import { tutorial } from './tutorial';

export const resolvers: Resolvers = {
  Query: {
    tutorial: (_, { id }, context) => findTutorial(context, { tutorialId: id }),
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
      present(await markTutorialUseful(context, input), (value) => ({
        __typename: 'MarkTutorialUsefulSuccess',
        tutorial: value,
      })),
  },
  Tutorial: tutorial,
  Skill: skill,
  User: {
    __resolveReference: ({ id }) => ({ __typename: 'User', id }),
    savedTutorials: ({ id }, { first, after }, context) => listSavedTutorials(context, { userId: id, first, after }),
  },
  TutorialConnection: {
    edges: ({ edges }) => [...edges],
    nodes: ({ nodes }) => [...nodes],
    totalCount: ({ countAll }) => countAll(),
  },
};
