import { describe, expect, it } from '@jest/globals';
import { aContent, aSkill } from '../../test/release';
import { isTimed, type Skill } from './content';
import { learn, NOTHING_KNOWN, type SkillState } from './knowledge';
import { type Choosing, estimateLevel, type Observation, pickSkill } from './ladder';

const RULES = { firstLevel: 2, easySubjectLevel: 3, maxGap: 2 };

const ok = (...levels: number[]): Observation[] => levels.map((level) => ({ level, isRight: true }));
const ko = (...levels: number[]): Observation[] => levels.map((level) => ({ level, isRight: false }));

describe('estimateLevel', () => {
  it.each<[string, Observation[], number]>([
    ['nothing', [], 3.5],
    ['ok@2', ok(2), 4.5],
    ['ko@2', ko(2), 1.0],
    ['ok@2, ok@3', ok(2, 3), 5.0],
    ['ok@2, ko@3', [...ok(2), ...ko(3)], 2.5],
    ['ok@2, ok@4, ko@5', [...ok(2, 4), ...ko(5)], 4.5],
    ['ok@2..5', ok(2, 3, 4, 5), 6.5],
    ['ko@2, ko@1', ko(2, 1), 0.5],
    ['ok@1, ok@2, ko@3, ko@4', [...ok(1, 2), ...ko(3, 4)], 2.5],
  ])('after %s is the value worked out in pix-domain.md §1.4', (_, observations, level) => {
    expect(estimateLevel(observations)).toBe(level);
  });
});

const direct = (isValidated: boolean): SkillState => ({ isValidated, isDirect: true, at: 0 });
const inferred = (isValidated: boolean): SkillState => ({ isValidated, isDirect: false, at: 0 });

const skillsOf = (subjects: Record<string, number[]>, timed: string[] = []): readonly Skill[] => [
  ...aContent({
    '1.1': Object.entries(subjects).map(([id, levels]) => ({
      id,
      skills: levels.map((level) => aSkill(id, level, timed.includes(`${id}-${level}`) ? { timerSeconds: 30 } : {})),
    })),
  }).items.SKILL.values(),
];

const choosing = (
  skills: readonly Skill[],
  settled: Record<string, SkillState> = {},
  given: Partial<Choosing> = {},
): Choosing => ({
  skills,
  settled: new Map(Object.entries(settled)),
  isFirstQuestion: Object.keys(settled).length === 0,
  wasLastTimed: false,
  seed: 'seed',
  ...given,
});

/** Every skill some seed leads to. */
const pickedOf = (given: Choosing): string[] =>
  [
    ...new Set(
      Array.from({ length: 60 }, (_, seed) => pickSkill({ ...given, seed: String(seed) }, RULES)?.id ?? 'none'),
    ),
  ].sort();

