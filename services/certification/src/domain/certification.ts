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

export type JuryDecision = 'ACCEPT' | 'REJECT' | 'REJECT_FOR_FRAUD' | 'CANCEL' | 'WITHDRAW';

export type JuryActKind =
  | JuryDecision
  | 'NEUTRALISE'
  | 'RESTORE'
  | 'COMMENT'
  | 'CORRECT_IDENTITY'
  | 'RESCORE'
  | 'REVOKE';

/** Whom a comment of the jury is for. */
export type CommentAudience = 'CANDIDATE' | 'CENTRE' | 'INTERNAL';

/** What an act was about; never a name. */
export type JuryActDetail = {
  readonly rank?: number;
  readonly audience?: CommentAudience;
  readonly fields?: readonly string[];
};

/** One act of the jury. Acts are only ever added: changing one's mind is a new act (E9). */
export type JuryAct = {
  readonly certificationId: string;
  /** An account; `rule:…` or `machine:…` when no person decided. */
  readonly juryUserId: string;
  readonly at: Date;
  readonly decision: JuryActKind;
  readonly reason: string;
  /** False as long as a second member of the jury has not taken the same decision. */
  readonly isEffective: boolean;
  readonly detail: JuryActDetail | null;
};

/** The last word of the jury to somebody. */
export const lastComment = (acts: readonly JuryAct[], audience: CommentAudience): string | null =>
  acts.findLast(({ decision, detail }) => decision === 'COMMENT' && detail?.audience === audience)?.reason ?? null;

const BEFORE_SCORING: readonly StoredStatus[] = ['STARTING', 'STARTED', 'ENDED'];

const DECIDED: readonly StoredStatus[] = ['ACCEPTED', 'REJECTED', 'CANCELLED'];

/** Whether the decision is known to its candidate, their centre and their school (E11). */
export const isTold = ({ status, sessionStatus }: Pick<Certification, 'status' | 'sessionStatus'>): boolean =>
  sessionStatus === 'PUBLISHED' && DECIDED.includes(status);

/**
 * A jury decides on what is scored, once the centre has closed the session; after publication, only on what was scored too late for it.
 */
export const canBeDeliberated = ({
  status,
  sessionStatus,
}: Pick<Certification, 'status' | 'sessionStatus'>): boolean => {
  if (sessionStatus === 'PUBLISHED') return status === 'SCORED';
  return WITH_JURY.includes(sessionStatus) && !BEFORE_SCORING.includes(status);
};

/**
 * What a decision makes of a certification. The rule's own rejection stands: the jury cannot accept what did not pass. Taking a decision
 * back puts it before the jury again.
 */
export const decidedStatus = (decision: JuryDecision, { passed }: { passed: boolean }): CertificationStatus => {
  if (decision === 'CANCEL') return 'CANCELLED';
  if (decision === 'WITHDRAW') return 'SCORED';
  return decision === 'ACCEPT' && passed ? 'ACCEPTED' : 'REJECTED';
};

/** The status as told: before publication a candidate does not learn what the jury decided (E11). */
export const toldStatus = (
  { status, sessionStatus }: Pick<Certification, 'status' | 'sessionStatus'>,
  { toJury }: { toJury: boolean },
): CertificationStatus => {
  if (status === 'STARTING') return 'STARTED';
  return !toJury && sessionStatus !== 'PUBLISHED' && DECIDED.includes(status) ? 'SCORED' : status;
};
