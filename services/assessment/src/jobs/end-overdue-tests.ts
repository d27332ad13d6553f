import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { endOverdueTests } from '../usecases/end-overdue-tests';
import { endOverdueTestsJob } from './definitions';

export const endOverdueTestsHandler = handle<Context, typeof endOverdueTestsJob.payload>(
  endOverdueTestsJob,
  endOverdueTests,
);
