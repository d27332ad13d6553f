import type { Needs } from '../context';
import { stateAt } from '../domain/data-export';

const FILE_NAME = /^([0-9a-f-]{36})\.zip$/;

/** The archive of one's own export. For anybody else there is none; its person is told when it is over (I6). */
export const readDataExportFile = async (
  { viewer, dataExports, dataSeal, clock }: Needs<'viewer' | 'dataExports' | 'dataSeal' | 'clock'>,
  { fileName }: { fileName: string },
): Promise<Buffer | 'EXPIRED' | null> => {
  const id = FILE_NAME.exec(fileName)?.[1];
  const found = id ? await dataExports.byId(id) : null;
  if (!found || viewer.kind !== 'user' || viewer.userId !== found.userId) return null;
  const state = stateAt(found, clock.now());
  if (state === 'EXPIRED') return 'EXPIRED';

  const sealed = state === 'READY' ? await dataExports.content(found.id) : null;
  return sealed && dataSeal.open(found.id, sealed);
};
