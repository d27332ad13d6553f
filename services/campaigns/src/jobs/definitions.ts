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
