import type { LearnerResolvers } from '../__generated__/graphql';
import { visibleLearner } from './visible';

// A pupil is in hand only where the viewer is a member: see `visible.ts`.
export const learner: LearnerResolvers = {
  __resolveReference: ({ id }, context) => visibleLearner(context, id),
  linked: ({ userId }) => userId !== null,
  active: ({ isActive }) => isActive,
  signInMethods: async ({ userId }, _, { loaders }) =>
    userId === null ? [] : ((await loaders.signInMethodsByUser.load(userId))?.methods ?? []),
  participationCount: async ({ id }, _, { loaders }) =>
    (await loaders.activityByLearner.load(id))?.participationIds.length ?? 0,
  participations: async ({ id }, _, { loaders }) => {
    const activity = await loaders.activityByLearner.load(id);
    const found = await Promise.all(
      (activity?.participationIds ?? []).map((one) => loaders.participationById.load(one)),
    );
    return found.filter((participation) => participation !== null);
  },
  lastActivityAt: async ({ id }, _, { loaders }) => (await loaders.activityByLearner.load(id))?.lastActivityAt ?? null,
  certifiable: async ({ userId }, _, { loaders }) =>
    userId === null ? null : ((await loaders.accountByUser.load(userId))?.isCertifiable ?? null),
  certifiableAt: async ({ userId }, _, { loaders }) =>
    userId === null ? null : ((await loaders.accountByUser.load(userId))?.readAt ?? null),
};
