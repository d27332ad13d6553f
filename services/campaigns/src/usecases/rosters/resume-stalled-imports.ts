import type { Needs } from '../../context';
import { importRosterJob } from '../../jobs/definitions';

const DAY_MS = 86_400_000;
const LOOKED_BACK_DAYS = 30;

/**
 * Asks again for imports that nobody works on any more (a worker was killed for good, the queue was lost): each ends,
 * imported, refused or given up. Forgets what killed runs staged, and the names in old dry runs (C2).
 */
export const resumeStalledImports = async ({
  rosterImports,
  rosterStaging,
  clock,
  config,
  transaction,
}: Needs<'rosterImports' | 'rosterStaging' | 'clock' | 'config' | 'transaction'>): Promise<void> => {
  const now = clock.now();
  const before = new Date(now.getTime() - config.rosters.stalledMinutes * 60_000);
  for (const { id } of await rosterImports.stalledSince(before))
    await transaction(async (stores) => {
      await stores.rosterImports.touch(id, now);
      await stores.outbox.enqueue(importRosterJob, { rosterImportId: id });
    });

  for (const runId of await rosterStaging.abandonedRuns()) await rosterStaging.forget(runId);
  const forgetBefore = now.getTime() - config.rosters.previewDays * DAY_MS;
  // Older ones were looked at in their time: not all that ever was is read again.
  await rosterImports.forgetPreviews(new Date(forgetBefore - LOOKED_BACK_DAYS * DAY_MS), new Date(forgetBefore));
};
