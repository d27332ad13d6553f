import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { forgetExpired } from '../usecases/forget-expired';
import { forgetExpiredJob } from './definitions';

export const forgetExpiredHandler: Handler<Context> = handle(forgetExpiredJob, forgetExpired);
