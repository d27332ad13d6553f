import { readPage, toConnection } from '@pix/kit/pagination';
import type { LearnerResolvers, OrganizationResolvers } from '../__generated__/graphql';
import { academyById } from '../domain/academy';
import { NOTHING_TO_SEE } from './connections';
import { readCampaignFilter } from './filters';
import {
  followsPupilsOf,
  managesOrganization,
  roleIn,
  seesOrganization,
  visibleLearner,
  visibleOrganization,
} from './visible';

export const organization: OrganizationResolvers = {
  __resolveReference: ({ id }, context) => visibleOrganization(context, id),
  academyName: ({ academyId }) => (academyId && academyById(academyId)?.name) || null,
  tags: ({ tags }) => [...tags],
  contactEmail: async ({ id, contactEmail }, _, context) =>
    (await managesOrganization(context, id)) ? contactEmail : null,
  viewerRole: ({ id }, _, context) => roleIn(context, id),
  members: async ({ id }, asked, context) => {
    if (!(await seesOrganization(context, id))) return NOTHING_TO_SEE;
    const page = readPage(asked);
    const members = await context.memberships.pageByOrganization(id, page);
    const connection = toConnection(members, page, ({ role, userId }) => [role, userId]);
    return { ...connection, countAll: () => context.memberships.countByOrganization(id) };
  },
  invitations: async ({ id }, _, context) =>
    (await managesOrganization(context, id)) ? context.invitations.openOf(id) : [],
  learners: async ({ id }, { division = null, ...asked }, context) => {
    if (!(await followsPupilsOf(context, id))) return NOTHING_TO_SEE;
    const page = readPage(asked);
    const learners = await context.learners.pageByOrganization(id, division, page);
    const connection = toConnection(learners, page, ({ lastName, firstName, id: learnerId }) => [
      lastName,
      firstName,
      learnerId,
    ]);
    return { ...connection, countAll: () => context.learners.countByOrganization(id, division) };
  },
  campaigns: async ({ id }, { filter, ...asked }, context) => {
    if (!(await followsPupilsOf(context, id))) return NOTHING_TO_SEE;
    const page = readPage(asked);
    const shown = readCampaignFilter(filter);
    const campaigns = await context.campaigns.pageByOrganization(id, shown, page);
    const connection = toConnection(campaigns, page, (campaign) => [campaign.id]);
    return { ...connection, countAll: () => context.campaigns.countByOrganization(id, shown) };
  },
  targetProfiles: ({ id }, _, { targetProfiles }) => targetProfiles.allOfferedTo(id),
};

export const learner: LearnerResolvers = {
  __resolveReference: ({ id }, context) => visibleLearner(context, id),
  linked: ({ userId }) => userId !== null,
  active: ({ isActive }) => isActive,
  signInMethods: async ({ userId }, _, { loaders }) =>
    userId === null ? [] : ((await loaders.signInMethodsByUser.load(userId))?.methods ?? []),
};
