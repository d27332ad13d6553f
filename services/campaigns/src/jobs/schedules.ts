import type { Config } from '../config';
import {
  forgetCutUploadsJob,
  forgetInvitedAddressesJob,
  purgeCampaignExportsJob,
  purgeClassSheetsJob,
  refreshOldLearnerAccountsJob,
  resumeStalledImportsJob,
} from './definitions';
import { forgetCutUploadsHandler } from './forget-cut-uploads';
import { forgetInvitedAddressesHandler } from './forget-invited-addresses';
import { purgeCampaignExportsHandler } from './purge-campaign-exports';
import { purgeClassSheetsHandler } from './purge-class-sheets';
import { refreshOldLearnerAccountsHandler } from './refresh-old-learner-accounts';
import { resumeStalledImportsHandler } from './resume-stalled-imports';

const MINUTE_MS = 60_000;

/** The jobs that nobody asks for. */
export const scheduledHandlers = [
  forgetCutUploadsHandler,
  resumeStalledImportsHandler,
  refreshOldLearnerAccountsHandler,
  purgeClassSheetsHandler,
  forgetInvitedAddressesHandler,
  purgeCampaignExportsHandler,
];

/** How often each runs. */
export const schedulesOf = ({ rosters, learnerAccounts, classSheets, invitations, campaignExports }: Config) => [
  { name: forgetCutUploadsJob.name, everyMs: rosters.cutUploadMinutes * MINUTE_MS },
  { name: resumeStalledImportsJob.name, everyMs: rosters.resumeEveryMinutes * MINUTE_MS },
  { name: refreshOldLearnerAccountsJob.name, everyMs: learnerAccounts.refreshEveryMinutes * MINUTE_MS },
  { name: purgeClassSheetsJob.name, everyMs: classSheets.purgeEveryMinutes * MINUTE_MS },
  { name: forgetInvitedAddressesJob.name, everyMs: invitations.forgetEveryHours * 60 * MINUTE_MS },
  { name: purgeCampaignExportsJob.name, everyMs: campaignExports.purgeEveryMinutes * MINUTE_MS },
];
