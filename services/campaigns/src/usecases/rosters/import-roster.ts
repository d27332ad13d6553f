import type { Needs } from '../../context';
import { applyRoster } from './apply-roster';
import { beginRosterImport, type RosterRun, RunTakenOver } from './begin-roster-import';
import { checkRoster } from './check-roster';

type Given = Needs<
  | 'organizations'
  | 'rosterImports'
  | 'rosterFiles'
  | 'rosterStaging'
  | 'rosterReader'
  | 'clock'
  | 'newId'
  | 'config'
  | 'live'
  | 'transaction'
>;

/**
 * Imports an uploaded roster: all of it or nothing, the imports of an organization one after the other as they came. Run
 * again after its end, beside itself, or after a crash, it leaves what running once leaves; when every try has failed it
 * is given up, which its sender sees (C2).
 */
export const importRoster = async (needs: Given, { rosterImportId }: { rosterImportId: string }): Promise<void> => {
  const run = await beginRosterImport(needs, rosterImportId);
  needs.live.tell('rosterImport', rosterImportId);
  if (!run) return;

  try {
    await applyRoster(needs, run, await checkRoster(needs, run));
  } catch (error) {
    if (error instanceof RunTakenOver) return;
    await giveUpAfterLastTry(needs, run);
    throw error;
  } finally {
    needs.live.tell('rosterImport', rosterImportId);
    await needs.rosterStaging.forget(run.runId);
  }
};

const giveUpAfterLastTry = async (
  { transaction, clock, config }: Needs<'transaction' | 'clock' | 'config'>,
  { rosterImport: { id, tries }, organization, runId }: RosterRun,
): Promise<void> => {
  if (tries < config.rosters.maxTries) return;
  await transaction(async ({ organizations, rosterImports, rosterFiles }) => {
    await organizations.lock(organization.id);
    if (!(await rosterImports.ofRun(id, runId))) return;
    await rosterImports.fail(id, 'TRIES_USED', clock.now());
    await rosterFiles.forget(id);
  });
};
