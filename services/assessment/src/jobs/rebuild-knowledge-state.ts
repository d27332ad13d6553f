import { handle } from '@pix/kit/jobs';
import type { Context } from '../context';
import { rebuildKnowledgeState } from '../usecases/rebuild-knowledge-state';
import { rebuildKnowledgeStateJob } from './definitions';

export const rebuildKnowledgeStateHandler = handle<Context, typeof rebuildKnowledgeStateJob.payload>(
  rebuildKnowledgeStateJob,
  rebuildKnowledgeState,
);
