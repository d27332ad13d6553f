import { describe, expect, it } from '@jest/globals';
import { type CountedAnswer, tally } from './answer-tally';
import { skillStatistics } from './item-statistics';
import { levelDistribution } from './level-distribution';

const RULES = { fewestPeople: 10, longestAnswerMs: 1_200_000 };

const answers = (count: number, given: Partial<CountedAnswer> = {}): CountedAnswer[] =>
  Array.from({ length: count }, () => ({
    challengeId: 'a-1-a',
    skillId: 'a-1',
    competenceId: '1.1',
    releaseId: 'r1',
    outcome: 'CORRECT' as const,
    milliseconds: 10_000,
    isFirstOfPerson: true,
    ...given,
  }));

describe('statistics of skills', () => {
  it('share answers out by outcome, and count people once', () => {
    const [skill] = skillStatistics(
      tally(
        [
          ...answers(9),
          ...answers(6, { outcome: 'WRONG' }),
          ...answers(3, { outcome: 'SKIPPED', isFirstOfPerson: false }),
          ...answers(2, { outcome: 'TIMED_OUT' }),
        ],
        RULES,
      ),
      RULES,
    );

    expect(skill?.figures).toMatchObject({
      peopleCount: 17,
      answerCount: 20,
      correctPercentage: 45,
      wrongPercentage: 30,
      skippedPercentage: 15,
      timedOutPercentage: 10,
      focusedOutPercentage: 0,
    });
  });

  it('hide what fewer than ten people answered, and leave it out of the total, from which it could be worked out', () => {
    const [skill] = skillStatistics(tally([...answers(10), ...answers(9, { challengeId: 'a-1-b' })], RULES), RULES);

    expect(skill?.challenges.map(({ challengeId, figures }) => [challengeId, figures?.answerCount])).toEqual([
      ['a-1-a', 10],
      ['a-1-b', undefined],
    ]);
    expect(skill?.figures?.answerCount).toBe(10);
  });

  it('do not take the retries of nine people for ten people', () => {
    const [skill] = skillStatistics(tally([...answers(9), ...answers(20, { isFirstOfPerson: false })], RULES), RULES);

    expect(skill).toMatchObject({ figures: null, challenges: [{ figures: null }] });
  });

  it('keep releases apart', () => {
    const [skill] = skillStatistics(
      tally([...answers(12), ...answers(11, { releaseId: 'r2', outcome: 'WRONG' })], RULES),
      RULES,
    );

    expect(skill?.challenges.map(({ releaseId, figures }) => [releaseId, figures?.correctPercentage])).toEqual([
      ['r1', 100],
      ['r2', 0],
    ]);
  });

  it('leave tests that were left and resumed out of the median time', () => {
    const slow = answers(11, { milliseconds: 86_400_000 });
    const [skill] = skillStatistics(tally([...answers(10), ...slow], RULES), RULES);

    expect(Math.abs((skill?.figures?.medianSeconds ?? 0) - 10)).toBeLessThan(0.5);
  });
});

describe('the distribution of levels', () => {
  it('gives no number for a level with fewer than ten people', () => {
    const competence = {
      id: '1.1',
      title: { fr: '', en: '' },
      description: '',
      subjects: [],
      domain: { id: '1', title: { fr: '', en: '' }, competences: [] },
    };
    const domains = [{ id: '1', title: { fr: '', en: '' }, competences: [competence] }];
    const counted = { counts: { '1.1': [10, 9, 0] }, countedAt: new Date('2026-11-22T08:00:00Z') };

    const [levels] = levelDistribution({ domains }, counted, RULES).competences;

    expect(levels?.levels.map(({ peopleCount }) => peopleCount)).toEqual([10, null, null]);
  });
});
