import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { endRunningTests } from '../usecases/end-running-tests';
import { endRunningTestsJob } from './definitions';

export const endRunningTestsHandler = handle<Context, typeof endRunningTestsJob.payload>(
  endRunningTestsJob,
  endRunningTests,
);
