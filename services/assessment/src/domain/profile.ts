import type { Assessment } from './assessment';
import type { Competence } from './content';
import {
  type CertifiabilityRules,
  type CompetenceScore,
  isCertifiable,
  maxReachablePix,
  type ScoringRules,
  totalPix,
} from './scoring';

export type CompetenceStatus = 'NOT_STARTED' | 'STARTED' | 'COMPLETED';

export type CompetenceProfile = {
  readonly competence: Competence;
  readonly level: number;
  readonly pix: number;
  readonly status: CompetenceStatus;
  readonly runningAssessment: Assessment | null;
  readonly daysBeforeRetry: number | null;
};

export type Profile = {
  readonly pix: number;
  readonly maxReachablePix: number;
  readonly certifiable: boolean;
  readonly competences: readonly CompetenceProfile[];
};

export type ProfileRules = {
  readonly scoring: ScoringRules;
  readonly certifiability: CertifiabilityRules;
  readonly retry: { readonly delayDays: number };
};

/** What a person knows, and where they stand in each competence by their last test on it (A11). */
export const profileOf = (
  scores: readonly CompetenceScore[],
  lastTests: readonly Assessment[],
  rules: ProfileRules,
  now: Date,
): Profile => {
  const lastOf = new Map(lastTests.map((test) => [test.competenceId, test]));
  return {
    pix: totalPix(scores),
    maxReachablePix: maxReachablePix(rules.scoring),
    certifiable: isCertifiable(scores, rules.certifiability),
    competences: scores.map((score) => ({ ...score, ...standing(lastOf.get(score.competence.id), rules, now) })),
  };
};

const standing = (last: Assessment | undefined, { retry }: ProfileRules, now: Date) => ({
  status: !last ? ('NOT_STARTED' as const) : last.state === 'STARTED' ? ('STARTED' as const) : ('COMPLETED' as const),
  runningAssessment: last?.state === 'STARTED' ? last : null,
  daysBeforeRetry: last ? daysBeforeRetry(last, retry.delayDays, now) : null,
});

const DAY_MS = 86_400_000;

/** Days to wait before a finished competence is tried again, a day begun counting whole; `null` when there is no wait (A12). */
export const daysBeforeRetry = (
  { endedAt }: Pick<Assessment, 'endedAt'>,
  delayDays: number,
  now: Date,
): number | null => {
  if (!endedAt) return null;
  const days = Math.ceil((endedAt.getTime() + delayDays * DAY_MS - now.getTime()) / DAY_MS);
  return days > 0 ? days : null;
};
