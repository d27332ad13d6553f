import { describe, expect, it } from '@jest/globals';
import { masteryPercentage, resultsByCompetence } from './results';

describe('masteryPercentage', () => {
  it.each([
    [0, 0, 0],
    [0, 7, 0],
    [1, 3, 33],
    [2, 3, 67],
    [7, 7, 100],
  ])('of %i skills out of %i is %i', (validated, all, percentage) => {
    expect(masteryPercentage(validated, all)).toBe(percentage);
  });
});

describe('resultsByCompetence', () => {
  it('sums the subjects of each competence, in order', () => {
    const subject = (
      competenceId: string,
      skillCount: number,
      testedSkillCount: number,
      validatedSkillCount: number,
    ) => ({
      subjectId: `${competenceId}-${skillCount}`,
      competenceId,
      skillCount,
      testedSkillCount,
      validatedSkillCount,
    });

    const results = resultsByCompetence([subject('1.2', 4, 3, 2), subject('1.1', 5, 5, 1), subject('1.2', 6, 2, 2)]);

    expect(results).toEqual([
      { competenceId: '1.1', masteryPercentage: 20, validatedSkillCount: 1, skillCount: 5 },
      { competenceId: '1.2', masteryPercentage: 40, validatedSkillCount: 4, skillCount: 10 },
    ]);
  });
});
