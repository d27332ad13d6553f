import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { keepTargetProfiles } from '../usecases/target-profiles/keep-target-profiles';

export const onContentReleasePublished = onEvent(
  'ContentReleasePublished',
  (context: Context, { releaseId }, { messageId }) => keepTargetProfiles(context, { releaseId, messageId }),
);
