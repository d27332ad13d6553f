import type { Needs, Stores } from '../../context';
import { fileError } from '../../domain/roster-error';
import type { RosterCounts } from '../../domain/roster-import';
import { type RosterRun, RunTakenOver } from './begin-roster-import';
import { type CheckedRoster, refusal } from './check-roster';

type Given = Needs<'clock' | 'config' | 'transaction'>;
type Staged = Parameters<Stores['rosters']['compare']>[0];

/**
 * Ends an import in one transaction: refused with its errors, or applied whole, so that nobody ever reads half of it; a dry
 * run is compared and changes nothing. A run that lost its import to another one leaves everything as it is (C2). Its file goes last:
 * with the pieces of the file a Galera node locks the import, whose progress is told from outside until then.
 */
export const applyRoster = async (needs: Given, run: RosterRun, checked: CheckedRoster): Promise<void> => {
  const { id, organizationId } = run.rosterImport;
  await needs.transaction(async (stores) => {
    await stores.organizations.lock(organizationId);
    const rosterImport = await stores.rosterImports.ofRun(id, run.runId);
    if (!rosterImport) throw new RunTakenOver();
    await end(needs, stores, { ...run, rosterImport }, checked);
    await stores.rosterFiles.forget(id);
  });
};

const end = async (needs: Given, stores: Stores, run: RosterRun, { report, format }: CheckedRoster): Promise<void> => {
  const { id, organizationId, mode, isDryRun } = run.rosterImport;
  const at = needs.clock.now();
  if (!format || report.errorCount > 0) return stores.rosterImports.refuse(id, report, at);
  if (!isDryRun && (await stores.rosterImports.isOvertaken(run.rosterImport)))
    return stores.rosterImports.refuse(id, refusal(fileError('NEWER_FILE_IMPORTED')), at);

  const staged = { runId: run.runId, organizationId, format, mode };
  const counts = await stores.rosters.compare(staged);
  const preview = isDryRun ? await stores.rosters.preview(staged, needs.config.rosters.previewLines) : [];
  if (!isDryRun) {
    await write(needs, stores, run, { staged, counts, at });
    await stores.participants.followRoster(organizationId);
  }
  const state = isDryRun ? ('CHECKED' as const) : ('IMPORTED' as const);
  return stores.rosterImports.finish(id, { state, report, counts, preview, at });
};

/** Writes range after range; what has not changed is not written at all. How far it is, is told outside the transaction. */
const write = async (
  { config }: Given,
  { rosters }: Stores,
  { rosterImport: { id: importId }, tellProgress }: RosterRun,
  { staged, counts, at }: { staged: Staged; counts: RosterCounts; at: Date },
): Promise<void> => {
  const { pupilCount, addedCount, changedCount, reenabledCount, disabledCount } = counts;
  const { checkedPercentage, rangeSize } = config.rosters;
  let done = 0;
  if (addedCount + changedCount + reenabledCount > 0)
    for await (const range of rosters.ranges(staged, rangeSize)) {
      if (changedCount + reenabledCount > 0) await rosters.rewrite(staged, range, importId);
      if (addedCount > 0) {
        await rosters.add(staged, range, importId, at);
        await rosters.linkMoved(staged, range);
      }
      done += rangeSize;
      const percentage = checkedPercentage + Math.floor(((99 - checkedPercentage) * done) / Math.max(pupilCount, done));
      await tellProgress(percentage);
    }
  if (disabledCount > 0) await rosters.disableOthers(staged, at);
};
