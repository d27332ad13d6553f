import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { countExposure } from '../usecases/statistics/count-exposure';
import { countExposureJob } from './definitions';

export const countExposureHandler = handle<Context, typeof countExposureJob.payload>(countExposureJob, countExposure);
