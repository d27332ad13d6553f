import type { StoredStatus } from './certification';

export type CandidateStatus = 'ENROLLED' | 'ENTERED' | 'CONFIRMED' | 'STARTED' | 'ENDED';

/** A person enrolled in a session. The account is linked when the person enters, once. */
export type Candidate = {
  readonly id: string;
  readonly sessionId: string;
  readonly sessionNumber: string;
  readonly centreId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly birthPlace: string;
  readonly extraTimePercentage: number;
  readonly userId: string | null;
  readonly confirmedAt: Date | null;
  readonly certification: {
    readonly id: string;
    readonly status: StoredStatus;
    readonly assessmentId: string | null;
  } | null;
};

/** Where a candidate stands, told from the facts stored: there is no status to keep in step. */
export const candidateStatus = ({ userId, confirmedAt, certification }: Candidate): CandidateStatus => {
  if (certification && certification.status !== 'STARTING')
    return certification.status === 'STARTED' ? 'STARTED' : 'ENDED';
  if (confirmedAt) return 'CONFIRMED';
  return userId ? 'ENTERED' : 'ENROLLED';
};

/** How long the candidate's test lasts, extra time included (E3, E5). */
export const testSeconds = (
  { extraTimePercentage }: Pick<Candidate, 'extraTimePercentage'>,
  usualSeconds: number,
): number => Math.round((usualSeconds * (100 + extraTimePercentage)) / 100);
