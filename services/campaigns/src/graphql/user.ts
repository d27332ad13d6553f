import type { MembershipResolvers, UserResolvers } from '../__generated__/graphql';
import { isViewer } from '../domain/access';

export const user: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  memberships: ({ id }, _, { viewer, loaders }) => (isViewer(viewer, id) ? loaders.membershipsByUser.load(id) : []),
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
