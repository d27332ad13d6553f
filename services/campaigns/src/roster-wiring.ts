import type { Config } from './config';
import { IMPORT_ROSTERS } from './domain/access';
import { forgetCutUploadsJob, refreshOldLearnerAccountsJob, resumeStalledImportsJob } from './jobs/definitions';
import { forgetCutUploadsHandler } from './jobs/forget-cut-uploads';
import { importRosterHandler } from './jobs/import-roster';
import { refreshLearnerAccountsHandler } from './jobs/refresh-learner-accounts';
import { refreshOldLearnerAccountsHandler } from './jobs/refresh-old-learner-accounts';
import { resumeStalledImportsHandler } from './jobs/resume-stalled-imports';

/** What connectors may ask beside people: how their imports go (C2, G4). */
export const rosterRules = { sharedOperations: { rosterImport: IMPORT_ROSTERS } };

export const rosterHandlers = [
  importRosterHandler,
  forgetCutUploadsHandler,
  resumeStalledImportsHandler,
  refreshLearnerAccountsHandler,
  refreshOldLearnerAccountsHandler,
];

export const rosterSchedules = ({ rosters, learnerAccounts }: Pick<Config, 'rosters' | 'learnerAccounts'>) => [
  { name: forgetCutUploadsJob.name, everyMs: rosters.cutUploadMinutes * 60_000 },
  { name: resumeStalledImportsJob.name, everyMs: rosters.resumeEveryMinutes * 60_000 },
  { name: refreshOldLearnerAccountsJob.name, everyMs: learnerAccounts.refreshEveryMinutes * 60_000 },
];
