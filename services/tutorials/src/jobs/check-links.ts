import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { checkLinks } from '../usecases/check-links';
import { checkLinksJob } from './definitions';

export const checkLinksHandler = handle<Context, typeof checkLinksJob.payload>(checkLinksJob, checkLinks);
