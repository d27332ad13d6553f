import type { MembershipResolvers, UserResolvers } from '../__generated__/graphql';
import { isViewer } from '../domain/access';
import type { Participation } from '../domain/participation';
import { supervisedAcademies } from './academy';

const waitsToBeSent = ({ status, deletedAt, isCampaignDeleted }: Participation): boolean =>
  status === 'TO_SHARE' && deletedAt === null && !isCampaignDeleted;

export const user: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  memberships: ({ id }, _, { viewer, loaders }) => (isViewer(viewer, id) ? loaders.membershipsByUser.load(id) : []),
  resultsToSendCount: async ({ id }, _, { viewer, loaders }) =>
    isViewer(viewer, id) ? (await loaders.participationsByUser.load(id)).filter(waitsToBeSent).length : null,
  supervisedAcademies: ({ id }, _, context) => (isViewer(context.viewer, id) ? supervisedAcademies(context, id) : []),
  participations: ({ id }, _, { viewer, loaders }) =>
    isViewer(viewer, id) ? loaders.participationsByUser.load(id) : [],
};

export const membership: MembershipResolvers = {
  organization: async ({ organizationId }, _, { loaders }) => {
    const found = await loaders.organizationById.load(organizationId);
    if (!found) throw new Error(`Organization ${organizationId} is missing.`);
    return found;
  },
};
