import { toCsv } from '@pix/kit/csv';
import type { EntityManager } from 'typeorm';
import type { Config } from './config';
import { exportRepository } from './database/export-repository';
import { buildCampaignExportHandler } from './jobs/build-campaign-export';
import { purgeCampaignExportsJob } from './jobs/definitions';
import { purgeCampaignExportsHandler } from './jobs/purge-campaign-exports';

/** What files of results are stored in (C9). */
export type ExportStores = { readonly campaignExports: ReturnType<typeof exportRepository> };

export const exportStoresOn = (db: EntityManager): ExportStores => ({ campaignExports: exportRepository(db) });

/** What writes them. */
export type ExportTools = { readonly toCsv: typeof toCsv };

export const exportTools: ExportTools = { toCsv };

export const EXPORT_OPERATIONS = {
  exportCampaignResults: 'campaigns:export-results',
  resultsExport: 'campaigns:export-results',
} as const;

export const exportHandlers = [buildCampaignExportHandler, purgeCampaignExportsHandler];

export const exportSchedules = ({ campaignExports }: Pick<Config, 'campaignExports'>) => [
  { name: purgeCampaignExportsJob.name, everyMs: campaignExports.purgeEveryMinutes * 60_000 },
];
