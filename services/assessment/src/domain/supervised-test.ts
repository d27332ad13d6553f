import { type Assessment, ask, canGoOn, plannedQuestion } from './assessment';

/** What a test needs to be suspended: how long its clock may stand still at most. */
export type SuspensionRules = { readonly longestSuspensionSeconds: number };

/** The test with no answer taken from now on; the first suspension stays. */
export const suspend = (assessment: Assessment, now: Date, rules: SuspensionRules): Assessment => {
  if (!canGoOn(assessment) || assessment.supervision.suspendedAt) return assessment;
  const suspendedUntil = new Date(now.getTime() + rules.longestSuspensionSeconds * 1_000);
  return { ...assessment, supervision: { ...assessment.supervision, suspendedAt: now, suspendedUntil } };
};

/** The test with so much time added in all since its start. Given twice, it is added once. */
export const extend = (assessment: Assessment, extraSeconds: number): Assessment => {
  if (!assessment.deadline || !canGoOn(assessment)) return assessment;
  const added = extraSeconds - assessment.supervision.extraSeconds;
  return {
    ...assessment,
    deadline: new Date(assessment.deadline.getTime() + added * 1_000),
    supervision: { ...assessment.supervision, extraSeconds },
  };
};

/** The test going on, at this seat. The clock of a timed question stood still meanwhile. */
export const goOn = (assessment: Assessment, seat: string | null, now: Date): Assessment => {
  const { suspendedAt } = assessment.supervision;
  const { timerStartedAt } = assessment;
  const pause = suspendedAt ? now.getTime() - suspendedAt.getTime() : 0;
  return {
    ...assessment,
    timerStartedAt: timerStartedAt && new Date(timerStartedAt.getTime() + pause),
    supervision: { ...assessment.supervision, suspendedAt: null, suspendedUntil: null, seat },
  };
};

/** Whether answers from this sign-in session are taken now. */
export const takesAnswersFrom = ({ supervision: { suspendedAt, seat } }: Assessment, from: string | null): boolean =>
  suspendedAt === null && (seat === null || seat === from);

/** Whether a question was taken out of the test already. */
export const wasReplaced = ({ supervision }: Assessment, challengeId: string): boolean =>
  supervision.replaced.some((question) => question.challengeId === challengeId);

/**
 * The test with its current question replaced by a variant, or passed over when there is none. What was planned stays
 * written down (E6).
 */
export const replaceCurrent = (assessment: Assessment, variantId: string | null, at: Date): Assessment => {
  const index = assessment.answeredCount;
  const planned = assessment.plan[index];
  if (!planned || planned.challengeId !== assessment.currentChallengeId)
    throw new Error(`Test ${assessment.id} does not ask the question of its plan.`);
  const inPlace = variantId === null ? [] : [{ ...planned, challengeId: variantId }];
  const plan = [...assessment.plan.slice(0, index), ...inPlace, ...assessment.plan.slice(index + 1)];
  const replaced = { ...planned, rank: index + 1, replacedBy: variantId, at };
  const supervision = { ...assessment.supervision, replaced: [...assessment.supervision.replaced, replaced] };
  const changed = { ...assessment, plan, supervision };
  return ask(changed, plannedQuestion(changed, index), at);
};
