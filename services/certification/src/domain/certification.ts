import { type SessionStatus, WITH_JURY } from './session-states';

export type CertificationStatus = 'STARTED' | 'ENDED' | 'SCORED' | 'ACCEPTED' | 'REJECTED' | 'CANCELLED';

/** STARTING: the place is taken, assessment has not told its test yet. Nobody but this service sees it. */
export type StoredStatus = 'STARTING' | CertificationStatus;

/** A person's certification: its id is the key of its test in assessment, so that starting twice is starting once. */
export type Certification = {
  readonly id: string;
  readonly candidateId: string;
  readonly sessionId: string;
  readonly sessionStatus: SessionStatus;
  readonly userId: string;
  readonly assessmentId: string | null;
  readonly status: StoredStatus;
  readonly startedAt: Date;
  readonly deadline: Date;
  readonly scoredAt: Date | null;
};

export type JuryDecision = 'ACCEPT' | 'REJECT' | 'CANCEL';

/** One act of the jury. Acts are only ever added: changing one's mind is a new act (E9). */
export type JuryAct = {
  readonly certificationId: string;
  readonly juryUserId: string;
  readonly at: Date;
  readonly decision: JuryDecision;
  readonly reason: string;
};

const BEFORE_SCORING: readonly StoredStatus[] = ['STARTING', 'STARTED', 'ENDED'];

/** A jury decides on what is scored, once the centre has closed the session. */
export const canBeDeliberated = ({ status, sessionStatus }: Certification): boolean =>
  WITH_JURY.includes(sessionStatus) && !BEFORE_SCORING.includes(status);

/**
 * What a decision makes of a certification. The rule's own rejection stands: the jury cannot accept what did not pass.
 */
export const decidedStatus = (decision: JuryDecision, { passed }: { passed: boolean }): CertificationStatus => {
  if (decision === 'CANCEL') return 'CANCELLED';
  return decision === 'ACCEPT' && passed ? 'ACCEPTED' : 'REJECTED';
};

const DECIDED: readonly StoredStatus[] = ['ACCEPTED', 'REJECTED', 'CANCELLED'];

/** The status as told: before publication a candidate does not learn what the jury decided (E11). */
export const toldStatus = (
  { status, sessionStatus }: Pick<Certification, 'status' | 'sessionStatus'>,
  { toJury }: { toJury: boolean },
): CertificationStatus => {
  if (status === 'STARTING') return 'STARTED';
  return !toJury && sessionStatus !== 'PUBLISHED' && DECIDED.includes(status) ? 'SCORED' : status;
};
