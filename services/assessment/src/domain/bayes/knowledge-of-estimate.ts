import type { Knowledge, SkillState } from '../knowledge';
import { acquiredSkills } from './acquired-skills';
import type { CompetenceState } from './competence-state';
import { estimateCompetence } from './estimate';
import { levelOfPix } from './level-distribution';
import type { GivenAnswer } from './test-state';

type Given = {
  readonly maxReachableLevel: number;
  /** Validated before, and never lost by another test (A10). */
  readonly kept: ReadonlySet<string>;
  /** The answers the estimate is made of, in their order. */
  readonly answers: readonly GivenAnswer[];
  readonly at: number;
};

// More probable than any chance: what is kept is dropped last, which is never.
const KEPT = 2;

/**
 * What a test teaches of a competence, in the words of the rest of the service: each of its skills validated or not, directly when its
 * last answer says the same. Scored as usual (`scoreCompetence`) it gives the level of the estimate, or of what is kept if that is
 * higher. Kept skills are left to be what they are: they are not in it.
 */
export const knowledgeOfEstimate = (state: CompetenceState, given: Given): Knowledge => {
  const { kept, at } = given;
  const acquired = acquiredWith(state, given);
  const lastAnswers = new Map(given.answers.map(({ skillId, isRight }) => [skillId, isRight]));
  const known = new Map<string, SkillState>();
  state.bank.skills.forEach(({ id }, skill) => {
    const isValidated = acquired.has(skill);
    if (!kept.has(id)) known.set(id, { isValidated, isDirect: lastAnswers.get(id) === isValidated, at });
  });
  return known;
};

/** Skills acquired, those that are kept among them: as many of the others as the level needs. */
const acquiredWith = (state: CompetenceState, { kept, maxReachableLevel }: Given): ReadonlySet<number> => {
  const { level, skills } = estimateCompetence(state, maxReachableLevel);
  const { bank, highestLevel: highest } = state;
  const { heldFrom } = bank.parameters;
  const keptPix = bank.skills.reduce((sum, { id, pix }) => sum + (kept.has(id) ? pix : 0), 0);
  return acquiredSkills(
    Float64Array.from(skills, ({ skillId, chance }) => (kept.has(skillId) ? KEPT : chance)),
    Float64Array.from(bank.skills, ({ pix }) => pix),
    { level: Math.max(level, levelOfPix(keptPix, highest)), highest, heldFrom },
  );
};
