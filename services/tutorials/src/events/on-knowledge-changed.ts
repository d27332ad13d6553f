import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { refreshGaps } from '../usecases/refresh-gaps';

export const onKnowledgeChanged = onEvent<Context, 'KnowledgeChanged'>('KnowledgeChanged', refreshGaps);
