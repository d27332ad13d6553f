import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { resumeStalledImports } from '../usecases/rosters/resume-stalled-imports';
import { resumeStalledImportsJob } from './definitions';

export const resumeStalledImportsHandler = handle(resumeStalledImportsJob, (context: Context) =>
  resumeStalledImports(context),
);
