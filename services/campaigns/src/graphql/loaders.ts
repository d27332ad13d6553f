import type { Viewer } from '@pix/kit/auth';
import { loadBy, loadManyBy } from '@pix/kit/loaders';
import type { Context, Stores } from '../context';
import { userIdOf } from '../domain/access';

/** One batched read a request, made anew for each. */
export const createLoaders = (stores: Stores & Pick<Context, 'identity' | 'assessment'>, viewer: Viewer) => {
  const userId = userIdOf(viewer);
  return {
    organizationById: loadBy(stores.organizations.byIds, ({ id }) => id),
    learnerById: loadBy(stores.learners.byIds, ({ id }) => id),
    linkedRowsByUser: loadManyBy(stores.learners.byUsers, ({ userId }) => userId ?? ''),
    targetProfileUsed: loadBy(stores.targetProfiles.usedAmong, ({ id }) => id),
    attachmentsByTargetProfile: loadManyBy(stores.targetProfiles.attachments, ({ targetProfileId }) => targetProfileId),
    targetProfileById: loadBy(stores.targetProfiles.byIds, ({ id }) => id),
    campaignById: loadBy(stores.campaigns.byIds, ({ id }) => id),
    participationById: loadBy(stores.participations.byIds, ({ id }) => id),
    /** The viewer's own place in each organization. */
    ownMembership: loadBy(
      async () => (userId === null ? [] : stores.memberships.byUsers([userId])),
      ({ organizationId }) => organizationId,
    ),
    namesByUser: loadBy(stores.identity.personNames, ({ userId }) => userId),
    supervisionsByUser: loadManyBy(stores.academies.byUsers, ({ userId }) => userId),
    supervisionsByAcademy: loadManyBy(stores.academies.byAcademies, ({ academyId }) => academyId),
    accountByUser: loadBy(stores.learnerAccounts.byUsers, ({ userId }) => userId),
    activityByLearner: loadBy(stores.learnerLists.activityOf, ({ learnerId }) => learnerId),
    signInMethodsByUser: loadBy(stores.identity.signInMethods, ({ userId }) => userId),
    membershipsByUser: loadManyBy(stores.memberships.byUsers, (membership) => membership.userId),
    participationsByUser: loadManyBy(stores.participations.byUsers, (participation) => participation.userId),
    figuresByCampaign: loadBy(stores.figures.byCampaigns, ({ campaignId }) => campaignId),
    badgesByCampaign: loadManyBy(stores.figures.badges, ({ campaignId }) => campaignId),
    competenceSumsByCampaign: loadManyBy(stores.sums.competences, ({ campaignId }) => campaignId),
    subjectSumsByCampaign: loadManyBy(stores.sums.subjects, ({ campaignId }) => campaignId),
    gapsByCampaign: loadManyBy(stores.sums.gaps, ({ campaignId }) => campaignId),
    profileSumsByCampaign: loadManyBy(stores.sums.profiles, ({ campaignId }) => campaignId),
    badgesByParticipation: loadManyBy(stores.results.badgesByParticipations, ({ participationId }) => participationId),
    profileByParticipation: loadManyBy(
      stores.results.profilesByParticipations,
      ({ participationId }) => participationId,
    ),
    progressByTest: loadBy(stores.assessment.testProgress, ({ assessmentId }) => assessmentId),
    resultsByParticipation: loadManyBy(stores.results.byParticipations, ({ participationId }) => participationId),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;
