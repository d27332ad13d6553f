import { describe, expect, it } from '@jest/globals';
import { answersOf } from '../domain/last-answers';
import { stateValues, toState } from './knowledge-row';

const row = (answers: string) => ({ skills: '{"a":[1,0,7]}', seen: '["a-1"]', answers, result: null, reset_at: null });

describe('a state in its row', () => {
  it.each([
    ['MariaDB, as it was written', '[["a","a-1",1,0,7],["b","b-1",0,1,8]]'],
    ['MySQL, with blanks', '[["a", "a-1", 1, 0, 7], ["b", "b-1", 0, 1, 8]]'],
  ])('reads the same from %s', (_, answers) => {
    const state = toState(row(answers));

    expect(answersOf(state.answers)).toEqual([
      { skillId: 'a', variantId: 'a-1', isRight: true, isTimedOut: false, at: 7 },
      { skillId: 'b', variantId: 'b-1', isRight: false, isTimedOut: true, at: 8 },
    ]);
    expect(stateValues(state)).toMatchObject({
      ...row('[["a","a-1",1,0,7],["b","b-1",0,1,8]]'),
    });
  });

  it('has no answers before the first', () => {
    expect(stateValues(toState(row('[]')))['answers']).toBe('[]');
  });

  it('reads one answer with blanks', () => {
    expect(answersOf(toState(row('[["a", "a-1", 1, 0, 7]]')).answers)).toHaveLength(1);
  });
});
