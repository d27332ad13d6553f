import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { userIdOf } from '../../domain/access';
import {
  type CandidateNotFoundError,
  candidateNotFound,
  type SessionStartedError,
  sessionStarted,
} from '../../domain/errors';
import type { Session } from '../../domain/session';
import { tellRoom } from '../room/tell-room';

/**
 * Takes a candidate out of a session, entered or not (E3). The list closes when the first of them starts, as for those who are added: the
 * session's lock makes this hold for simultaneous calls too.
 */
export const removeCandidate = async (
  needs: Needs<'viewer' | 'centres' | 'candidates' | 'live' | 'transaction'>,
  { candidateId }: { candidateId: string },
): Promise<Result<Session, CandidateNotFoundError | SessionStartedError>> => {
  const candidate = await needs.candidates.byId(candidateId);
  if (!candidate || !(await needs.centres.membership(userIdOf(needs.viewer), candidate.centreId)))
    return fail(candidateNotFound());

  const { sessionId } = candidate;
  const removed = await needs.transaction(
    async ({
      sessions,
      candidates,
      certifications,
      sessionActs,
    }): Promise<Result<Session, CandidateNotFoundError | SessionStartedError>> => {
      const locked = await sessions.lock(sessionId);
      if (!locked || !(await candidates.byId(candidateId))) return fail(candidateNotFound());
      if (locked.status !== 'CREATED' || (await certifications.countOfSession(sessionId)) > 0)
        return fail(sessionStarted());

      await sessionActs.removeCandidate(candidateId);
      return ok(locked);
    },
  );
  tellRoom(needs, sessionId);
  return removed;
};
