import { describe, expect, it } from '@jest/globals';
import { dotsOf, rankedByRelevance, relevanceOf, standingOf, toSubjectResults } from './relevance';
import type { SubjectReport } from './results';

/** A subject whose skills are of these levels, validated or not. */
const subject = (subjectId: string, skills: Record<number, boolean | null>): SubjectReport => {
  const all = Object.entries(skills).map(([level, validated]) => ({
    skillId: `${subjectId}-${level}`,
    level: Number(level),
    validated,
  }));
  return {
    subjectId,
    competenceId: '1.1',
    skillCount: all.length,
    testedSkillCount: all.filter(({ validated }) => validated !== null).length,
    validatedSkillCount: all.filter(({ validated }) => validated).length,
    skills: all,
  };
};

describe('the relevance of a subject', () => {
  it.each([
    // 40 × 2/4 + 30 × 4/8 + 20 × 2/4 + 10 × 2/3
    ['half known', { 1: true, 2: true, 3: false, 4: null }, 8, 20 + 15 + 10 + 20 / 3],
    // The last term is 0 when nothing is validated.
    ['unknown', { 1: false, 2: null, 3: null }, 3, 30],
    // All validated: the next level is the highest.
    ['all known', { 1: true, 2: true }, 4, 40 + 15 + 20 + 10],
    // An easier skill that is not validated is the next one.
    ['known with a hole', { 1: false, 2: true, 4: false }, 4, 20 + 30 + 20 / 3 + 20],
    ['without skills', {}, 4, 0],
  ])('that is %s', (_, skills, campaignMaxLevel, expected) => {
    expect(relevanceOf(standingOf(subject('s', skills)), campaignMaxLevel)).toBeCloseTo(expected, 6);
  });

  it('compares with the hardest skill of the whole campaign', () => {
    const [low, high] = toSubjectResults('p', [subject('low', { 1: true }), subject('high', { 8: false })]);

    expect(low).toMatchObject({ participationId: 'p', maxLevel: 1, reachedLevel: 1 });
    expect(low?.relevance).toBeCloseTo(40 + 30 / 8 + 20 + 10, 6);
    expect(high?.relevance).toBeCloseTo(30, 6);
  });

  it.each([
    [0, 1],
    [33.3, 1],
    [33.4, 2],
    [66.7, 3],
    [100, 3],
    [110, 3],
  ])('of %d is shown as %d dots of three', (relevance, dots) => {
    expect(dotsOf(relevance, 3)).toBe(dots);
  });

  it('ranks the most relevant first, equals by id', () => {
    const analysed = ['b', 'a', 'c'].map((subjectId) => ({
      subjectId,
      competenceId: '1.1',
      relevance: subjectId === 'c' ? 90 : 50,
      masteryPercentage: 0,
    }));

    expect(rankedByRelevance(analysed).map(({ subjectId }) => subjectId)).toEqual(['c', 'a', 'b']);
  });
});
