import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { refreshGaps } from '../usecases/refresh-gaps';

/** What a certification asks teaches nothing, so it changes no gap (E5). */
export const onTestEnded = onEvent<Context, 'TestEnded'>('TestEnded', async (context, { kind, userId }) => {
  if (kind !== 'CERTIFICATION') await refreshGaps(context, { userIds: [userId] });
});
