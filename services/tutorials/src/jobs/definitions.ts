import { defineJob } from '@pix/kit/jobs';
import { z } from 'zod';

/** Looks at the links whose turn it is (T5). Planned again and again, see `app.ts`. */
export const checkLinksJob = defineJob({ name: 'check-links', payload: z.object({}), retry: 'standard' });

/** Computes how good tutorials are (T5). Planned every night, see `app.ts`. */
export const rankTutorialsJob = defineJob({ name: 'rank-tutorials', payload: z.object({}), retry: 'standard' });
