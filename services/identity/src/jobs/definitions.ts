import { defineJob } from '@pix/kit/jobs';
import { z } from '@pix/kit/validation';

/** Sends one mail. Patient: a mail server may be away for hours. */
export const sendMailJob = defineJob({
  name: 'send-mail',
  payload: z.object({ mailId: z.string() }),
  retry: 'patient',
});

/** Tells the gateway which sign-in sessions ended, whose access tokens it then refuses. */
export const announceEndedSessionsJob = defineJob({
  name: 'announce-ended-sessions',
  payload: z.object({ sessionIds: z.array(z.string()), endedAt: z.string() }),
  retry: 'standard',
});

/** Forgets what has expired: tokens, codes, counters, mails that could not be sent. Scheduled. */
export const forgetExpiredJob = defineJob({ name: 'forget-expired', payload: z.object({}), retry: 'standard' });

/** Erases what providers said of the names of these accounts, a thousand at most. */
export const wipeProviderNamesJob = defineJob({
  name: 'wipe-provider-names',
  payload: z.object({ userIds: z.array(z.string()).max(1_000) }),
  retry: 'standard',
});

/** Anonymises an account once more, when its last access token is over. */
export const repeatAnonymisationJob = defineJob({
  name: 'repeat-anonymisation',
  payload: z.object({ userId: z.string() }),
  retry: 'patient',
});

/** Builds the archive of an export whose parts are all there. */
export const buildDataExportJob = defineJob({
  name: 'build-data-export',
  payload: z.object({ exportId: z.string() }),
  retry: 'standard',
});

/** Removes the archives whose days are over. Scheduled. */
export const expireDataExportsJob = defineJob({
  name: 'expire-data-exports',
  payload: z.object({}),
  retry: 'standard',
});

/** Warns people whose account is not used any more, anonymises those who were warned and did not come back. Scheduled. */
export const applyRetentionJob = defineJob({ name: 'apply-retention', payload: z.object({}), retry: 'standard' });
