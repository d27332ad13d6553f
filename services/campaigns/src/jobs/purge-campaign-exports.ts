import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { purgeExports } from '../usecases/exports/purge-exports';
import { purgeCampaignExportsJob } from './definitions';

export const purgeCampaignExportsHandler = handle(purgeCampaignExportsJob, (context: Context) => purgeExports(context));
