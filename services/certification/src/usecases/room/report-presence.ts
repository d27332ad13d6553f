import { fail, type InvalidInputError, ok, type Result } from '@pix/kit/result';
import { validate, z } from '@pix/kit/validation';
import type { Needs } from '../../context';
import { isCandidate, seatOf } from '../../domain/access';
import type { Candidate } from '../../domain/candidate';
import { type CandidateNotFoundError, candidateNotFound } from '../../domain/errors';
import type { LiveAlert } from '../../domain/live-alert';
import { connectionOf } from '../../domain/presence';
import { runningCandidate } from './running-candidate';
import { takePlace } from './take-place';
import { tellRoom } from './tell-room';

/** What a page draws when it is opened, so that it is told from another. */
export const pageInput = z.string().min(1).max(64).nullish();

const input = z.object({ candidateId: z.string(), page: pageInput });

type Reported = { readonly candidate: Candidate; readonly mayGoOn: boolean; readonly alert: LiveAlert | null };

/**
 * The candidate's page says that it is there, every 20 s (E6). Whether the test may be gone on with is answered: a page that
 * comes back after a silence waits for the invigilator's word.
 */
export const reportPresence = async (
  needs: Needs<
    | 'viewer'
    | 'candidates'
    | 'presences'
    | 'liveAlerts'
    | 'supervision'
    | 'live'
    | 'clock'
    | 'newId'
    | 'config'
    | 'transaction'
  >,
  given: z.input<typeof input>,
): Promise<Result<Reported, CandidateNotFoundError | InvalidInputError>> => {
  const candidate = await needs.candidates.byId(given.candidateId);
  if (!candidate || !isCandidate(needs.viewer, candidate)) return fail(candidateNotFound());
  const checked = validate(input, given);
  if (!checked.ok) return checked;

  const running = runningCandidate(candidate);
  const place = { seat: seatOf(needs.viewer), page: checked.value.page ?? null };
  const mayGoOn = running
    ? (await takePlace(needs, running, { place, minded: true })).ok
    : await noteSeen(needs, candidate);
  return ok({ candidate, mayGoOn, alert: await needs.liveAlerts.ongoingOf(candidate.id) });
};

/** Before the test starts, and after it has ended, being there is all there is to say. */
const noteSeen = async (
  { clock, config, live, transaction }: Needs<'clock' | 'config' | 'live' | 'transaction'>,
  { id, sessionId }: Candidate,
): Promise<true> => {
  const wasSilent = await transaction(async ({ presences }) => {
    const presence = await presences.lock(id);
    const now = clock.now();
    await presences.save({ ...presence, lastSeenAt: now });
    return connectionOf(presence.lastSeenAt, now, config.room) !== 'HERE';
  });
  if (wasSilent) tellRoom({ live }, sessionId);
  return true;
};
