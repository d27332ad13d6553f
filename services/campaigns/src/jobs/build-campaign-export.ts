import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { buildCampaignExport } from '../usecases/exports/build-campaign-export';
import { buildCampaignExportJob } from './definitions';

export const buildCampaignExportHandler = handle(buildCampaignExportJob, (context: Context, payload) =>
  buildCampaignExport(context, payload),
);
