import type { Knowledge } from './knowledge';

export type SkillResult = { readonly skillId: string; readonly at: Date };

/** What one person can and cannot do now: what to recommend to them is chosen from it (T3). */
export type PersonSkillResults = {
  readonly userId: string;
  readonly failed: readonly SkillResult[];
  readonly passed: readonly SkillResult[];
};

/** A failure counts when the skill itself was asked; a success also when a harder skill of the subject tells it (pix-domain.md §5). */
export const skillResults = (userId: string, knowledge: Knowledge): PersonSkillResults => {
  const results = (kept: (state: { isValidated: boolean; isDirect: boolean }) => boolean): SkillResult[] =>
    [...knowledge].flatMap(([skillId, state]) => (kept(state) ? [{ skillId, at: new Date(state.at) }] : []));
  return {
    userId,
    failed: results(({ isValidated, isDirect }) => isDirect && !isValidated),
    passed: results(({ isValidated }) => isValidated),
  };
};
