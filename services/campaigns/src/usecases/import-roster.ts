import type { Needs } from '../context';
import { fileError } from '../domain/roster-error';
import { applyRoster } from './apply-roster';
import { checkRoster } from './check-roster';

/**
 * Imports an uploaded roster: all of it or nothing, one import of an organization at a time, and an older file never
 * after a newer one. Run again after its end, or after a crash, it leaves what running once leaves (C2).
 */
export const importRoster = async (
  needs: Needs<'rosterImports' | 'rosterReader' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { rosterImportId }: { rosterImportId: string },
): Promise<void> => {
  const rosterImport = await needs.rosterImports.start(rosterImportId);
  if (!rosterImport) return;

  const checked = await checkRoster(needs, rosterImport);

  await needs.transaction(async ({ organizations, rosters, rosterImports, participants }) => {
    await organizations.lock(rosterImport.organizationId);
    if (!(await rosterImports.isUnfinished(rosterImportId))) return;
    const at = needs.clock.now();
    if ('errors' in checked) return rosterImports.refuse(rosterImportId, checked.errors, at);
    if (await rosterImports.isOvertaken(rosterImport))
      return rosterImports.refuse(rosterImportId, [fileError('NEWER_FILE_IMPORTED')], at);

    const counts = await applyRoster({ ...needs, rosters, rosterImports }, rosterImport, checked.encoding);
    await participants.followRoster(rosterImport.organizationId);
    await rosterImports.finish(rosterImportId, counts, at);
  });
};
