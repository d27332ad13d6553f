import type { Needs } from '../context';
import { hasReport } from '../domain/access';
import { type Assessment, lastActivityAt } from '../domain/assessment';
import { KINDS } from '../domain/assessment-states';

const MOST_TESTS = 500;

/** How far a test is, and what it asks now. */
export type TestProgress = {
  readonly assessmentId: string;
  readonly percentage: number;
  readonly answeredCount: number;
  readonly questionCount: number | null;
  readonly deadline: Date | null;
  readonly currentChallengeId: string | null;
  readonly isSuspended: boolean;
  readonly isFocusLost: boolean;
  readonly lastActivityAt: Date;
};

/** How far tests are, for the service that asked for them (C8). One statement, whatever their number. */
export const readTestProgress = async (
  { assessments }: Needs<'assessments'>,
  assessmentIds: readonly string[],
): Promise<TestProgress[]> => {
  if (assessmentIds.length > MOST_TESTS) throw new Error(`At most ${MOST_TESTS} tests at once.`);
  if (assessmentIds.length === 0) return [];

  const tests = await assessments.byIds(assessmentIds);
  return tests.filter(hasReport).map(toProgress);
};

const toProgress = (test: Assessment): TestProgress => ({
  assessmentId: test.id,
  percentage: test.percentage,
  answeredCount: test.answeredCount,
  questionCount: KINDS[test.kind].asks === 'PLAN' ? test.plan.length : null,
  deadline: test.deadline,
  currentChallengeId: test.currentChallengeId,
  isSuspended: test.supervision.suspendedAt !== null,
  isFocusLost: test.focusLostAt !== null,
  lastActivityAt: lastActivityAt(test),
});
