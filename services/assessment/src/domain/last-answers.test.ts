import { describe, expect, it } from '@jest/globals';
import { answersOf, NO_ANSWERS, withLastAnswer, withoutSkills } from './last-answers';

const given = (skillId: string, at: number, isRight = true) => ({
  skillId,
  variantId: `${skillId}-v${at}`,
  isRight,
  isTimedOut: !isRight,
  at,
});
const all = (...answers: ReturnType<typeof given>[]) => answers.reduce(withLastAnswer, NO_ANSWERS);

describe('the last answers', () => {
  it('are those that were given, in their order', () => {
    const answers = [given('a', 1), given('b', 2, false), given('a', 3)];

    expect(answersOf(all(...answers))).toEqual(answers);
    expect(answersOf(NO_ANSWERS)).toEqual([]);
  });

  it('are two to a skill: a third takes the place of the oldest', () => {
    const kept = answersOf(all(given('a', 1), given('b', 2), given('a', 3), given('a', 4)));

    expect(kept.map(({ at }) => at)).toEqual([2, 3, 4]);
  });

  it('know a skill from one whose name begins like it', () => {
    const kept = answersOf(all(given('a', 1), given('a-2', 2), given('a', 3), given('a-2', 4), given('a', 5)));

    expect(kept.map(({ at }) => at)).toEqual([2, 3, 4, 5]);
  });

  it('leave those of skills that are reset', () => {
    const kept = withoutSkills(all(given('a', 1), given('b', 2), given('a-2', 3)), new Set(['a']));

    expect(answersOf(kept).map(({ skillId }) => skillId)).toEqual(['b', 'a-2']);
  });
});
