import type { Needs } from '../../context';

/** Keeps the target profiles of a release just published, for every organization (C5). A message handled twice counts once. */
export const keepTargetProfiles = async (
  { assessment, transaction }: Needs<'assessment' | 'transaction'>,
  { releaseId, messageId }: { releaseId: string; messageId: string },
): Promise<void> => {
  const part = await assessment.targetProfiles(releaseId);

  await transaction(async ({ targetProfiles, inbox }) => {
    if (await inbox.isFirstDelivery(messageId)) await targetProfiles.keepRelease(releaseId, part);
  });
};
