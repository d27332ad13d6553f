import type { Value } from '@pix/kit/prepared';
import type { CompetenceResult } from '../domain/bayes/profile-prior';
import type { CompetenceState } from '../domain/competence-state';
import type { Knowledge, SkillState } from '../domain/knowledge';
import { type LastAnswers, NO_ANSWERS, type StoredAnswer } from '../domain/last-answers';
import { fromJson } from './columns';

// A skill's state as it is stored: validated, direct, instant. Short, because a profile reads sixteen of these rows.
type StoredState = readonly [validated: 0 | 1, direct: 0 | 1, at: number];

export type StateRow = {
  competence_id: string;
  skills: unknown;
  seen: unknown;
  answers: unknown;
  result: unknown;
  reset_at: Date | null;
};

export const toState = ({
  skills,
  seen,
  answers,
  result,
  reset_at,
}: Omit<StateRow, 'competence_id'>): CompetenceState => ({
  knowledge: toKnowledge(skills),
  seen: fromJson<string[]>(seen),
  answers: toLastAnswers(answers as string),
  result: fromJson<CompetenceResult | null>(result),
  resetAt: reset_at,
});

/** Each answer of the column as it is written there; MariaDB keeps JSON as it came, MySQL writes it anew with blanks. */
const toLastAnswers = (column: string): LastAnswers => {
  if (column === '[]') return NO_ANSWERS;
  if (column.includes('], [')) return (JSON.parse(column) as StoredAnswer[]).map((one) => JSON.stringify(one));
  return column
    .slice(2, -2)
    .split('],[')
    .map((one) => `[${one}]`);
};

export const toKnowledge = (column: unknown): Knowledge => {
  const stored = fromJson<Record<string, StoredState>>(column);
  const knowledge = new Map<string, SkillState>();
  for (const id in stored) {
    const [validated, direct, at] = stored[id] as StoredState;
    knowledge.set(id, { isValidated: validated === 1, isDirect: direct === 1, at });
  }
  return knowledge;
};

/** The columns of a state, by name. */
export const stateValues = ({ knowledge, seen, answers, result, resetAt }: CompetenceState): Record<string, Value> => ({
  skills: JSON.stringify(toStored(knowledge)),
  seen: JSON.stringify(seen),
  answers: `[${answers.join(',')}]`,
  result: result && JSON.stringify(result),
  reset_at: resetAt,
});

const toStored = (knowledge: Knowledge): Record<string, StoredState> => {
  const stored: Record<string, StoredState> = {};
  for (const [id, { isValidated, isDirect, at }] of knowledge) stored[id] = [isValidated ? 1 : 0, isDirect ? 1 : 0, at];
  return stored;
};
