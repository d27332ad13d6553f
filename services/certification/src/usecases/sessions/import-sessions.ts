import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import { userIdOf } from '../../domain/access';
import type { FileError } from '../../domain/candidate-file';
import { dayOf } from '../../domain/certificate';
import {
  type CentreNotFoundError,
  type CentreSuspendedError,
  centreNotFound,
  centreSuspended,
} from '../../domain/errors';
import type { Session } from '../../domain/session';
import { type FiledSession, readSessionRows, SESSION_HEADERS, sessionFileHeaders } from '../../domain/session-file';
import { readTableFile } from '../../imports/read-table-file';
import { headedTable } from '../../imports/table-header';
import { isBilled } from '../candidates/import-candidates';
import { placeCandidates, repeatedCandidates } from '../candidates/place-candidates';

/** What an import of sessions did, or would have done; nothing is done when there are errors. */
export type SessionsImport = {
  readonly errors: readonly FileError[];
  readonly sessionIds: readonly string[];
  readonly sessionCount: number;
  readonly candidateCount: number;
};

type Input = { readonly centreId: string; readonly bytes: Buffer; readonly dryRun: boolean };
type Given = Needs<
  'viewer' | 'centres' | 'sessionImports' | 'communes' | 'clock' | 'newId' | 'codes' | 'config' | 'transaction'
>;

/**
 * Creates the sessions of a file with their candidates, all or none (E2). Every error is told with its line and column; a dry run
 * tells the same and writes nothing. The same file again is the same sessions.
 */
export const importSessions = async (
  needs: Given,
  { centreId, bytes, dryRun }: Input,
): Promise<Result<SessionsImport, CentreNotFoundError | CentreSuspendedError>> => {
  const membership = await needs.centres.membership(userIdOf(needs.viewer), centreId);
  if (!membership) return fail(centreNotFound());
  if ((await needs.centres.byId(centreId))?.suspendedAt) return fail(centreSuspended());
  const fileHash = createHash('sha256').update(bytes).digest();
  const known = await needs.sessionImports.byFile(centreId, fileHash);
  if (known) return ok(done(known));

  const { sessions, errors } = await readFile(needs, centreId, bytes);
  const candidateCount = sessions.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const counts = { sessionCount: sessions.length, candidateCount };
  // What is in the way may be the sessions of this very file, sent a moment before.
  const meanwhile = errors.length > 0 ? await needs.sessionImports.byFile(centreId, fileHash) : null;
  if (meanwhile) return ok(done(meanwhile));
  if (errors.length > 0 || dryRun) return ok({ errors, sessionIds: [], ...counts });

  const sessionIds = sessions.map(() => needs.newId());
  const isFirst = await needs.transaction(async (stores) => {
    const at = needs.clock.now();
    if (!(await stores.sessionImports.insert(centreId, fileHash, { sessionIds, candidateCount }, at))) return false;
    for (const [index, filed] of sessions.entries())
      await create(stores, needs, { id: sessionIds[index] ?? needs.newId(), centreId, filed });
    return true;
  });
  if (isFirst) return ok({ errors: [], sessionIds, ...counts });
  const other = await needs.sessionImports.byFile(centreId, fileHash);
  return ok(done(other ?? { sessionIds, candidateCount }));
};

const done = ({
  sessionIds,
  candidateCount,
}: {
  sessionIds: readonly string[];
  candidateCount: number;
}): SessionsImport => ({
  errors: [],
  sessionIds,
  sessionCount: sessionIds.length,
  candidateCount,
});

const readFile = async (
  needs: Given,
  centreId: string,
  bytes: Buffer,
): Promise<{ sessions: FiledSession[]; errors: FileError[] }> => {
  const { clock, config, communes } = needs;
  const read = await readTableFile(bytes, config.imports);
  if (!read.ok) return { sessions: [], errors: [read.error] };
  const billed = await isBilled(needs, centreId);
  const { rows, errors: ofHeader } = headedTable(read.lines, sessionFileHeaders(billed));
  const now = clock.now();
  const { timeZone } = config.certificates;
  const { sessions, errors } = readSessionRows(rows, {
    now,
    timeZone,
    today: dayOf(now, timeZone),
    isBilled: billed,
    maxExtraTime: config.sessions.maxExtraTimePercentage,
    communes,
    maxCandidates: config.sessions.maxCandidatesPerInvigilator,
  });
  const repeated = sessions.flatMap(({ candidates }) => repeatedCandidates(candidates));
  const taken: FileError[] = [];
  for (const { line, place } of sessions)
    if (await needs.sessionImports.hasSession(centreId, place))
      taken.push({
        line,
        field: SESSION_HEADERS.address,
        message: {
          fr: 'Une session existe déjà à ce site, dans cette salle, à cette heure.',
          en: 'There is a session at this site, in this room, at this time already.',
        },
      });
  return { sessions, errors: [...ofHeader, ...errors, ...repeated, ...taken] };
};

const create = async (
  stores: Stores,
  needs: Given,
  { id, centreId, filed }: { id: string; centreId: string; filed: FiledSession },
): Promise<void> => {
  const { codes, clock, config } = needs;
  for (let attempt = 1; attempt <= config.sessions.drawAttempts; attempt += 1) {
    const session: Session = {
      id,
      centreId,
      ...filed.place,
      number: codes.sessionNumber(),
      accessCode: codes.accessCode(),
      invigilatorPassword: codes.invigilatorPassword(),
      status: 'CREATED',
    };
    if (!(await stores.sessions.insert(session, clock.now()))) continue;
    await placeCandidates(stores, needs, { session, filed: filed.candidates });
    return;
  }
  throw new Error(`No free session number in ${config.sessions.drawAttempts} draws: lengthen the numbers.`);
};
