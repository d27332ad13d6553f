import { readPage, toConnection } from '@pix/kit/pagination';
import type { CampaignResolvers } from '../__generated__/graphql';
import type { Needs } from '../context';
import { canEditOwn } from '../domain/access';
import type { Campaign } from '../domain/campaign';
import { activityByDay, type CampaignFigures, figuresOf } from '../domain/figures';
import { rankedByRelevance } from '../domain/relevance';
import { rankedGaps } from '../domain/results';
import { timeZoneOf } from '../domain/time-zone';
import { readParticipationFilter } from './filters';
import { roleIn, visibleCampaign } from './visible';

const figures = async ({ id }: Campaign, { loaders }: Needs<'loaders'>): Promise<CampaignFigures> =>
  (await loaders.figuresByCampaign.load(id)) ?? figuresOf(id, []);

const isCollection = ({ type }: Campaign): boolean => type === 'PROFILES_COLLECTION';

// A campaign is in hand only where its viewer is a member: see `visible.ts`.
export const campaign: CampaignResolvers = {
  __resolveReference: ({ id }, context) => visibleCampaign(context, id),
  link: ({ code }, _, { config }) => new URL(`/campagnes/${code}`, config.publicUrl).href,
  targetProfile: ({ targetProfileId }, _, { loaders }) =>
    targetProfileId === null ? null : loaders.targetProfileById.load(targetProfileId),
  creator: ({ creatorId }) => ({ userId: creatorId }),
  owner: ({ ownerId }) => ({ userId: ownerId }),
  editable: async ({ organizationId, ownerId }, _, context) =>
    canEditOwn(context.viewer, await roleIn(context, organizationId), ownerId),
  anonymous: ({ isAnonymous }) => isAnonymous,
  participations: async ({ id }, { filter, ...asked }, { participants }) => {
    const page = readPage(asked);
    const shown = readParticipationFilter(filter);
    const rows = await participants.pageByCampaign(id, shown, page);
    const connection = toConnection(rows, page, (row) => [row.lastName, row.firstName, row.id]);
    return { ...connection, countAll: () => participants.countByCampaign(id, shown) };
  },
  participationCount: async (shown, _, context) => {
    const { started, toShare, shared } = await figures(shown, context);
    return started + toShare + shared;
  },
  sharedCount: async (shown, _, context) => (await figures(shown, context)).shared,
  statusCounts: (shown, _, context) => figures(shown, context),
  activity: async ({ id, organizationId }, _, { figures, loaders }) =>
    activityByDay(await figures.activity(id), timeZoneOf(await loaders.organizationById.load(organizationId))),
  averageMasteryPercentage: async (shown, _, context) => (await figures(shown, context)).averageMastery,
  distribution: async (shown, _, context) =>
    (await figures(shown, context)).bands.map((count, band, bands) => ({
      from: band * 10,
      to: band === bands.length - 1 ? 100 : band * 10 + 9,
      count,
    })),
  stages: async (shown, _, context) => {
    const { byStage } = await figures(shown, context);
    return shown.stages.map((stage, rank) => ({ stage, rank, count: byStage.get(rank) ?? 0 }));
  },
  badges: async ({ id, badges }, _, { loaders }) => {
    const counts = new Map((await loaders.badgesByCampaign.load(id)).map(({ badgeId, count }) => [badgeId, count]));
    return badges.map((badge) => ({ badge, count: counts.get(badge.id) ?? 0 }));
  },
  collectiveResults: ({ id }, _, { loaders }) => loaders.competenceSumsByCampaign.load(id),
  analysis: async ({ id }, _, { loaders }) => rankedByRelevance(await loaders.subjectSumsByCampaign.load(id)),
  gaps: async ({ id }, _, { loaders }) => rankedGaps(await loaders.gapsByCampaign.load(id)),
  certifiableCount: async (shown, _, context) =>
    isCollection(shown) ? (await figures(shown, context)).certifiable : null,
  averagePix: async (shown, _, context) => (await figures(shown, context)).averagePix,
  averageProfile: ({ id }, _, { loaders }) => loaders.profileSumsByCampaign.load(id),
};
