import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import { isInvigilatorOf } from '../../domain/access';
import type { Candidate } from '../../domain/candidate';
import {
  type LiveAlertNotFoundError,
  liveAlertNotFound,
  type TestNotRunningError,
  testNotRunning,
} from '../../domain/errors';
import { BY_INVIGILATOR, type InvigilationActKind } from '../../domain/invigilation-act';
import { type LiveAlert, stoppedSeconds } from '../../domain/live-alert';
import type { Presence } from '../../domain/presence';
import { runningCandidate } from './running-candidate';
import { tellRoom } from './tell-room';

type Handling = 'DISMISSED' | 'REPLACED';
type Failures = LiveAlertNotFoundError | TestNotRunningError;

/**
 * The invigilator has looked: the question goes on, or another variant is asked in its place and the incident noted (E6). The
 * time the candidate waited is given back, and journalled. Two invigilators, or two clicks, handle it once: the first decision
 * stays.
 */
export const handleLiveAlert = async (
  needs: Needs<'viewer' | 'candidates' | 'liveAlerts' | 'supervision' | 'live' | 'clock' | 'newId' | 'transaction'>,
  { alertId, handling }: { alertId: string; handling: Handling },
): Promise<Result<Candidate, Failures>> => {
  const alert = await needs.liveAlerts.byId(alertId);
  const candidate = alert && (await needs.candidates.byId(alert.candidateId));
  if (!alert || !candidate || !isInvigilatorOf(needs.viewer, alert.sessionId)) return fail(liveAlertNotFound());
  const running = runningCandidate(candidate);
  if (!running) return fail(testNotRunning());

  const { assessmentId } = running;
  const { decision, presence } = await decide(needs, alert, handling);
  if (decision === 'REPLACED' && alert.challengeId)
    await needs.supervision.replaceChallenge({ assessmentId, challengeId: alert.challengeId });
  // Whoever waits for the invigilator's word besides goes on waiting for it.
  const { seat, extraSeconds } = presence;
  const after = await (presence.wordAwaitedSince
    ? needs.supervision.extend({ assessmentId, extraSeconds })
    : needs.supervision.continue({ assessmentId, seat, extraSeconds }));
  if (after)
    await needs.transaction(({ endings }) => endings.moveDeadline(candidate.certification?.id ?? '', after.deadline));
  tellRoom(needs, alert.sessionId);
  return ok(candidate);
};

/** The decision, taken once, and the presence with the time given back. */
const decide = (
  { clock, newId, transaction }: Needs<'clock' | 'newId' | 'transaction'>,
  { id }: LiveAlert,
  handling: Handling,
): Promise<{ decision: LiveAlert['state']; presence: Presence }> =>
  transaction(async (stores) => {
    const alert = await stores.liveAlerts.lock(id);
    if (!alert) throw new Error(`Alert ${id} has disappeared.`);
    const presence = await stores.presences.lock(alert.candidateId);
    if (alert.state !== 'ONGOING') return { decision: alert.state, presence };

    const now = clock.now();
    const seconds = stoppedSeconds(alert, now);
    const paid = { ...presence, extraSeconds: presence.extraSeconds + seconds };
    await stores.liveAlerts.handle(id, handling, now);
    await stores.presences.save(paid);
    const journal = journalOf(stores, { newId, alert, at: now });
    await journal('TIME_GIVEN_BACK', seconds);
    if (handling === 'REPLACED') {
      await journal('QUESTION_REPLACED', null);
      await stores.incidents.insert({
        id: newId(),
        sessionId: alert.sessionId,
        candidateId: alert.candidateId,
        kind: alert.kind,
        questionNumber: alert.questionNumber,
        description: alert.text,
        alertId: id,
        reportedBy: null,
        reportedAt: now,
        outcome: null,
      });
    }
    return { decision: handling, presence: paid };
  });

const journalOf =
  (
    { invigilationActs }: Pick<Stores, 'invigilationActs'>,
    { newId, alert, at }: { newId: () => string; alert: LiveAlert; at: Date },
  ) =>
  (act: InvigilationActKind, seconds: number | null): Promise<boolean> =>
    invigilationActs.append({
      id: newId(),
      sessionId: alert.sessionId,
      candidateId: alert.candidateId,
      act,
      ...BY_INVIGILATOR,
      requestKey: null,
      seconds,
      reason: alert.kind,
      at,
    });
