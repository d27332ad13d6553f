import { fail, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../context';
import { canSeeSession, isJury, userIdOf } from '../domain/access';
import { decidedStatus } from '../domain/certification';
import {
  type SessionNotDecidedError,
  type SessionNotFoundError,
  sessionNotDecided,
  sessionNotFound,
} from '../domain/errors';
import { ruleOf } from '../domain/scoring';
import type { Session } from '../domain/session';
import { sessionAfter } from '../domain/session-states';
import { publishSessionJob } from '../jobs/definitions';

/**
 * Publishes what the jury has decided: candidates see results at once, certificates follow by jobs (E10, E11). Twice
 * is once.
 */
export const publishSession = async (
  needs: Needs<'viewer' | 'centres' | 'sessions' | 'clock' | 'newId' | 'transaction'>,
  { sessionId }: { sessionId: string },
): Promise<Result<Session, SessionNotFoundError | SessionNotDecidedError | NotAllowedError>> => {
  const session = await needs.sessions.byId(sessionId);
  const membership = session && (await needs.centres.membership(userIdOf(needs.viewer), session.centreId));
  if (!session || !canSeeSession(needs.viewer, session, membership)) return fail(sessionNotFound());
  if (!isJury(needs.viewer)) return fail(notAllowed());

  return needs.transaction(async (stores) => {
    const { sessions, certifications, jobs } = stores;
    const now = needs.clock.now();
    const locked = await sessions.lock(sessionId);
    if (!locked) return fail(sessionNotFound());
    if (locked.status === 'PUBLISHED') return ok(locked);
    const waitingCount = await certifications.countUndecided(sessionId, now);
    const status = sessionAfter(locked.status, 'PUBLISH');
    if (!status || waitingCount > 0) return fail(sessionNotDecided(waitingCount));

    await decideByRule(stores, sessionId, { newId: needs.newId, now });
    await sessions.publish(sessionId, now);
    await jobs.enqueue(publishSessionJob, { sessionId });
    return ok({ ...locked, status });
  });
};

/** What the jury neither asked to see nor drew: the rule decides, and the journal says that it did (E9). */
const decideByRule = async (
  { certifications, results, juryActs }: Stores,
  sessionId: string,
  { newId, now }: { newId: () => string; now: Date },
): Promise<void> => {
  const undisputed = await certifications.scoredWithoutReview(sessionId);
  const found = await results.byCertifications(undisputed.map(({ id }) => id));
  for (const { certificationId, result } of found) {
    await juryActs.append(newId(), {
      certificationId,
      juryUserId: `rule:${ruleOf(result)}`,
      at: now,
      decision: result.passed ? 'ACCEPT' : 'REJECT',
      reason: 'Ni signalée ni tirée au sort : la règle décide.',
      isEffective: true,
      detail: null,
    });
    await certifications.decide(certificationId, decidedStatus('ACCEPT', result));
  }
};
