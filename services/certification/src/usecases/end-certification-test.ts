import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs } from '../context';
import { isInvigilatorOf } from '../domain/access';
import type { Candidate } from '../domain/candidate';
import {
  type CandidateNotFoundError,
  type CandidateNotStartedError,
  candidateNotFound,
  candidateNotStarted,
} from '../domain/errors';

/** The invigilator ends a candidate's test (E6). That it has ended comes back as an event, like every other end. */
export const endCertificationTest = async (
  { viewer, candidates, assessment }: Needs<'viewer' | 'candidates' | 'assessment'>,
  { candidateId }: { candidateId: string },
): Promise<Result<Candidate, CandidateNotFoundError | CandidateNotStartedError>> => {
  const candidate = await candidates.byId(candidateId);
  if (!candidate || !isInvigilatorOf(viewer, candidate.sessionId)) return fail(candidateNotFound());
  const assessmentId = candidate.certification?.assessmentId;
  if (!assessmentId) return fail(candidateNotStarted());

  await assessment.endTest(assessmentId);

  return ok(candidate);
};
