import { defineJob } from '@pix/kit/jobs';
import { z } from '@pix/kit/validation';

/** Imports an uploaded roster. Patient: the upload was acknowledged, so it must end imported or refused (C2). */
export const importRosterJob = defineJob({
  name: 'import-roster',
  payload: z.object({ rosterImportId: z.string() }),
  retry: 'patient',
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
