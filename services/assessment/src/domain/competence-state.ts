import { type Knowledge, mergeKnowledge, NOTHING_KNOWN } from './knowledge';

/** What is kept of a person in one competence: made of what happened, answers and resets, and of nothing else (design.md §5). */
export type CompetenceState = {
  readonly knowledge: Knowledge;
  /** The challenges answered, in their order: another variant is asked as long as there is one (A10). */
  readonly seen: readonly string[];
};

/** The same for every competence a person has met, by its id. */
export type CompetenceStates = ReadonlyMap<string, CompetenceState>;

export const BLANK_STATE: CompetenceState = { knowledge: NOTHING_KNOWN, seen: [] };

/** All that is known of a person. */
export const knowledgeIn = (states: CompetenceStates): Knowledge =>
  mergeKnowledge([...states.values()].map(({ knowledge }) => knowledge));

/** Every challenge a person has answered. */
export const seenIn = (states: CompetenceStates): ReadonlySet<string> =>
  new Set([...states.values()].flatMap(({ seen }) => seen));

/** The state with one more challenge answered. */
export const withSeen = ({ seen }: CompetenceState, challengeId: string): readonly string[] =>
  seen.includes(challengeId) ? seen : [...seen, challengeId];
