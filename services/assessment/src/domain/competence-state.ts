import type { CompetenceResult } from './bayes/profile-prior';
import { type Knowledge, mergeKnowledge, NOTHING_KNOWN } from './knowledge';
import { type LastAnswers, NO_ANSWERS, withoutSkills } from './last-answers';

/** What is kept of a person in one competence: made of what happened, answers and resets, and of nothing else (design.md §5). */
export type CompetenceState = {
  readonly knowledge: Knowledge;
  /** The challenges answered: another variant is asked as long as there is one (A10). A reset does not forget them. */
  readonly seen: readonly string[];
  /** The last answers to each skill since then, oldest first: where the next test starts from, however long a past is. */
  readonly answers: LastAnswers;
  /** What those say of its level, noted when a test ends; `null` is « to be computed from them ». */
  readonly result: CompetenceResult | null;
  /** When the competence was last reset (A12). */
  readonly resetAt: Date | null;
};

/** The same for every competence a person has met, by its id. */
export type CompetenceStates = ReadonlyMap<string, CompetenceState>;

/** What a profile needs of them. */
export type KnownStates = ReadonlyMap<string, Pick<CompetenceState, 'knowledge' | 'resetAt'>>;

export const BLANK_STATE: CompetenceState = {
  knowledge: NOTHING_KNOWN,
  seen: [],
  answers: NO_ANSWERS,
  result: null,
  resetAt: null,
};

/** All that is known of a person. */
export const knowledgeIn = (states: KnownStates): Knowledge => {
  const parts = Array.from(states.values(), ({ knowledge }) => knowledge);
  return parts.length === 1 && parts[0] ? parts[0] : mergeKnowledge(parts);
};

/** Every challenge a person has answered. */
export const seenIn = (states: CompetenceStates): ReadonlySet<string> =>
  new Set([...states.values()].flatMap(({ seen }) => seen));

/** The state with one more challenge answered. */
export const withSeen = ({ seen }: CompetenceState, challengeId: string): readonly string[] =>
  seen.includes(challengeId) ? seen : [...seen, challengeId];

/** A competence put back to nothing known, with the skills it had in the release of that day. */
export type Reset = { readonly competenceId: string; readonly skillIds: ReadonlySet<string>; readonly at: Date };

/** All states after a reset: its competence knows nothing any more, nor does another one of a skill that has moved since. */
export const withReset = (states: CompetenceStates, { competenceId, skillIds, at }: Reset): CompetenceStates => {
  const others = [...states].map(([id, state]) => [id, without(state, skillIds)] as const);
  const before = states.get(competenceId) ?? BLANK_STATE;
  return new Map(others).set(competenceId, {
    ...before,
    knowledge: NOTHING_KNOWN,
    answers: NO_ANSWERS,
    result: null,
    resetAt: at,
  });
};

const without = (state: CompetenceState, skillIds: ReadonlySet<string>): CompetenceState => {
  const answers = withoutSkills(state.answers, skillIds);
  return {
    ...state,
    knowledge: new Map([...state.knowledge].filter(([id]) => !skillIds.has(id))),
    answers,
    result: answers.length < state.answers.length ? null : state.result,
  };
};

/** Whether two states say the same, whatever the order in which they say it; what is computed from them is no part of it. */
export const isSameState = (a: CompetenceState, b: CompetenceState): boolean => canonical(a) === canonical(b);

const canonical = ({ knowledge, seen, answers, resetAt }: CompetenceState): string => {
  const skills = [...knowledge].map(([id, { isValidated, isDirect, at }]) => [id, isValidated, isDirect, at]);
  const sorted = skills.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return JSON.stringify([sorted, [...seen].sort(), answers, resetAt]);
};
