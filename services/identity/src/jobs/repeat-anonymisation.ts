import { type Handler, handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { repeatAnonymisation } from '../usecases/repeat-anonymisation';
import { repeatAnonymisationJob } from './definitions';

export const repeatAnonymisationHandler: Handler<Context> = handle(repeatAnonymisationJob, repeatAnonymisation);
