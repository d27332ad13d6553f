import type { Needs, Stores } from '../context';
import { minutesBefore, type SessionEnd } from '../domain/sign-in';
import { announceEndedSessionsJob } from '../jobs/definitions';

type Given = Pick<Stores, 'signInSessions' | 'outbox'> & Needs<'clock' | 'config'>;

/**
 * Ends sign-in sessions of a person in the caller's transaction: all, all but one, or one. Those whose access token may
 * still pass are announced, so that the gateway refuses it at once (I7).
 */
export const endSessions = async (
  { signInSessions, outbox, clock, config }: Given,
  userId: string,
  { reason, except = null, only = null }: { reason: SessionEnd; except?: string | null; only?: string | null },
): Promise<void> => {
  const at = clock.now();
  const open = await signInSessions.lockOpen(userId, { except, only });
  await signInSessions.end(
    open.map(({ id }) => id),
    at,
    reason,
  );

  const since = minutesBefore(at, config.tokens.accessMinutes);
  const sessionIds = open.filter(({ lastUsedAt }) => lastUsedAt >= since).map(({ id }) => id);
  if (sessionIds.length > 0) await outbox.enqueue(announceEndedSessionsJob, { sessionIds, endedAt: at.toISOString() });
};
