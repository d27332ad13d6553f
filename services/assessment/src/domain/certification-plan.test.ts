import { describe, expect, it } from '@jest/globals';
import { aContent, aSubject } from '../../test/release';
import { planSkills } from './certification-plan';
import type { Content } from './content';
import { pickVariant } from './deterministic-pick';
import type { Knowledge, SkillState } from './knowledge';
import { scoreAll } from './scoring';

const SCORING = { pixPerLevel: 8, maxPixPerSkill: 4, maxReachableLevel: 5, competenceCount: 16 };
const RULES = { questionsPerCompetence: 3 };

const known = (direct: string[], inferred: string[] = [], failed: string[] = []): Knowledge =>
  new Map<string, SkillState>([
    ...direct.map((id) => [id, { isValidated: true, isDirect: true, at: 0 }] as const),
    ...inferred.map((id) => [id, { isValidated: true, isDirect: false, at: 0 }] as const),
    ...failed.map((id) => [id, { isValidated: false, isDirect: true, at: 0 }] as const),
  ]);

const plan = (content: Content, knowledge: Knowledge, seed = 'seed', seen: string[] = []): string[] =>
  planSkills(scoreAll(content, knowledge, SCORING), knowledge, RULES, {
    seed,
    seen: new Set(seen),
    variantsOf: ({ challenges }) => challenges,
  }).map(({ id }) => id);

describe('planSkills', () => {
  it('takes the 3 hardest skills validated by an answer', () => {
    const content = aContent({ '1.1': [aSubject('a', 1, 2, 3, 4, 5)] });

    expect(plan(content, known(['a-1', 'a-2', 'a-4', 'a-5'], ['a-3']))).toEqual(['a-5', 'a-4', 'a-2']);
  });

  it('takes no skill that was failed', () => {
    const content = aContent({ '1.1': [aSubject('a', 1, 2, 3)] });

    expect(plan(content, known(['a-1', 'a-2'], [], ['a-3']))).toEqual(['a-2', 'a-1']);
  });

  it('spreads over the subjects within one difficulty, for any seed', () => {
    const content = aContent({ '1.1': [aSubject('a', 3, 4), aSubject('b', 3), aSubject('c', 3)] });
    const knowledge = known(['a-3', 'a-4', 'b-3', 'c-3']);

    for (let seed = 0; seed < 20; seed += 1)
      expect(plan(content, knowledge, String(seed)).slice().sort()).toEqual(['a-4', 'b-3', 'c-3']);
  });

  it('prefers, within one difficulty and of as many subjects, skills with a variant never seen', () => {
    const content = aContent({ '1.1': ['a', 'b', 'c', 'd', 'e'].map((name) => aSubject(name, 3)) });
    const seen = ['b-3-a', 'b-3-b', 'd-3-a', 'd-3-b'];

    for (let seed = 0; seed < 20; seed += 1)
      expect(plan(content, known(['a-3', 'b-3', 'c-3', 'd-3', 'e-3']), String(seed), seen).sort()).toEqual([
        'a-3',
        'c-3',
        'e-3',
      ]);
  });

  it('prefers difficulty to spreading', () => {
    const content = aContent({ '1.1': [aSubject('a', 4, 5), aSubject('b', 3), aSubject('c', 2)] });

    expect(plan(content, known(['a-4', 'a-5', 'b-3', 'c-2']))).toEqual(['a-5', 'a-4', 'b-3']);
  });

  it('completes with inferred skills when fewer than 3 were answered', () => {
    const content = aContent({ '1.1': [aSubject('a', 1, 2, 3, 4)] });

    expect(plan(content, known(['a-4'], ['a-1', 'a-2', 'a-3']))).toEqual(['a-4', 'a-3', 'a-2']);
  });

  it('asks 3 questions a competence, in the order of the competences', () => {
    const content = aContent({ '1.1': [aSubject('a', 1, 2, 3)], '2.1': [aSubject('b', 1, 2, 3)] });

    expect(plan(content, known(['b-1', 'b-2', 'b-3', 'a-1', 'a-2', 'a-3']))).toEqual([
      'a-3',
      'a-2',
      'a-1',
      'b-3',
      'b-2',
      'b-1',
    ]);
  });

  it('is the same for the same seed', () => {
    const content = aContent({ '1.1': ['a', 'b', 'c', 'd', 'e'].map((id) => aSubject(id, 3)) });
    const knowledge = known(['a-3', 'b-3', 'c-3', 'd-3', 'e-3']);

    expect(plan(content, knowledge, 'x')).toEqual(plan(content, knowledge, 'x'));
    expect(
      new Set(Array.from({ length: 30 }, (_, seed) => plan(content, knowledge, String(seed)).join())),
    ).not.toHaveProperty('size', 1);
  });
});

describe('pickVariant', () => {
  const variants = ['a', 'b', 'c'].map((id) => ({ id }));

  it('takes one the person has not seen', () => {
    for (const seed of ['1', '2', '3', '4']) expect(pickVariant(variants, new Set(['a', 'c']), seed)?.id).toBe('b');
  });

  it('takes any when all were seen, none when there is none', () => {
    expect(pickVariant(variants, new Set(['a', 'b', 'c']), 'x')).not.toBeNull();
    expect(pickVariant([], new Set(), 'x')).toBeNull();
  });
});
