import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { checkKnowledgeSample } from '../usecases/check-knowledge-sample';
import { checkKnowledgeJob } from './definitions';

export const checkKnowledgeHandler = handle<Context, typeof checkKnowledgeJob.payload>(
  checkKnowledgeJob,
  checkKnowledgeSample,
);
