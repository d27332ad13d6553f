import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { scoreCertification } from '../usecases/score-certification';
import { scoreCertificationJob } from './definitions';

export const scoreCertificationHandler = handle<Context, typeof scoreCertificationJob.payload>(
  scoreCertificationJob,
  scoreCertification,
);
