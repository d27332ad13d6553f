import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { machineNameOf } from '../../domain/access';
import { type SessionNotFoundError, sessionNotFound } from '../../domain/errors';
import type { Rescoring } from '../../domain/rescoring';
import { rescoreSessionJob } from '../../jobs/definitions';

/** A program asks to have the scores of a session made again: to be compared only, or to take the place of those there are (E7). */
export const requestRescoring = async (
  { viewer, sessions, clock, newId, transaction }: Needs<'viewer' | 'sessions' | 'clock' | 'newId' | 'transaction'>,
  { sessionId, dryRun }: { sessionId: string; dryRun: boolean },
): Promise<Result<Rescoring, SessionNotFoundError>> => {
  const askedBy = machineNameOf(viewer);
  const session = await sessions.byId(sessionId);
  if (!session || !askedBy) return fail(sessionNotFound());

  const rescoring: Rescoring = {
    id: newId(),
    sessionId,
    askedBy,
    isDryRun: dryRun,
    state: 'WAITING',
    totalCount: 0,
    doneCount: 0,
    createdAt: clock.now(),
    endedAt: null,
  };
  await transaction(async ({ rescorings, jobs }) => {
    await rescorings.insert(rescoring);
    await jobs.enqueue(rescoreSessionJob, { rescoringId: rescoring.id });
  });

  return ok(rescoring);
};
