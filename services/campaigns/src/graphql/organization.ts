import { readPage, toConnection } from '@pix/kit/pagination';
import type { OrganizationResolvers } from '../__generated__/graphql';
import { academyById } from '../domain/academy';
import { NOTHING_TO_SEE } from './connections';
import { readCampaignFilter } from './filters';
import { followsPupilsOf, managesOrganization, roleIn, seesOrganization, visibleOrganization } from './visible';

const NO_FILTER = { division: null, search: null, signInMethod: null, certifiable: null, active: null, linked: null };

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
