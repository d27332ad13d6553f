import type { StoredStatus } from './certification';
import type { CertifiedCompetence } from './scoring-v2';
import type { SessionStatus } from './session-states';

/** How a certification ended, as schools and the services of the ministry read it (education-standards.md §3.2). */
export type OutcomeStatus = 'VALIDATED' | 'REJECTED' | 'PENDING' | 'CANCELLED';

/** A certification with everything a file of results tells. */
export type Outcome = {
  readonly certificationId: string;
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly birthPlace: string;
  readonly sessionNumber: string;
  readonly centreName: string;
  readonly centreUai: string | null;
  readonly status: StoredStatus;
  readonly sessionStatus: SessionStatus;
  readonly startedAt: Date;
  readonly pix: number;
  readonly competences: readonly CertifiedCompetence[];
  readonly certificateId: string | null;
  readonly certificateNumber: string | null;
  readonly verificationCode: string | null;
  readonly issuedAt: Date | null;
  readonly revokedAt: Date | null;
  /** What the jury wrote to the centre. */
  readonly commentForCentre: string | null;
};

/** Before publication, and as long as the jury has not decided, everything is pending: nothing of a result shows (E11). */
export const outcomeStatus = ({ status, sessionStatus }: Pick<Outcome, 'status' | 'sessionStatus'>): OutcomeStatus => {
  if (sessionStatus !== 'PUBLISHED') return 'PENDING';
  if (status === 'ACCEPTED') return 'VALIDATED';
  if (status === 'REJECTED' || status === 'CANCELLED') return status;
  return 'PENDING';
};

/** What is certified: nothing, unless it is published and validated. */
export const certifiedOf = (outcome: Outcome): { pix: number; competences: readonly CertifiedCompetence[] } =>
  outcomeStatus(outcome) === 'VALIDATED'
    ? { pix: outcome.pix, competences: outcome.competences }
    : { pix: 0, competences: [] };

/** Of a person's certifications, the latest that was not cancelled. Ids grow with time. */
export const latestOf = (outcomes: readonly Outcome[]): Outcome | null =>
  outcomes
    .filter((outcome) => outcomeStatus(outcome) !== 'CANCELLED')
    .reduce<Outcome | null>(
      (latest, one) => (!latest || one.certificationId > latest.certificationId ? one : latest),
      null,
    );

/** The certifications of each person. */
export const byPerson = (outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> => {
  const found = new Map<string, Outcome[]>();
  for (const outcome of outcomes) found.set(outcome.userId, [...(found.get(outcome.userId) ?? []), outcome]);
  return found;
};

const STEPS = [64, 128, 256, 384, 512, 640, 768, 896];

/** The global level of a score, 0 to 8: steps of 64, 64, then 128 (education-standards.md §3.4). */
export const globalLevelOf = (pix: number): number => STEPS.filter((step) => pix >= step).length;
