import type { Value } from '@pix/kit/prepared';
import type { CompetenceResult } from '../domain/bayes/profile-prior';
import type { CompetenceState } from '../domain/competence-state';
import type { Knowledge, SkillState } from '../domain/knowledge';
import { fromJson } from './columns';
import { type StoredAnswer, toAnswer, toStoredAnswer } from './selection-row';

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
  answers: fromJson<StoredAnswer[]>(answers).map(toAnswer),
  result: fromJson<CompetenceResult | null>(result),
  resetAt: reset_at,
});

export const toKnowledge = (column: unknown): Knowledge =>
  new Map(
    Object.entries(fromJson<Record<string, StoredState>>(column)).map(([id, [validated, direct, at]]) => [
      id,
      { isValidated: validated === 1, isDirect: direct === 1, at },
    ]),
  );

/** The columns of a state, by name. */
export const stateValues = ({ knowledge, seen, answers, result, resetAt }: CompetenceState): Record<string, Value> => ({
  skills: JSON.stringify(Object.fromEntries([...knowledge].map(([id, state]) => [id, toStored(state)]))),
  seen: JSON.stringify(seen),
  answers: JSON.stringify(answers.map(toStoredAnswer)),
  result: result && JSON.stringify(result),
  reset_at: resetAt,
});

const toStored = ({ isValidated, isDirect, at }: SkillState): StoredState => [
  isValidated ? 1 : 0,
  isDirect ? 1 : 0,
  at,
];
