import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { importContentRelease } from '../usecases/import-content-release';
import { importContentReleaseJob } from './definitions';

export const importContentReleaseHandler = handle<Context, typeof importContentReleaseJob.payload>(
  importContentReleaseJob,
  importContentRelease,
);
