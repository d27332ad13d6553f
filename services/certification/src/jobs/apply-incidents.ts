import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { applyIncidents } from '../usecases/room/apply-incidents';
import { applyIncidentsJob } from './definitions';

export const applyIncidentsHandler = handle<Context, typeof applyIncidentsJob.payload>(
  applyIncidentsJob,
  applyIncidents,
);
