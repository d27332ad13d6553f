import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs, Stores } from '../context';
import { userIdOf } from '../domain/access';
import {
  type AbortReasonRequiredError,
  abortReasonRequired,
  type SessionNotFoundError,
  type SessionNotStartedError,
  sessionNotFound,
  sessionNotStarted,
} from '../domain/errors';
import type { AbortReason } from '../domain/incidents';
import type { Session } from '../domain/session';
import { sessionAfter } from '../domain/session-states';
import { endRunningTestsJob } from '../jobs/definitions';
import { settleReports } from './room/settle-reports';
import { tellRoom } from './room/tell-room';

const finalisation = z.object({
  sessionId: z.string(),
  globalComment: z.string().trim().max(500).nullish(),
  unfinished: z
    .array(z.object({ candidateId: z.string(), abortReason: z.enum(['CANDIDATE', 'TECHNICAL']) }))
    .max(100)
    .nullish(),
});

type Failures = SessionNotFoundError | SessionNotStartedError | AbortReasonRequiredError | InvalidInputError;

/**
 * The centre closes a session: nobody enters or starts any more, why a test was not finished is said, a job ends what runs,
 * and incidents take effect (E8). Twice is once.
 */
export const finaliseSession = async (
  needs: Needs<
    'viewer' | 'centres' | 'sessions' | 'certifications' | 'supervision' | 'clock' | 'config' | 'live' | 'transaction'
  >,
  given: z.input<typeof finalisation>,
): Promise<Result<Session, Failures>> => {
  const { sessionId } = given;
  const session = await needs.sessions.byId(sessionId);
  if (!session || !(await needs.centres.membership(userIdOf(needs.viewer), session.centreId)))
    return fail(sessionNotFound());
  const checked = validate(finalisation, given);
  if (!checked.ok) return checked;

  const reasons = new Map((checked.value.unfinished ?? []).map((one) => [one.candidateId, one.abortReason]));
  const over = await overAlready(needs, sessionId, reasons);
  const finalised = await needs.transaction(async (stores): Promise<Result<Session, Failures>> => {
    const locked = await stores.sessions.lock(sessionId);
    if (!locked) return fail(sessionNotFound());
    const status = sessionAfter(locked.status, 'FINALISE');
    if (!status) return ok(locked);
    await stores.certifications.lockOfSession(sessionId);
    if ((await stores.certifications.countStartedOfSession(sessionId)) === 0) return fail(sessionNotStarted());
    const unexplained = await explain(stores, sessionId, { reasons, over });
    if (unexplained) return unexplained;

    const at = needs.clock.now();
    await stores.sessions.finalise(sessionId, at);
    await stores.endings.comment(sessionId, checked.value.globalComment || null);
    await settleReports(stores, sessionId, { at, rules: needs.config.jury });
    await stores.jobs.enqueue(endRunningTestsJob, { sessionId });
    return ok({ ...locked, status });
  });
  tellRoom(needs, sessionId);
  return finalised;
};

/** Tests that have ended although this service has not been told yet: a centre may finalise the second its last candidate has answered. */
const overAlready = async (
  { certifications, supervision }: Needs<'certifications' | 'supervision'>,
  sessionId: string,
  reasons: ReadonlyMap<string, AbortReason>,
): Promise<ReadonlySet<string>> => {
  const running = await certifications.runningOfSession(sessionId);
  const unexplained = running.flatMap(({ candidateId, assessmentId }) =>
    reasons.has(candidateId) ? [] : (assessmentId ?? []),
  );
  const tests = await supervision.progress(unexplained);
  return new Set(tests.flatMap((test) => (test.currentChallengeId === null ? test.assessmentId : [])));
};

/** Notes why each unfinished test was not finished; fails when that of one is missing, and then nothing is noted. */
const explain = async (
  { candidates, endings }: Stores,
  sessionId: string,
  { reasons, over }: { reasons: ReadonlyMap<string, AbortReason>; over: ReadonlySet<string> },
): Promise<Result<never, AbortReasonRequiredError> | null> => {
  const unfinished = (await candidates.bySessions([sessionId])).filter(
    ({ certification }) => certification?.status === 'STARTED' && !over.has(certification.assessmentId ?? ''),
  );
  const interrupted = await endings.endedByInvigilator(sessionId);
  const toExplain = [
    ...unfinished,
    ...(await candidates.byIds(interrupted.filter((id) => unfinished.every((candidate) => candidate.id !== id)))),
  ];
  const missing = toExplain.filter(({ id }) => !reasons.has(id));
  if (missing.length > 0) return fail(abortReasonRequired(missing));
  for (const { id, certification } of toExplain)
    await endings.abort(certification?.id ?? '', reasons.get(id) ?? 'CANDIDATE');
  return null;
};
