import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isInvigilatorOf } from '../../domain/access';
import type { Candidate } from '../../domain/candidate';
import {
  type CandidateNotFoundError,
  candidateNotFound,
  type TestNotRunningError,
  testNotRunning,
} from '../../domain/errors';
import { BY_INVIGILATOR } from '../../domain/invigilation-act';
import { runningCandidate } from './running-candidate';
import { tellRoom } from './tell-room';

/**
 * The invigilator's word: the candidate may go on, from whatever page asks next, within 15 minutes (E5, E6). It serves once.
 */
export const authoriseResume = async (
  needs: Needs<'viewer' | 'candidates' | 'clock' | 'newId' | 'live' | 'transaction'>,
  { candidateId }: { candidateId: string },
): Promise<Result<Candidate, CandidateNotFoundError | TestNotRunningError>> => {
  const { viewer, candidates, clock, newId } = needs;
  const candidate = await candidates.byId(candidateId);
  if (!candidate || !isInvigilatorOf(viewer, candidate.sessionId)) return fail(candidateNotFound());
  if (!runningCandidate(candidate)) return fail(testNotRunning());

  await needs.transaction(async ({ presences, invigilationActs }) => {
    const presence = await presences.lock(candidate.id);
    const at = clock.now();
    await presences.save({ ...presence, wordGivenAt: at });
    await invigilationActs.append({
      id: newId(),
      sessionId: candidate.sessionId,
      candidateId: candidate.id,
      act: 'WORD_GIVEN',
      ...BY_INVIGILATOR,
      requestKey: null,
      seconds: null,
      reason: null,
      at,
    });
  });
  tellRoom(needs, candidate.sessionId);
  return ok(candidate);
};
