import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { isCandidate } from '../../domain/access';
import {
  type CandidateNotFoundError,
  candidateNotFound,
  type TestNotRunningError,
  testNotRunning,
} from '../../domain/errors';
import { BY_CANDIDATE } from '../../domain/invigilation-act';
import { ALERT_KINDS, type LiveAlert } from '../../domain/live-alert';
import { runningCandidate } from './running-candidate';
import { tellRoom } from './tell-room';

const alertInput = z.object({
  kind: z.enum(ALERT_KINDS),
  text: z
    .string()
    .nullish()
    .transform((text) => text?.normalize('NFC').trim() || null)
    .pipe(z.string().max(500).nullable()),
});

type Input = { candidateId: string; kind: string; text?: string | null | undefined };
type Failures = CandidateNotFoundError | TestNotRunningError | InvalidInputError;

/**
 * The candidate says that the question asked is broken: it is suspended, its time with it, until the invigilator has looked
 * (E6). One alert at a time: saying it again gives the one that is ongoing.
 */
export const raiseLiveAlert = async (
  needs: Needs<'viewer' | 'candidates' | 'liveAlerts' | 'supervision' | 'live' | 'clock' | 'newId' | 'transaction'>,
  { candidateId, ...given }: Input,
): Promise<Result<LiveAlert, Failures>> => {
  const candidate = await needs.candidates.byId(candidateId);
  if (!candidate || !isCandidate(needs.viewer, candidate)) return fail(candidateNotFound());
  const checked = validate(alertInput, given);
  if (!checked.ok) return checked;
  const running = runningCandidate(candidate);
  if (!running || !(await needs.supervision.suspend(running.assessmentId))) return fail(testNotRunning());

  const [progress] = await needs.supervision.progress([running.assessmentId]);
  const alert: LiveAlert = {
    id: needs.newId(),
    sessionId: candidate.sessionId,
    candidateId,
    challengeId: progress?.currentChallengeId ?? null,
    questionNumber: progress ? progress.answeredCount + 1 : null,
    ...checked.value,
    state: 'ONGOING',
    raisedAt: needs.clock.now(),
    handledAt: null,
  };
  const raised = await keep(needs, alert);
  tellRoom(needs, candidate.sessionId);
  return ok(raised);
};

const keep = ({ newId, transaction }: Needs<'newId' | 'transaction'>, alert: LiveAlert): Promise<LiveAlert> =>
  transaction(async ({ presences, liveAlerts, invigilationActs }) => {
    await presences.lock(alert.candidateId);
    const ongoing = await liveAlerts.ongoingOf(alert.candidateId);
    if (ongoing) return ongoing;
    await liveAlerts.insert(alert);
    await invigilationActs.append({
      id: newId(),
      sessionId: alert.sessionId,
      candidateId: alert.candidateId,
      act: 'SUSPENDED',
      ...BY_CANDIDATE,
      requestKey: null,
      seconds: null,
      reason: alert.kind,
      at: alert.raisedAt,
    });
    return alert;
  });
