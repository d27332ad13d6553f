import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { countAnswers } from '../usecases/statistics/count-answers';
import { countAnswersJob } from './definitions';

export const countAnswersHandler = handle<Context, typeof countAnswersJob.payload>(countAnswersJob, countAnswers);
