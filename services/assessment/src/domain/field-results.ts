import type { Challenge } from '@pix/content';
import type { AnswerValue } from './answer-value';
import { partResults } from './matching';
import { partSolutions } from './solution-text';
import type { MatchingRules } from './written-text';

export type FieldResult = { readonly id: string; readonly correct: boolean; readonly solution: string };

/** What is told of each part of a question of several once it is answered (A8); a question that was passed has none right. */
export const toFieldResults = (
  challenge: Challenge,
  value: AnswerValue | null,
  rules: MatchingRules,
): FieldResult[] => {
  const solutions = new Map(partSolutions(challenge).map(({ id, text }) => [id, text]));
  return partResults(challenge, value ?? { fields: {} }, rules).map(({ id, isRight, solvedBy }) => ({
    id,
    correct: isRight,
    solution: solutions.get(solvedBy) ?? '',
  }));
};
