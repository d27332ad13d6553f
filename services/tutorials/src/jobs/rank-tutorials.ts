import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { rankTutorials } from '../usecases/rank-tutorials';
import { rankTutorialsJob } from './definitions';

export const rankTutorialsHandler = handle<Context, typeof rankTutorialsJob.payload>(rankTutorialsJob, rankTutorials);
