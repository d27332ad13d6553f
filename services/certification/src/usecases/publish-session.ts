import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { canSeeSession, isJury, userIdOf } from '../domain/access';
import {
  type SessionNotDecidedError,
  type SessionNotFoundError,
  sessionNotDecided,
  sessionNotFound,
} from '../domain/errors';
import type { Session } from '../domain/session';
import { sessionAfter } from '../domain/session-states';
import { publishSessionJob } from '../jobs/definitions';

/**
 * Publishes what the jury has decided: candidates see results at once, certificates follow by jobs (E10, E11). Twice
 * is once.
 */
export const publishSession = async (
  needs: Needs<'viewer' | 'centres' | 'sessions' | 'clock' | 'transaction'>,
  { sessionId }: { sessionId: string },
): Promise<Result<Session, SessionNotFoundError | SessionNotDecidedError | NotAllowedError>> => {
  const session = await needs.sessions.byId(sessionId);
  const membership = session && (await needs.centres.membership(userIdOf(needs.viewer), session.centreId));
  if (!session || !canSeeSession(needs.viewer, session, membership)) return fail(sessionNotFound());
  if (!isJury(needs.viewer)) return fail(notAllowed());

  return needs.transaction(async ({ sessions, certifications, jobs }) => {
    const now = needs.clock.now();
    const locked = await sessions.lock(sessionId);
    if (!locked) return fail(sessionNotFound());
    if (locked.status === 'PUBLISHED') return ok(locked);
    const waitingCount = await certifications.countUndecided(sessionId, now);
    const status = sessionAfter(locked.status, 'PUBLISH');
    if (!status || waitingCount > 0) return fail(sessionNotDecided(waitingCount));

    await sessions.publish(sessionId, now);
    await jobs.enqueue(publishSessionJob, { sessionId });
    return ok({ ...locked, status });
  });
};
