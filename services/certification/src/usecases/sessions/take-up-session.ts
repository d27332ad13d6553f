import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { canSeeSession, isJury, userIdOf } from '../../domain/access';
import {
  type OwnPupilsError,
  ownPupils,
  type SessionNotFinalisedError,
  type SessionNotFoundError,
  sessionNotFinalised,
  sessionNotFound,
} from '../../domain/errors';
import { areOwnPupils } from '../../domain/jury';
import type { Session } from '../../domain/session';
import { sessionAfter } from '../../domain/session-states';
import { tiesOf } from '../jury/judged-certification';

/**
 * A member of the jury takes a finalised session up: the others see whose it is; the last to take it up has it, and nobody takes
 * up the session of their own pupils (E2, E9).
 */
export const takeUpSession = async (
  needs: Needs<'viewer' | 'centres' | 'sessions' | 'campaigns' | 'clock' | 'transaction'>,
  { sessionId }: { sessionId: string },
): Promise<Result<Session, SessionNotFoundError | SessionNotFinalisedError | OwnPupilsError | NotAllowedError>> => {
  const { viewer, centres, sessions, clock, transaction } = needs;
  const userId = userIdOf(viewer);
  const session = await sessions.byId(sessionId);
  const membership = session && (await centres.membership(userId, session.centreId));
  if (!session || !canSeeSession(viewer, session, membership)) return fail(sessionNotFound());
  if (!isJury(viewer) || !userId) return fail(notAllowed());
  if (areOwnPupils(await tiesOf(needs, userId, session))) return fail(ownPupils());

  return transaction(async (stores) => {
    const locked = await stores.sessions.lock(sessionId);
    const status = locked && sessionAfter(locked.status, 'TAKE_UP');
    if (!locked || !status) return fail(sessionNotFinalised());
    await stores.sessionActs.takeUp(sessionId, userId, clock.now());
    return ok({ ...locked, status });
  });
};
