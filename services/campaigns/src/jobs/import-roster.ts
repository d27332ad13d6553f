import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { importRoster } from '../usecases/rosters/import-roster';
import { importRosterJob } from './definitions';

export const importRosterHandler = handle(importRosterJob, (context: Context, payload) =>
  importRoster(context, payload),
);
