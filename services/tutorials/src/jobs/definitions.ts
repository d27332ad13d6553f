import { defineJob } from '@pix/kit/jobs';
import { z } from 'zod';

/** Looks at the links whose turn it is (T5). Planned again and again, see `app.ts`. */
export const checkLinksJob = defineJob({ name: 'check-links', payload: z.object({}), retry: 'standard' });
