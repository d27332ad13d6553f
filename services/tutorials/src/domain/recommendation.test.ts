import { describe, expect, it } from '@jest/globals';
import { type Candidate, recommend } from './recommendation';

const candidate = (
  id: string,
  skill: string,
  given: Partial<Omit<Candidate, 'tutorial'>> & { locale?: 'fr' | 'en' } = {},
): Candidate => {
  const [subjectId = '', level = '1'] = skill.split('-');
  const { locale = 'fr', ...rest } = given;
  const tutorial = { id, locale } as Candidate['tutorial'];
  return {
    tutorial,
    skillId: skill,
    subjectId,

    level: Number(level),
    score: 500,
    position: 0,
    ...rest,
  };
};
const chosen = (...candidates: Candidate[]) =>
  recommend(candidates, 'fr').map(({ tutorial, skillId }) => `${tutorial.id} ${skillId}`);

describe('recommend', () => {
  it('gives one a subject, for its easiest gap, easiest gaps first', () => {
    expect(
      chosen(candidate('hard', 'a-5'), candidate('easy', 'a-2'), candidate('other', 'b-3'), candidate('first', 'c-1')),
    ).toEqual(['first c-1', 'easy a-2', 'other b-3']);
  });

  it('prefers the reader’s language, then the most useful, then the authors’ first', () => {
    expect(chosen(candidate('en', 'a-1', { locale: 'en', score: 900 }), candidate('fr', 'a-1'))).toEqual(['fr a-1']);
    expect(chosen(candidate('x', 'a-1', { score: 400 }), candidate('y', 'a-1', { score: 600 }))).toEqual(['y a-1']);
    expect(chosen(candidate('x', 'a-1', { position: 1 }), candidate('y', 'a-1'))).toEqual(['y a-1']);
    expect(chosen(candidate('en', 'a-1', { locale: 'en' }))).toEqual(['en a-1']);
  });

  it('gives none twice: the next one of the subject comes in its place', () => {
    expect(chosen(candidate('t', 'a-1'), candidate('t', 'b-2'), candidate('u', 'b-2', { score: 1 }))).toEqual([
      't a-1',
      'u b-2',
    ]);
  });
});
