import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { replaceCatalogue } from '../usecases/replace-catalogue';

/** A new release is in force: its tutorials become the catalogue. The message's id says which publication is later. */
export const onContentReleasePublished = onEvent<Context, 'ContentReleasePublished'>(
  'ContentReleasePublished',
  (context, { releaseId }, { messageId }) => replaceCatalogue(context, { releaseId, publicationId: messageId }),
);
