import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { applyRetention } from '../usecases/apply-retention';
import { applyRetentionJob } from './definitions';

export const applyRetentionHandler: Handler<Context> = handle(applyRetentionJob, applyRetention);
