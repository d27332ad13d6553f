import type { Challenge } from '@pix/content';
import type { AnswerValue } from './answer-value';
import type { Assessment } from './assessment';
import { type AssessmentKind, KINDS } from './assessment-states';
import { isLate, type TimingRules } from './challenge-timer';
import { mindsFocus } from './focus';
import { isRight } from './matching';
import type { MatchingRules } from './written-text';

export type Outcome = 'CORRECT' | 'WRONG' | 'SKIPPED' | 'TIMED_OUT' | 'FOCUSED_OUT';

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
  /** Whether its person left the page of the question meanwhile. */
  readonly focusLost: boolean;
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

type Asked = Pick<Assessment, 'kind' | 'isAdjusted' | 'timerStartedAt' | 'focusLostAt'>;

/**
 * Decides an answer to the current question of a test: a right one that comes after the question's time, or after its page
 * was left where that is minded, counts as failed (A5, pix-domain.md §1.10).
 */
export const decideOutcome = (
  challenge: Challenge,
  value: AnswerValue | null,
  test: Asked,
  at: Date,
  rules: MatchingRules & TimingRules,
): Outcome => {
  if (value === null) return 'SKIPPED';
  if (!isRight(challenge, value, rules)) return 'WRONG';
  if (isLate(challenge, test, at, rules)) return 'TIMED_OUT';
  return test.focusLostAt && mindsFocus(challenge, test) ? 'FOCUSED_OUT' : 'CORRECT';
};
