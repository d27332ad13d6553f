import { fail, type InvalidInputError, type NotAllowedError, notAllowed, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { canSeeCandidate, userIdOf } from '../../domain/access';
import type { Candidate } from '../../domain/candidate';
import {
  type CandidateNotFoundError,
  candidateNotFound,
  type TestNotRunningError,
  testNotRunning,
} from '../../domain/errors';
import { runningCandidate } from './running-candidate';
import { type RunningCandidate } from './take-place';
import { tellRoom } from './tell-room';

const timeInput = (maxAddedMinutes: number) =>
  z.object({
    key: z.string().min(1).max(64),
    minutes: z.int().min(1).max(maxAddedMinutes),
    reason: z.string().trim().min(1).max(500),
  });

type Input = { candidateId: string } & z.input<ReturnType<typeof timeInput>>;
type Failures = CandidateNotFoundError | TestNotRunningError | NotAllowedError | InvalidInputError;

/**
 * Gives a running test time (E5). Members of the centre do, who have a name in the journal; not the invigilator, who has
 * none. The same key again adds nothing.
 */
export const addExtraTime = async (
  needs: Needs<
    'viewer' | 'candidates' | 'centres' | 'supervision' | 'live' | 'clock' | 'newId' | 'config' | 'transaction'
  >,
  { candidateId, ...given }: Input,
): Promise<Result<Candidate, Failures>> => {
  const userId = userIdOf(needs.viewer);
  const candidate = await needs.candidates.byId(candidateId);
  const membership = candidate && (await needs.centres.membership(userId, candidate.centreId));
  if (!candidate || !canSeeCandidate(needs.viewer, candidate, membership)) return fail(candidateNotFound());
  if (!membership || !userId) return fail(notAllowed());
  const checked = validate(timeInput(needs.config.room.maxAddedMinutes), given);
  if (!checked.ok) return checked;
  const running = runningCandidate(candidate);
  if (!running) return fail(testNotRunning());

  const extraSeconds = await noteTime(needs, running, { ...checked.value, userId });
  const after = await needs.supervision.extend({ assessmentId: running.assessmentId, extraSeconds });
  if (!after) return fail(testNotRunning());
  await needs.transaction(({ endings }) => endings.moveDeadline(candidate.certification?.id ?? '', after.deadline));
  tellRoom(needs, candidate.sessionId);
  return ok(candidate);
};

/** Journals the time, once a key; tells how much was added since the start, in all. */
const noteTime = (
  { clock, newId, transaction }: Needs<'clock' | 'newId' | 'transaction'>,
  { id, sessionId }: RunningCandidate,
  { key, minutes, reason, userId }: { key: string; minutes: number; reason: string; userId: string },
): Promise<number> =>
  transaction(async ({ presences, invigilationActs }) => {
    const presence = await presences.lock(id);
    const seconds = minutes * 60;
    const isNew = await invigilationActs.append({
      id: newId(),
      sessionId,
      candidateId: id,
      act: 'TIME_ADDED',
      actor: 'MEMBER',
      actorUserId: userId,
      requestKey: key,
      seconds,
      reason,
      at: clock.now(),
    });
    if (!isNew) return presence.extraSeconds;
    await presences.save({ ...presence, extraSeconds: presence.extraSeconds + seconds });
    return presence.extraSeconds + seconds;
  });
