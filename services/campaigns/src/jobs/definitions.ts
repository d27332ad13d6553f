import { defineJob } from '@pix/kit/jobs';
import { z } from '@pix/kit/validation';

/** Imports an uploaded roster. Its own row counts its tries; `resume-stalled-imports` asks again for what was lost (C2). */
export const importRosterJob = defineJob({
  name: 'import-roster',
  payload: z.object({ rosterImportId: z.string() }),
  retry: 'standard',
});

/** Sweeps away files whose upload was cut. Scheduled. */
export const forgetCutUploadsJob = defineJob({ name: 'forget-cut-uploads', payload: z.object({}), retry: 'standard' });

/** Makes the usernames of a class. Patient: accounts may be made already, and their passwords must reach the sheet (I4). */
export const createClassUsernamesJob = defineJob({
  name: 'create-class-usernames',
  payload: z.object({ classSheetId: z.string() }),
  retry: 'patient',
});

/** Erases class sheets whose day is over. Scheduled. */
export const purgeClassSheetsJob = defineJob({ name: 'purge-class-sheets', payload: z.object({}), retry: 'standard' });

/** Asks again for roster imports that nobody works on any more. Scheduled (C2). */
export const resumeStalledImportsJob = defineJob({
  name: 'resume-stalled-imports',
  payload: z.object({}),
  retry: 'standard',
});

/** Reads again how pupils sign in and whether they could be certified. Told when it may have changed (C3). */
export const refreshLearnerAccountsJob = defineJob({
  name: 'refresh-learner-accounts',
  payload: z.object({ userIds: z.array(z.string()).max(100) }),
  retry: 'standard',
});

/** The same for everybody whose last reading is a day old. Scheduled. */
export const refreshOldLearnerAccountsJob = defineJob({
  name: 'refresh-old-learner-accounts',
  payload: z.object({}),
  retry: 'standard',
});

/** Has the mail of an invitation sent. Patient: whoever invited believes it is on its way (C1). */
export const sendInvitationJob = defineJob({
  name: 'send-invitation',
  payload: z.object({ invitationId: z.string(), sending: z.number().int() }),
  retry: 'patient',
});

/** Erases the addresses of invitations that are over. Scheduled. */
export const forgetInvitedAddressesJob = defineJob({
  name: 'forget-invited-addresses',
  payload: z.object({}),
  retry: 'standard',
});

/** Writes the file of a campaign's results (C9). */
export const buildCampaignExportJob = defineJob({
  name: 'build-campaign-export',
  payload: z.object({ exportId: z.string() }),
  retry: 'standard',
});

/** Erases the files of results whose day is over. Scheduled. */
export const purgeCampaignExportsJob = defineJob({
  name: 'purge-campaign-exports',
  payload: z.object({}),
  retry: 'standard',
});
