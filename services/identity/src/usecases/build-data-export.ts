import type { Needs } from '../context';
import { type Contributor, daysAfter, stateAt } from '../domain/data-export';
import { exportArchive } from '../exports/export-archive';

/** Builds the archive of an export whose parts are all there, identity's own included, and keeps it sealed (I6). */
export const buildDataExport = async (
  needs: Needs<'dataExports' | 'personalData' | 'dataSeal' | 'clock' | 'config' | 'transaction'>,
  { exportId }: { exportId: string },
): Promise<void> => {
  const { dataExports, personalData, dataSeal, clock, config } = needs;
  const asked = await dataExports.byId(exportId);
  const at = clock.now();
  if (!asked || stateAt(asked, at) !== 'REQUESTED') return;

  const sealedParts = await dataExports.parts(exportId);
  const part = (service: Contributor): unknown => {
    const sealed = sealedParts.get(service);
    if (!sealed) throw new Error(`The part of ${service} is missing in export ${exportId}.`);
    return JSON.parse(dataSeal.open(`${exportId} ${service}`, sealed).toString('utf8'));
  };
  const archive = await exportArchive(
    {
      identity: await personalData.ofUser(asked.userId),
      assessment: part('assessment'),
      campaigns: part('campaigns'),
      certification: part('certification'),
      tutorials: part('tutorials'),
    },
    at,
  );

  const content = dataSeal.seal(exportId, archive);
  await needs.transaction(async (stores) => {
    const locked = await stores.dataExports.lock(exportId);
    if (locked?.state !== 'REQUESTED') return;
    await stores.dataExports.markReady(exportId, { content, at, expiresAt: daysAfter(at, config.privacy.exportDays) });
  });
};
