import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canSeeSession, isJury, userIdOf } from '../../domain/access';
import {
  type SessionNotFinalisedError,
  type SessionNotFoundError,
  sessionNotFinalised,
  sessionNotFound,
} from '../../domain/errors';
import type { Session } from '../../domain/session';
import { sessionAfter } from '../../domain/session-states';

/** A member of the jury takes a finalised session up: the others see whose it is; the last to take it up has it (E2, E9). */
export const takeUpSession = async (
  { viewer, centres, sessions, clock, transaction }: Needs<'viewer' | 'centres' | 'sessions' | 'clock' | 'transaction'>,
  { sessionId }: { sessionId: string },
): Promise<Result<Session, SessionNotFoundError | SessionNotFinalisedError | NotAllowedError>> => {
  const userId = userIdOf(viewer);
  const session = await sessions.byId(sessionId);
  const membership = session && (await centres.membership(userId, session.centreId));
  if (!session || !canSeeSession(viewer, session, membership)) return fail(sessionNotFound());
  if (!isJury(viewer) || !userId) return fail(notAllowed());

  return transaction(async (stores) => {
    const locked = await stores.sessions.lock(sessionId);
    const status = locked && sessionAfter(locked.status, 'TAKE_UP');
    if (!locked || !status) return fail(sessionNotFinalised());
    await stores.sessionActs.takeUp(sessionId, userId, clock.now());
    return ok({ ...locked, status });
  });
};
