import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { countLevels } from '../usecases/statistics/count-levels';
import { countLevelsJob } from './definitions';

export const countLevelsHandler = handle<Context, typeof countLevelsJob.payload>(countLevelsJob, countLevels);