describe('pickSkill', () => {
  it('starts at level 2', () => {
    expect(pickedOf(choosing(skillsOf({ a: [1, 2, 3, 4], b: [1, 2, 5] })))).toEqual(['a-2', 'b-2']);
  });

  it('starts at the lowest level when there is no level 2', () => {
    expect(pickedOf(choosing(skillsOf({ a: [3, 4], b: [4, 5] })))).toEqual(['a-3']);
  });

  it('starts with an easy subject when there is one', () => {
    expect(pickedOf(choosing(skillsOf({ easy: [1, 2, 3], hard: [1, 2, 3, 4] })))).toEqual(['easy-2']);
  });

  it('never starts with a timed question, unless there is nothing else', () => {
    expect(pickedOf(choosing(skillsOf({ a: [2, 4], b: [2, 4] }, ['a-2'])))).toEqual(['b-2']);
    expect(pickedOf(choosing(skillsOf({ a: [2] }, ['a-2'])))).toEqual(['a-2']);
  });

  it('never asks what is settled, directly or by inference', () => {
    const settled = { 'a-1': inferred(true), 'a-2': direct(true), 'a-4': inferred(false) };

    expect(pickedOf(choosing(skillsOf({ a: [1, 2, 3, 4] }), settled))).toEqual(['a-3']);
  });

  it('finishes easy subjects before the others', () => {
    const settled = { 'hard-2': direct(true) };

    expect(
      pickedOf(choosing(skillsOf({ easy: [1, 2], hard: [2, 3, 5] }), settled)).every((id) => id.startsWith('easy')),
    ).toBe(true);
  });

  it('does not ask two timed questions in a row, unless there is nothing else', () => {
    const skills = skillsOf({ a: [2, 4], b: [4, 5], c: [4, 5] }, ['b-4', 'b-5']);
    const settled = { 'a-2': direct(true), 'a-4': direct(true) };

    expect(pickedOf(choosing(skills, settled)).join()).toMatch(/b-/);
    expect(pickedOf(choosing(skills, settled, { wasLastTimed: true })).join()).not.toMatch(/b-/);
    expect(
      pickedOf(
        choosing(skills, { ...settled, 'c-4': direct(true), 'c-5': direct(true) }, { wasLastTimed: true }),
      ).every((id) => id.startsWith('b')),
    ).toBe(true);
    expect(skills.filter(isTimed).map(({ id }) => id)).toEqual(['b-4', 'b-5']);
  });

  it('asks nothing more than 2 levels above the estimate', () => {
    const failed = { 'a-2': direct(false), 'a-4': inferred(false) }; // estimate 1.0

    expect(pickSkill(choosing(skillsOf({ a: [2, 4], b: [4, 5] }), failed), RULES)).toBeNull();
    expect(pickedOf(choosing(skillsOf({ a: [2, 4], b: [3, 4] }), failed))).toEqual(['b-3']);
  });

  it('goes on to other subjects when all that is left of the easy ones is too difficult', () => {
    const failed = { 'x-1': direct(false), 'x-2': direct(false), 'x-3': direct(false), 'x-4': inferred(false) }; // estimate 0.5
    const skills = skillsOf({ easy: [3], hard: [1, 4], x: [1, 2, 3, 4] });

    expect(pickedOf(choosing(skills, failed))).toEqual(['hard-1']);
  });

  it('prefers the skills whose answer is expected to settle the most', () => {
    // After ok@2 the estimate is 4.5: p(3)=0.82, p(4)=0.62, p(5)=0.38, p(6)=0.18; rewards 1.55, 2.38, 2.38, 1.55.
    expect(pickedOf(choosing(skillsOf({ a: [2], b: [3, 4, 5, 6] }), { 'a-2': direct(true) }))).toEqual(['b-4', 'b-5']);
    // A skill alone in its subject settles itself only: 1.
    expect(pickedOf(choosing(skillsOf({ a: [2], b: [4], c: [4, 6] }), { 'a-2': direct(true) }))).toEqual(['c-4']);
  });

  it('goes on while one candidate remains: its reward is never nothing', () => {
    expect(pickedOf(choosing(skillsOf({ a: [2], b: [4] }), { 'a-2': direct(true) }))).toEqual(['b-4']);
  });

  it('is over when everything is settled', () => {
    expect(pickSkill(choosing(skillsOf({ a: [2] }), { 'a-2': direct(true) }), RULES)).toBeNull();
    expect(pickSkill(choosing([]), RULES)).toBeNull();
  });

  it('gives the same question for the same seed', () => {
    const given = choosing(skillsOf({ a: [2, 3], b: [2, 3], c: [2, 3] }));

    expect(new Set(Array.from({ length: 20 }, () => pickSkill(given, RULES)?.id)).size).toBe(1);
  });
});

describe('a whole test', () => {
  const skills = skillsOf({ a: [1, 2, 3, 4, 5], b: [1, 2, 3, 4, 5, 6], c: [2, 3, 4, 5, 6, 7, 8], d: [1, 2, 3] });

  /** Everything somebody of a level answers, right up to that level, until the ladder has no more question. */
  const testOf = (ability: number, seed: number) => {
    let known = NOTHING_KNOWN;
    for (let count = 0; ; count += 1) {
      const skill = pickSkill(
        choosing(skills, Object.fromEntries(known), { isFirstQuestion: count === 0, seed: `${seed}/${count}` }),
        RULES,
      );
      if (!skill) return { known, count };
      const isRight = skill.level <= ability;
      known = learn(known, { skillId: skill.id, isRight, at: count, reaskedUntil: -1, ladder: skill.subject.skills });
    }
  };

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('finds exactly what somebody of level %i can do', (ability) => {
    for (let seed = 0; seed < 25; seed += 1) {
      const { known, count } = testOf(ability, seed);
      const validated = skills.filter(({ id }) => known.get(id)?.isValidated).map(({ id }) => id);

      expect(validated).toEqual(skills.filter(({ level }) => level <= ability).map(({ id }) => id));
      expect(count).toBeLessThan(skills.length);
    }
  });
});
