import { present } from '@pix/kit/graphql';
import type { CampaignExportResolvers, MutationResolvers, QueryResolvers } from '../__generated__/graphql';
import { exportFileName, exportPercentage, isExportOver } from '../domain/campaign-export';
import { visibleExport } from '../usecases/exports/read-export-file';
import { exportCampaignResults, requestCampaignExport } from '../usecases/exports/request-campaign-export';

/** The operations on files of results, for members and for machines (C9, G4). */
export const exportQueries: QueryResolvers = {
  campaignExport: (_, { id }, context) => visibleExport(context, id),
  resultsExport: (_, { id }, context) => visibleExport(context, id),
};

export const exportMutations: MutationResolvers = {
  requestCampaignExport: async (_, { input }, context) =>
    present(await requestCampaignExport(context, input), (campaignExport) => ({
      __typename: 'RequestCampaignExportSuccess',
      campaignExport,
    })),
  exportCampaignResults: async (_, { input }, context) =>
    present(await exportCampaignResults(context, input), (campaignExport) => ({
      __typename: 'RequestCampaignExportSuccess',
      campaignExport,
    })),
};

export const campaignExport: CampaignExportResolvers = {
  state: (shown, _, { clock }) => (isExportOver(shown, clock.now()) ? 'EXPIRED' : shown.state),
  percentage: exportPercentage,
  link: (shown, _, { clock, config: { publicUrl, campaignExports }, links }) => {
    if (shown.state !== 'READY' || isExportOver(shown, clock.now())) return null;
    const file = exportFileName(shown);
    const expiresAt = new Date(clock.now().getTime() + campaignExports.linkMinutes * 60_000);
    return new URL(`/files/exports/${file}?${links.exportQuery(file, expiresAt)}`, publicUrl).href;
  },
};
