import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { userIdOf } from '../domain/access';
import {
  type SessionNotFoundError,
  type SessionNotStartedError,
  sessionNotFound,
  sessionNotStarted,
} from '../domain/errors';
import type { Session } from '../domain/session';
import { endRunningTestsJob } from '../jobs/definitions';

/** The centre closes a session: nobody enters or starts any more, a job ends what runs (E8). Twice is once. */
export const finaliseSession = async (
  needs: Needs<'viewer' | 'centres' | 'sessions' | 'clock' | 'transaction'>,
  { sessionId }: { sessionId: string },
): Promise<Result<Session, SessionNotFoundError | SessionNotStartedError>> => {
  const session = await needs.sessions.byId(sessionId);
  if (!session || !(await needs.centres.membership(userIdOf(needs.viewer), session.centreId)))
    return fail(sessionNotFound());

  return needs.transaction(async ({ sessions, certifications, jobs }) => {
    const locked = await sessions.lock(sessionId);
    if (!locked) return fail(sessionNotFound());
    if (locked.status !== 'CREATED') return ok(locked);
    if ((await certifications.countStartedOfSession(sessionId)) === 0) return fail(sessionNotStarted());

    await sessions.finalise(sessionId, needs.clock.now());
    await jobs.enqueue(endRunningTestsJob, { sessionId });
    return ok({ ...locked, status: 'FINALISED' });
  });
};
