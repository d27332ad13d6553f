import { type Incident, kindOf } from './incidents';
import type { CertificationResult } from './scoring-v2';
import type { SecondOpinion } from './second-opinion';

/** Why the jury looks at a certification (E9). */
export type ReviewReason =
  | 'LOW_REPRODUCIBILITY'
  | 'INCONSISTENT'
  | 'FRAUD_REPORTED'
  | 'INCIDENTS'
  | 'SAMPLED'
  | 'LATE'
  | 'JURY';

export type Review = { readonly certificationId: string; readonly reason: ReviewReason };

export type ReviewRules = {
  /** Rates below this are looked at: the rule does not trust them (pix-domain.md §3.5). */
  readonly lowRateBelow: number;
  /** From so many incidents on, a certification is looked at. */
  readonly incidentsFrom: number;
};

type Scored = {
  readonly certificationId: string;
  readonly result: Pick<CertificationResult, 'reproducibilityRate'>;
  readonly opinion: Pick<SecondOpinion, 'isFlagged'> | null;
  readonly isLate: boolean;
  readonly samplePercentage: number;
};

/** Why a result that has just been made is looked at; nothing when the rule may decide alone. */
export const reviewReasons = (
  { certificationId, result, opinion, isLate, samplePercentage }: Scored,
  { lowRateBelow }: ReviewRules,
): ReviewReason[] => [
  ...(result.reproducibilityRate < lowRateBelow ? (['LOW_REPRODUCIBILITY'] as const) : []),
  ...(opinion?.isFlagged ? (['INCONSISTENT'] as const) : []),
  ...(isSampled(certificationId, samplePercentage) ? (['SAMPLED'] as const) : []),
  ...(isLate ? (['LATE'] as const) : []),
];

/**
 * Why what the centre reported has a certification looked at: a fraud and what only people can judge at once, other incidents when they
 * are many (E8, E9).
 */
export const reportedReasons = (
  incidents: readonly Pick<Incident, 'kind'>[],
  { incidentsFrom }: Pick<ReviewRules, 'incidentsFrom'>,
): ReviewReason[] => {
  const isFraud = ({ kind }: Pick<Incident, 'kind'>): boolean => kind === 'FRAUD';
  const isForJury = (one: Pick<Incident, 'kind'>): boolean => kindOf(one.kind).leadsTo === 'JURY' && !isFraud(one);
  return [
    ...(incidents.some(isFraud) ? (['FRAUD_REPORTED'] as const) : []),
    ...(incidents.length >= incidentsFrom || incidents.some(isForJury) ? (['INCIDENTS'] as const) : []),
  ];
};

const BUCKETS = 10_000;

/** The random sample: the same certifications whoever asks and how often, and nobody can choose an id. FNV-1a. */
export const isSampled = (certificationId: string, percentage: number): boolean => {
  let hash = 0x811c9dc5;
  for (const character of `jury-sample/${certificationId}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) % BUCKETS < (percentage * BUCKETS) / 100;
};
