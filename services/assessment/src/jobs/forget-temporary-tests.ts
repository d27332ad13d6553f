import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { forgetTemporaryTests } from '../usecases/forget-temporary-tests';
import { forgetTemporaryTestsJob } from './definitions';

export const forgetTemporaryTestsHandler = handle<Context, typeof forgetTemporaryTestsJob.payload>(
  forgetTemporaryTestsJob,
  forgetTemporaryTests,
);
