import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { noteTestEnded } from '../usecases/participations/note-test-ended';

export const onTestEnded = onEvent('TestEnded', (context: Context, payload) => noteTestEnded(context, payload));
