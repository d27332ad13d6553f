import { defineJob } from '@pix/kit/jobs';
import { z } from 'zod';

/** Checks an uploaded release and publishes it, or says what is wrong with it (A15). */
export const importContentReleaseJob = defineJob({
  name: 'import-content-release',
  payload: z.object({ releaseId: z.string() }),
  retry: 'standard',
});

/** Fetches the archive of a release from an address (A15). What cannot be had is told, not tried for ever. */
export const downloadContentReleaseJob = defineJob({
  name: 'download-content-release',
  payload: z.object({ archiveSha256: z.string() }),
  retry: 'standard',
});

/** Ends the certifications whose time is over (E5). Planned again and again, see `job-wiring.ts`. */
export const endOverdueTestsJob = defineJob({ name: 'end-overdue-tests', payload: z.object({}), retry: 'standard' });

/** Forgets demonstrations and previews whose hours are over. Planned again and again, see `job-wiring.ts`. */
export const forgetTemporaryTestsJob = defineJob({
  name: 'forget-temporary-tests',
  payload: z.object({}),
  retry: 'standard',
});

/** Makes a person's knowledge states again from their answers. */
export const rebuildKnowledgeStateJob = defineJob({
  name: 'rebuild-knowledge-state',
  payload: z.object({ userId: z.uuid() }),
  retry: 'standard',
});

/** Checks some people's knowledge states against their past, and repairs them. Planned every night, see `job-wiring.ts`. */
export const checkKnowledgeJob = defineJob({ name: 'check-knowledge', payload: z.object({}), retry: 'standard' });

/** Counts the answers stored since the last time. Planned again and again, see `job-wiring.ts`. */
export const countAnswersJob = defineJob({ name: 'count-answers', payload: z.object({}), retry: 'standard' });

/** Tells whose test was left halfway. Planned again and again. */
export const tellLeftTestsJob = defineJob({ name: 'tell-left-tests', payload: z.object({}), retry: 'standard' });

/** Counts people by level. Planned again and again. */
export const countLevelsJob = defineJob({ name: 'count-levels', payload: z.object({}), retry: 'standard' });

/** Counts what ended tests asked, and makes the next exposure table. Planned again and again, see `job-wiring.ts`. */
export const countExposureJob = defineJob({ name: 'count-exposure', payload: z.object({}), retry: 'standard' });

/** One pass of a calibration over the tests; each plans the next. */
export const calibrateItemsJob = defineJob({
  name: 'calibrate-items',
  payload: z.object({ calibrationId: z.uuid(), pass: z.int().min(0) }),
  retry: 'patient',
});
