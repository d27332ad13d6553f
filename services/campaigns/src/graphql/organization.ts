import { readPage, toConnection } from '@pix/kit/pagination';
import type { OrganizationResolvers } from '../__generated__/graphql';
import { NOTHING_TO_SEE } from './connections';
import { followsPupilsOf, roleIn, visibleOrganization } from './visible';

const NO_FILTER = { division: null, search: null, signInMethod: null, certifiable: null, active: null, linked: null };

export const organization: OrganizationResolvers = {
  __resolveReference: ({ id }, context) => visibleOrganization(context, id),
  viewerRole: ({ id }, _, context) => roleIn(context, id),
  learners: async ({ id }, { sort, first, after, ...asked }, context) => {
    if (!(await followsPupilsOf(context, id))) return NOTHING_TO_SEE;
    const page = readPage({ first, after });
    const filter = { ...NO_FILTER, ...asked };
    const learners = await context.learnerLists.page(id, filter, sort ?? 'NAME', page);
    const connection = toConnection(learners, page, ({ sortKey }) => sortKey);
    return { ...connection, countAll: () => context.learnerLists.count(id, filter) };
  },
  divisions: async ({ id }, _, context) =>
    (await followsPupilsOf(context, id)) ? context.learnerLists.divisions(id) : [],
  rosterImports: async ({ id }, asked, context) => {
    const page = readPage(asked);
    const imports = await context.rosterImports.pageByOrganization(id, page);
    const connection = toConnection(imports, page, (rosterImport) => [rosterImport.id]);
    return { ...connection, countAll: () => context.rosterImports.countByOrganization(id) };
  },
  campaigns: async ({ id }, asked, context) => {
    if (!(await followsPupilsOf(context, id))) return NOTHING_TO_SEE;
    const page = readPage(asked);
    const connection = toConnection(await context.campaigns.pageByOrganization(id, page), page, (campaign) => [
      campaign.id,
    ]);
    return { ...connection, countAll: () => context.campaigns.countByOrganization(id) };
  },
  targetProfiles: (_, __, { targetProfiles }) => targetProfiles.allOffered(),
};
