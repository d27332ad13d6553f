import type { Stores } from '../context';
import { importContentReleaseJob } from '../jobs/definitions';

export type ReceivedRelease = { readonly releaseId: string; readonly isNew: boolean };

/** Keeps what was sent and plans its import, in the caller's transaction. The same id is the same content: nothing more happens. */
export const keepRelease = async (
  { releases, outbox }: Pick<Stores, 'releases' | 'outbox'>,
  release: { id: string; json: string; at: Date },
): Promise<ReceivedRelease> => {
  const isNew = await releases.insert(release);
  if (isNew) await outbox.enqueue(importContentReleaseJob, { releaseId: release.id });
  return { releaseId: release.id, isNew };
};
