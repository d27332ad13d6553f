import type { Candidate } from '../../domain/candidate';
import type { RunningCandidate } from './take-place';

/** The candidate, if the test is under way. */
export const runningCandidate = ({ id, sessionId, certification }: Candidate): RunningCandidate | null =>
  certification?.status === 'STARTED' && certification.assessmentId
    ? { id, sessionId, assessmentId: certification.assessmentId }
    : null;
