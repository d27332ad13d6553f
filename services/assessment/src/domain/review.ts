import type { Answer } from './answer';
import type { Assessment, CheckpointRules } from './assessment';
import { KINDS } from './assessment-states';

/**
 * The answers to look back on: at a checkpoint the last five, between two those given since, at the end those that remain
 * (A7). None where right and wrong are not told.
 */
export const reviewOf = (
  { kind, answeredCount }: Pick<Assessment, 'kind' | 'answeredCount'>,
  answers: readonly Answer[],
  { everyAnswers }: CheckpointRules,
): Answer[] => {
  if (!KINDS[kind].hasCheckpoints) return [];
  const since = answeredCount - (answeredCount % everyAnswers || everyAnswers);
  return answers.filter(({ rank }) => rank > since && rank <= answeredCount);
};
