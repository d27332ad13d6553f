import type { Viewer } from '@pix/kit/auth';
import { loadBy, loadManyBy } from '@pix/kit/loaders';
import type { Context, Stores } from '../context';
import { userIdOf } from '../domain/access';

/** One batched read a request, made anew for each. */
export const createLoaders = (stores: Stores & Pick<Context, 'identity'>, viewer: Viewer) => {
  const userId = userIdOf(viewer);
  return {
    organizationById: loadBy(stores.organizations.byIds, ({ id }) => id),
    learnerById: loadBy(stores.learners.byIds, ({ id }) => id),
    targetProfileById: loadBy(stores.targetProfiles.byIds, ({ id }) => id),
    campaignById: loadBy(stores.campaigns.byIds, ({ id }) => id),
    participationById: loadBy(stores.participations.byIds, ({ id }) => id),
    /** The viewer's own place in each organization. */
    ownMembership: loadBy(
      async () => (userId === null ? [] : stores.memberships.byUsers([userId])),
      ({ organizationId }) => organizationId,
    ),
    accountByUser: loadBy(stores.learnerAccounts.byUsers, ({ userId }) => userId),
    activityByLearner: loadBy(stores.learnerLists.activityOf, ({ learnerId }) => learnerId),
    signInMethodsByUser: loadBy(stores.identity.signInMethods, ({ userId }) => userId),
    membershipsByUser: loadManyBy(stores.memberships.byUsers, (membership) => membership.userId),
    participationsByUser: loadManyBy(stores.participations.byUsers, (participation) => participation.userId),
    countsByCampaign: loadBy(stores.campaigns.countsByCampaigns, ({ campaignId }) => campaignId),
    resultsByParticipation: loadManyBy(stores.results.byParticipations, ({ participationId }) => participationId),
    collectiveResultsByCampaign: loadManyBy(stores.results.collective, ({ campaignId }) => campaignId),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;
