import type { MembershipResolvers, UserResolvers } from '../__generated__/graphql';
import { isViewer } from '../domain/access';
import { supervisedAcademies } from './academy';

export const user: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  memberships: ({ id }, _, { viewer, loaders }) => (isViewer(viewer, id) ? loaders.membershipsByUser.load(id) : []),
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
