import type { Needs } from '../context';
import { CONTRIBUTORS, type Contributor, stateAt } from '../domain/data-export';
import { buildDataExportJob } from '../jobs/definitions';

/** A service says that its part may be fetched: fetches and seals it, once. When all are there, the archive is built (I6). */
export const fetchUserData = async (
  needs: Needs<'dataExports' | 'personalDataOf' | 'dataSeal' | 'clock' | 'transaction'>,
  { exportId, service }: { exportId: string; service: Contributor },
): Promise<void> => {
  const asked = await needs.dataExports.byId(exportId);
  if (!asked || stateAt(asked, needs.clock.now()) !== 'REQUESTED') return;
  if ((await needs.dataExports.servicesIn(exportId)).includes(service)) return;

  const part = await needs.personalDataOf.userData(service, asked.userId);
  const sealed = needs.dataSeal.seal(`${exportId} ${service}`, Buffer.from(JSON.stringify(part)));

  await needs.transaction(async ({ dataExports, outbox }) => {
    const locked = await dataExports.lock(exportId);
    if (locked?.state !== 'REQUESTED') return;
    await dataExports.putPart(exportId, service, sealed);
    const there = new Set(await dataExports.servicesIn(exportId));
    if (CONTRIBUTORS.every((name) => there.has(name))) await outbox.enqueue(buildDataExportJob, { exportId });
  });
};
