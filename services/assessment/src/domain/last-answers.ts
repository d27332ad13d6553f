import type { RememberedAnswer } from './selection';

/** Short, because many are written at every answer: skill, challenge, right, time ran out, instant. */
export type StoredAnswer = readonly [skillId: string, challengeId: string, right: 0 | 1, timedOut: 0 | 1, at: number];

/**
 * The last answers to each skill of a competence, oldest first, each as the JSON of its `StoredAnswer`: every answer adds one and copies
 * the others, which nobody reads before the next test. Read and written as objects, eighty of them cost more than the answer itself.
 */
export type LastAnswers = readonly string[];

export const NO_ANSWERS: LastAnswers = [];

export const toStoredAnswer = ({ skillId, variantId, isRight, isTimedOut, at }: RememberedAnswer): StoredAnswer => [
  skillId,
  variantId,
  isRight ? 1 : 0,
  isTimedOut ? 1 : 0,
  at,
];

export const toAnswer = ([skillId, variantId, right, timedOut, at]: StoredAnswer): RememberedAnswer => ({
  skillId,
  variantId,
  isRight: right === 1,
  isTimedOut: timedOut === 1,
  at,
});

/** The answers themselves. */
export const answersOf = (last: LastAnswers): readonly RememberedAnswer[] =>
  (JSON.parse(`[${last.join(',')}]`) as StoredAnswer[]).map(toAnswer);

/** A test asks a skill twice at most (docs/adaptive.md): what it said stays, what older ones said gives way. */
const ANSWERS_A_SKILL = 2;

/** The last answers with one more, which takes the place of the oldest to the same skill. */
export const withLastAnswer = (last: LastAnswers, given: RememberedAnswer): LastAnswers => {
  const ofSkill = `[${JSON.stringify(given.skillId)},`;
  const same = last.filter((one) => one.startsWith(ofSkill));
  const oldest = same.length < ANSWERS_A_SKILL ? null : same[0];
  return [...last.filter((one) => one !== oldest), JSON.stringify(toStoredAnswer(given))];
};

/** Those to other skills. */
export const withoutSkills = (last: LastAnswers, skillIds: ReadonlySet<string>): LastAnswers =>
  last.filter((one) => !skillIds.has((JSON.parse(one) as StoredAnswer)[0]));
