import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { downloadContentRelease } from '../usecases/download-content-release';
import { downloadContentReleaseJob } from './definitions';

export const downloadContentReleaseHandler = handle<Context, typeof downloadContentReleaseJob.payload>(
  downloadContentReleaseJob,
  downloadContentRelease,
);
