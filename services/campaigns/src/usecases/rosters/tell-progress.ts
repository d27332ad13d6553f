import type { Needs } from '../../context';

/**
 * Notes how far a run of an import is, as often as it says so, and tells those who watch at most once a second (C2, G3).
 * False once another run has taken over.
 */
export const progressOf = (
  { rosterImports, clock, live, config }: Needs<'rosterImports' | 'clock' | 'live' | 'config'>,
  { id, runId }: { id: string; runId: string },
) => {
  let toldAt = 0;
  return async (percentage: number): Promise<boolean> => {
    const at = clock.now();
    const isOurs = await rosterImports.tellProgress(id, runId, percentage, at);
    if (isOurs && at.getTime() - toldAt >= config.rosters.liveEverySeconds * 1_000) {
      toldAt = at.getTime();
      live.tell('rosterImport', id);
    }
    return isOurs;
  };
};
