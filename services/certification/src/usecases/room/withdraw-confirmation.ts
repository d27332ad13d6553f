import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../../context';
import { isInvigilatorOf } from '../../domain/access';
import type { Candidate } from '../../domain/candidate';
import {
  type CandidateNotFoundError,
  type CandidateStartedError,
  candidateNotFound,
  candidateStarted,
} from '../../domain/errors';
import { tellRoom } from './tell-room';

/** The invigilator takes back a confirmation made by mistake, until the test has started (E6). */
export const withdrawConfirmation = async (
  needs: Needs<'viewer' | 'candidates' | 'live' | 'transaction'>,
  { candidateId }: { candidateId: string },
): Promise<Result<Candidate, CandidateNotFoundError | CandidateStartedError>> => {
  const candidate = await needs.candidates.byId(candidateId);
  if (!candidate || !isInvigilatorOf(needs.viewer, candidate.sessionId)) return fail(candidateNotFound());

  const withdrawn = await needs.transaction(
    async ({ sessions, candidates, candidateDetails }): Promise<Result<Candidate, CandidateStartedError>> => {
      await sessions.lock(candidate.sessionId);
      const current = await candidates.byId(candidateId);
      if (!current || current.certification) return fail(candidateStarted());
      await candidateDetails.withdrawConfirmation(candidateId);
      return ok({ ...current, confirmedAt: null });
    },
  );
  tellRoom(needs, candidate.sessionId);
  return withdrawn;
};
