import type { Assessment, CompetenceClaim } from './assessment';
import { type KnownStates, knowledgeIn } from './competence-state';
import { type Competence, type Content, skillsOf } from './content';
import type { Knowledge } from './knowledge';
import {
  type CertifiabilityRules,
  type CompetenceScore,
  isCertifiable,
  maxReachablePix,
  type ScoringRules,
  scoreAll,
  totalPix,
} from './scoring';

export type CompetenceStatus = 'NOT_STARTED' | 'STARTED' | 'COMPLETED';

export type CompetenceProfile = CompetenceScore & {
  readonly status: CompetenceStatus;
  readonly runningAssessment: Assessment | null;
  /** What is left to test (A11). */
  readonly untestedSkillCount: number;
  readonly daysBeforeRetry: number | null;
  readonly retryable: boolean;
  readonly daysBeforeReset: number | null;
  readonly resettable: boolean;
};

export type Profile = {
  readonly pix: number;
  readonly maxReachablePix: number;
  readonly certifiable: boolean;
  readonly competences: readonly CompetenceProfile[];
};

/** What a profile says at one instant, to be kept by who asked. */
export type ProfileSnapshot = {
  readonly userId: string;
  readonly takenAt: Date;
  readonly pix: number;
  readonly certifiable: boolean;
  readonly competences: readonly CompetenceClaim[];
};

type Delay = { readonly delayDays: number };

export type ProfileRules = {
  readonly scoring: ScoringRules;
  readonly certifiability: CertifiabilityRules;
  readonly retry: Delay;
  readonly reset: Delay;
};

/** What a person knows, and where they stand in each competence by their last test on it (A11). */
export const profileOf = (
  content: Content,
  states: KnownStates,
  lastTests: readonly Assessment[],
  rules: ProfileRules,
  now: Date,
): Profile => {
  const lastOf = new Map(lastTests.map((test) => [test.competenceId, test]));
  const knowledge = knowledgeIn(states);
  const scores = scoreAll(content, knowledge, rules.scoring);
  return {
    pix: totalPix(scores),
    maxReachablePix: maxReachablePix(rules.scoring),
    certifiable: isCertifiable(scores, rules.certifiability),
    competences: scores.map((score) => {
      const { id } = score.competence;
      const last = lastOf.get(id);
      const counted = last && !isBeforeReset(last, states.get(id)?.resetAt ?? null) ? last : null;
      return { ...score, ...standing(score, counted, knowledge, rules, now) };
    }),
  };
};

const standing = (
  { competence, level }: CompetenceScore,
  last: Assessment | null,
  knowledge: Knowledge,
  { retry, reset, scoring }: ProfileRules,
  now: Date,
): Omit<CompetenceProfile, keyof CompetenceScore> => {
  const askable = skillsOf(competence).filter(({ challenges }) => challenges.length > 0);
  const retryDays = last && daysBeforeRetry(last, retry.delayDays, now);
  const answeredAt = lastAnswerAt(competence, knowledge);
  const resetDays = daysUntil(answeredAt, reset.delayDays, now);
  return {
    status: !last ? 'NOT_STARTED' : last.state === 'STARTED' ? 'STARTED' : 'COMPLETED',
    runningAssessment: last?.state === 'STARTED' ? last : null,
    untestedSkillCount: askable.filter(({ id }) => !knowledge.has(id)).length,
    daysBeforeRetry: retryDays,
    retryable:
      last?.state === 'COMPLETED' &&
      retryDays === null &&
      level < scoring.maxReachableLevel &&
      askable.some(({ id }) => !knowledge.get(id)?.isValidated),
    daysBeforeReset: resetDays,
    resettable: answeredAt !== null && resetDays === null,
  };
};

/** Whether a test is of the time before its competence was reset: it says nothing of where the person stands (A12). */
export const isBeforeReset = (
  { state, startedAt }: Pick<Assessment, 'state' | 'startedAt'>,
  resetAt: Date | null,
): boolean => state === 'ABANDONED' || (resetAt !== null && startedAt < resetAt);

const DAY_MS = 86_400_000;

/**
 * Days to wait before a finished competence is tried again, a day begun counting whole; `null` when there is no wait (A12).
 * Nor is there one for what a device could not show: it is asked on another one at once.
 */
export const daysBeforeRetry = (
  { endedAt, skippedForDevice }: Pick<Assessment, 'endedAt' | 'skippedForDevice'>,
  delayDays: number,
  now: Date,
): number | null => (skippedForDevice > 0 ? null : daysUntil(endedAt, delayDays, now));

/** When the last answer came that tells something of a competence; `null` when there is nothing to reset. */
export const lastAnswerAt = (competence: Competence, knowledge: Knowledge): Date | null => {
  const instants = skillsOf(competence).flatMap(({ id }) => knowledge.get(id)?.at ?? []);
  return instants.length > 0 ? new Date(Math.max(...instants)) : null;
};

/** Days until so many have passed since an instant, a day begun counting whole; `null` when they have. */
export const daysUntil = (since: Date | null, delayDays: number, now: Date): number | null => {
  if (!since) return null;
  const days = Math.ceil((since.getTime() + delayDays * DAY_MS - now.getTime()) / DAY_MS);
  return days > 0 ? days : null;
};
