import type { Needs } from '../../context';
import { isOpen } from '../../domain/window';

/** Whether the State lets people of this centre enter and start today (E2). */
export const isWindowOpen = async (
  { centres, windows, clock, config }: Needs<'centres' | 'windows' | 'clock' | 'config'>,
  centreId: string,
): Promise<boolean> => {
  const [centre, all] = await Promise.all([centres.byId(centreId), windows.all()]);
  return isOpen(all, centre?.kind ?? null, { now: clock.now(), timeZone: config.certificates.timeZone });
};
