import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isInvigilatorOf } from '../domain/access';
import type { Candidate } from '../domain/candidate';
import {
  type CandidateNotEnteredError,
  type CandidateNotFoundError,
  candidateNotEntered,
  candidateNotFound,
} from '../domain/errors';
import { tellRoom } from './room/tell-room';

/**
 * The invigilator has checked who the candidate is: the access code opens the test (E4). The first confirmation stays.
 */
export const confirmPresence = async (
  { viewer, candidates, clock, live }: Needs<'viewer' | 'candidates' | 'clock' | 'live'>,
  { candidateId }: { candidateId: string },
): Promise<Result<Candidate, CandidateNotFoundError | CandidateNotEnteredError>> => {
  const candidate = await candidates.byId(candidateId);
  if (!candidate || !isInvigilatorOf(viewer, candidate.sessionId)) return fail(candidateNotFound());
  if (candidate.userId === null) return fail(candidateNotEntered());

  const now = clock.now();
  await candidates.confirm(candidate.id, now);
  tellRoom({ live }, candidate.sessionId);

  return ok({ ...candidate, confirmedAt: candidate.confirmedAt ?? now });
};
