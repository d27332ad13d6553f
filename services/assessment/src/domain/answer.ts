import type { Challenge } from '@pix/content';
import type { AnswerValue } from './answer-value';
import { type AssessmentKind, KINDS } from './assessment-states';
import { isRight, type MatchingRules } from './matching';

export type Outcome = 'CORRECT' | 'WRONG' | 'SKIPPED' | 'TIMED_OUT';

/** A stored answer: the only truth there is of what a person knows (design.md §5). */
export type Answer = {
  readonly id: string;
  readonly assessmentId: string;
  readonly rank: number;
  readonly challengeId: string;
  readonly skillId: string;
  readonly competenceId: string;
  readonly userId: string;
  /** `null` for « Je passe ». */
  readonly value: AnswerValue | null;
  readonly outcome: Outcome;
  /** The level this answer made its person reach, if it did. */
  readonly levelReached: number | null;
  readonly answeredAt: Date;
  /** Of its test. */
  readonly kind: AssessmentKind;
  /** Of its test. */
  readonly releaseId: string;
};

/** A candidate is never told right from wrong (E5, E11). */
export const isRevealed = ({ kind }: Pick<Answer, 'kind'>): boolean => KINDS[kind].isRevealed;

export type TimingRules = { readonly graceSeconds: number };

/** Decides an answer: a right one that comes after its question's time counts as failed (A5). */
export const decideOutcome = (
  challenge: Challenge,
  value: AnswerValue | null,
  { askedAt, at }: { askedAt: Date | null; at: Date },
  rules: MatchingRules & TimingRules,
): Outcome => {
  if (value === null) return 'SKIPPED';
  if (!isRight(challenge, value, rules)) return 'WRONG';
  return isLate(challenge.timerSeconds, askedAt, at, rules) ? 'TIMED_OUT' : 'CORRECT';
};

const isLate = (timerSeconds: number | null, askedAt: Date | null, at: Date, { graceSeconds }: TimingRules): boolean =>
  timerSeconds !== null && askedAt !== null && at.getTime() - askedAt.getTime() > (timerSeconds + graceSeconds) * 1_000;
