import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { tellLeftTests } from '../usecases/tell-left-tests';
import { tellLeftTestsJob } from './definitions';

export const tellLeftTestsHandler = handle<Context, typeof tellLeftTestsJob.payload>(tellLeftTestsJob, tellLeftTests);
