import type { Needs, Stores } from '../../context';
import type { Organization } from '../../domain/organization';
import type { RosterImport } from '../../domain/roster-import';
import { importRosterJob } from '../../jobs/definitions';
import { progressOf } from './tell-progress';

/** One try at an import. What it stages is its own; only the last one to begin may end the import. */
export type RosterRun = {
  readonly runId: string;
  readonly rosterImport: RosterImport;
  readonly organization: Organization;
  /** The day birth dates and departures are compared with. */
  readonly today: string;
  /** Tells how far it is; false once another one has taken over. */
  readonly tellProgress: ReturnType<typeof progressOf>;
};

/** Thrown in a run that another one has taken over from: whatever it found, it leaves. */
export class RunTakenOver extends Error {}

type Given = Needs<'rosterImports' | 'clock' | 'newId' | 'config' | 'live' | 'transaction'>;

/**
 * Begins a try at an import, taking over from one that was killed. `null` when there is nothing to do: the import has
 * ended, its tries are used, or an older one of the organization comes first and this one asks again later.
 */
export const beginRosterImport = async (needs: Given, rosterImportId: string): Promise<RosterRun | null> => {
  const asked = await needs.rosterImports.byId(rosterImportId);
  if (!asked) return null;

  return needs.transaction(async (stores) => {
    await stores.organizations.lock(asked.organizationId);
    const rosterImport = await stores.rosterImports.lockUnfinished(rosterImportId);
    const organization = rosterImport && (await stores.organizations.byId(rosterImport.organizationId));
    if (!organization) return null;
    if (await mustWait(needs, stores, rosterImport)) return null;

    const at = needs.clock.now();
    if (rosterImport.tries >= needs.config.rosters.maxTries) {
      await stores.rosterImports.fail(rosterImportId, 'TRIES_USED', at);
      await stores.rosterFiles.forget(rosterImportId);
      return null;
    }
    const runId = needs.newId();
    await stores.rosterImports.start(rosterImportId, runId, at);
    const begun = { ...rosterImport, tries: rosterImport.tries + 1 };
    const tellProgress = progressOf(needs, { id: rosterImportId, runId });
    return { runId, rosterImport: begun, organization, today: at.toISOString().slice(0, 10), tellProgress };
  });
};

/** Whether an older import comes first. One that gives no more sign of life holds nobody back. */
const mustWait = async (
  { clock, config }: Pick<Given, 'clock' | 'config'>,
  { rosterImports, outbox }: Stores,
  rosterImport: RosterImport,
): Promise<boolean> => {
  const now = clock.now();
  const aliveSince = new Date(now.getTime() - config.rosters.stalledMinutes * 60_000);
  if (!(await rosterImports.hasOlderUnderWay(rosterImport, aliveSince))) return false;

  await rosterImports.touch(rosterImport.id, now);
  await outbox.enqueue(
    importRosterJob,
    { rosterImportId: rosterImport.id },
    { delayMs: config.rosters.waitTurnSeconds * 1_000 },
  );
  return true;
};
