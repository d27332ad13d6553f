import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { forgetCutUploads } from '../usecases/rosters/forget-cut-uploads';
import { forgetCutUploadsJob } from './definitions';

export const forgetCutUploadsHandler = handle(forgetCutUploadsJob, (context: Context) => forgetCutUploads(context));
