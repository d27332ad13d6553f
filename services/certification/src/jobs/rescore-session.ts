import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { rescoreSession } from '../usecases/rescoring/rescore-session';
import { rescoreSessionJob } from './definitions';

export const rescoreSessionHandler = handle<Context, typeof rescoreSessionJob.payload>(
  rescoreSessionJob,
  rescoreSession,
);
