import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import type { Outcome } from '../../domain/outcome';
import { resultsTable } from '../../domain/results-table';
import { readSchoolResults } from './read-school-results';

/** A file of results, a piece at a time. */
export type ResultsFile = { readonly fileName: string; readonly pieces: AsyncIterable<string> };

type Given = Needs<'viewer' | 'sessions' | 'centres' | 'campaigns' | 'outcomes' | 'config' | 'toCsv'>;

/** The results of a session, for members of its centre; to anybody else the file does not exist (E14). */
export const readSessionResults = async (needs: Given, sessionId: string): Promise<ResultsFile | null> => {
  const session = await needs.sessions.byId(sessionId);
  if (!session || !(await needs.centres.membership(userIdOf(needs.viewer), session.centreId))) return null;

  const rows = await needs.outcomes.bySession(session.id);
  return { fileName: `resultats-session-${session.number}.csv`, pieces: writePieces(needs, rows) };
};

/** The results of a class, for members of its school and of the school's centre (E14). */
export const readClassResults = async (
  needs: Given,
  { uai, division }: { uai: string; division: string },
): Promise<ResultsFile | null> => {
  if (!(await isOfSchool(needs, uai))) return null;

  const results = await readSchoolResults(needs, { uai, division });
  const name = division.normalize('NFD').replace(/[^A-Za-z0-9-]+/g, '');
  return {
    fileName: `resultats-${uai}-${name}.csv`,
    pieces: writePieces(
      needs,
      results.map(({ outcome }) => outcome),
    ),
  };
};

/** A school's results are for its staff, and for the centre that has its UAI. */
export const isOfSchool = async (
  { viewer, centres, campaigns }: Needs<'viewer' | 'centres' | 'campaigns'>,
  uai: string,
): Promise<boolean> => {
  const userId = userIdOf(viewer);
  if (!userId) return false;
  return (await centres.isMemberByUai(userId, uai)) || (await campaigns.hasOnStaff(uai, userId));
};

const writePieces = async function* (
  { toCsv, config }: Pick<Given, 'toCsv' | 'config'>,
  rows: readonly Outcome[],
): AsyncGenerator<string> {
  const table = resultsTable(config.certificates.timeZone);
  yield toCsv([table.header], { isFirst: true });
  for (let from = 0; from < rows.length; from += config.outcomes.batchSize)
    yield toCsv(rows.slice(from, from + config.outcomes.batchSize).map(table.toCells), { isFirst: false });
};
