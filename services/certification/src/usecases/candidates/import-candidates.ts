import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import {
  BILLING_HEADERS,
  CANDIDATE_HEADERS,
  type FiledCandidate,
  type FileError,
  readCandidateLine,
} from '../../domain/candidate-file';
import { dayOf } from '../../domain/certificate';
import {
  type SessionFullError,
  type SessionNotFoundError,
  type SessionStartedError,
  sessionFull,
  sessionNotFound,
  sessionStarted,
} from '../../domain/errors';
import { readTableFile } from '../../imports/read-table-file';
import { headedTable } from '../../imports/table-header';
import { countStaying, placeCandidates, repeatedCandidates } from './place-candidates';

/** What an import did, or would have done; nothing is done when there are errors. */
export type CandidateImport = {
  readonly errors: readonly FileError[];
  readonly candidateCount: number;
  readonly added: number;
  readonly removed: number;
};

type Input = { readonly sessionId: string; readonly bytes: Buffer; readonly dryRun: boolean };
type Failures = SessionNotFoundError | SessionStartedError | SessionFullError;

/**
 * Makes the list of candidates what an .ods or .csv file says, whole or not at all; refused once a candidate has started (E3).
 * Every error is told with its line and column. A dry run tells the same, and writes nothing.
 */
export const importCandidates = async (
  needs: Needs<'viewer' | 'centres' | 'sessions' | 'communes' | 'clock' | 'newId' | 'config' | 'transaction'>,
  { sessionId, bytes, dryRun }: Input,
): Promise<Result<CandidateImport, Failures>> => {
  const session = await needs.sessions.byId(sessionId);
  if (!session || !(await needs.centres.membership(userIdOf(needs.viewer), session.centreId)))
    return fail(sessionNotFound());
  const { maxCandidatesPerInvigilator } = needs.config.sessions;
  const { filed, errors } = await readFile(needs, { bytes, isBilled: await isBilled(needs, session.centreId) });
  if (errors.length > 0) return ok({ errors, candidateCount: filed.length, added: 0, removed: 0 });
  if (filed.length > maxCandidatesPerInvigilator) return fail(sessionFull(maxCandidatesPerInvigilator));

  return needs.transaction(async (stores): Promise<Result<CandidateImport, Failures>> => {
    const locked = await stores.sessions.lock(session.id);
    if (locked?.status !== 'CREATED' || (await stores.certifications.countStartedOfSession(session.id)) > 0)
      return fail(sessionStarted());
    const nothing = { added: 0, removed: 0 };
    if (filed.length + (await countStaying(stores, session.id, filed)) > maxCandidatesPerInvigilator)
      return fail(sessionFull(maxCandidatesPerInvigilator));
    const done = dryRun ? nothing : await placeCandidates(stores, needs, { session: locked, filed });
    return ok({ errors: [], candidateCount: filed.length, ...done });
  });
};

/** Whether a centre's candidates are paid for: those of schools are not (E13). */
export const isBilled = async ({ centres }: Needs<'centres'>, centreId: string): Promise<boolean> => {
  const centre = await centres.byId(centreId);
  return centre?.kind === 'PRO' || centre?.kind === 'SUP';
};

const readFile = async (
  { clock, config, communes }: Needs<'clock' | 'config' | 'communes'>,
  { bytes, isBilled: billed }: { bytes: Buffer; isBilled: boolean },
): Promise<{ filed: FiledCandidate[]; errors: FileError[] }> => {
  const read = await readTableFile(bytes, config.imports);
  if (!read.ok) return { filed: [], errors: [read.error] };
  const headers = [...Object.values(CANDIDATE_HEADERS), ...(billed ? Object.values(BILLING_HEADERS) : [])];
  const { rows, errors } = headedTable(read.lines, headers);
  const rules = {
    today: dayOf(clock.now(), config.certificates.timeZone),
    isBilled: billed,
    maxExtraTime: config.sessions.maxExtraTimePercentage,
    communes,
  };
  const lines = rows.map(({ line, cell }) => readCandidateLine(line, cell, rules));
  const filed = lines.flatMap(({ candidate }) => candidate ?? []);
  return { filed, errors: [...errors, ...lines.flatMap((one) => one.errors), ...repeatedCandidates(filed)] };
};
