import { describe, expect, it } from '@jest/globals';
import type { SubjectReport } from './results';
import { badgesWon, scoreOf, stageReached } from './rewards';
import type { Badge, Stage } from './target-profile';

const stages = [0, 40, 80].map(
  (threshold): Stage => ({ threshold, title: '', message: '', teacherTitle: null, teacherDescription: null }),
);
const subject = (subjectId: string, ...validated: (boolean | null)[]): SubjectReport => ({
  subjectId,
  competenceId: '1.1',
  skillCount: validated.length,
  testedSkillCount: validated.length,
  validatedSkillCount: validated.filter(Boolean).length,
  skills: validated.map((one, rank) => ({ skillId: `${subjectId}${rank}`, level: rank + 1, validated: one })),
});
const badge = (...criteria: Badge['criteria']): Badge => ({ id: 'b', title: '', message: '', imageAlt: '', criteria });

describe('stages', () => {
  it.each([
    [0, 0],
    [39, 0],
    [40, 1],
    [79, 1],
    [100, 2],
  ])('at %d %% are reached up to rank %d', (percentage, rank) => {
    expect(stageReached(stages, percentage)).toBe(rank);
  });

  it('are none where none is defined', () => {
    expect(stageReached([], 100)).toBeNull();
  });

  it('follow the share of all skills, tested or not', () => {
    expect(scoreOf([subject('a', true, true), subject('b', false, null)], stages)).toEqual({
      skillCount: 4,
      validatedSkillCount: 2,
      masteryPercentage: 50,
      stageRank: 1,
    });
  });
});

describe('badges', () => {
  const subjects = [subject('a', true, true, false), subject('b', true, false)];

  it.each([
    ['3 of 5 in all', [{ threshold: 60, subjects: [] }], true],
    ['more than 3 of 5 in all', [{ threshold: 61, subjects: [] }], false],
    ['all of a subject up to a level', [{ threshold: 100, subjects: [{ id: 'a', maxLevel: 2 }] }], true],
    ['all of a subject', [{ threshold: 100, subjects: [{ id: 'a', maxLevel: 3 }] }], false],
    ['2 of 3 when 67 % are asked', [{ threshold: 67, subjects: [{ id: 'a', maxLevel: 3 }] }], false],
    [
      'two subjects together',
      [
        {
          threshold: 75,
          subjects: [
            { id: 'a', maxLevel: 2 },
            { id: 'b', maxLevel: 2 },
          ],
        },
      ],
      true,
    ],
    [
      'one criterion of two',
      [
        { threshold: 0, subjects: [] },
        { threshold: 100, subjects: [] },
      ],
      false,
    ],
    ['a subject that is not tested any more', [{ threshold: 0, subjects: [{ id: 'z', maxLevel: 2 }] }], false],
  ])('for %s', (_, criteria, won) => {
    expect(badgesWon([badge(...criteria)], subjects)).toEqual(won ? ['b'] : []);
  });
});
