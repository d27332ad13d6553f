import { describe, expect, it } from '@jest/globals';
import {
  type Evidence,
  foldAnswers,
  learn,
  mergeKnowledge,
  NOTHING_KNOWN,
  reaskedUntil,
  workingSet,
} from './knowledge';

const LADDER = [1, 2, 3, 4, 5].map((level) => ({ id: `a-${level}`, level }));
const FIRST_TRY = Number.NEGATIVE_INFINITY;

const answered = (skillId: string, isRight: boolean, at = 1, until = FIRST_TRY): Evidence => ({
  skillId,
  isRight,
  at,
  reaskedUntil: until,
  ladder: LADDER,
});

/** `+` validated, `-` invalidated, capital letters for direct: `a-1+ a-2+!`. */
const shown = (knowledge: ReturnType<typeof foldAnswers>): string =>
  [...knowledge]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { isValidated, isDirect }]) => `${id.slice(2)}${isValidated ? '+' : '-'}${isDirect ? '!' : ''}`)
    .join(' ');

describe('learn', () => {
  it('validates the easier skills of the subject after a success', () => {
    expect(shown(learn(NOTHING_KNOWN, answered('a-3', true)))).toBe('1+ 2+ 3+!');
  });

  it('invalidates the harder ones after a failure', () => {
    expect(shown(learn(NOTHING_KNOWN, answered('a-3', false)))).toBe('3-! 4- 5-');
  });

  it('never changes by inference what the test has settled', () => {
    expect(shown(foldAnswers([answered('a-2', false), answered('a-5', true, 2)]))).toBe('1+ 2-! 3- 4- 5+!');
  });

  it('lets the latest direct answer win', () => {
    expect(shown(foldAnswers([answered('a-2', true), answered('a-2', false, 2)]))).toBe('1+ 2-! 3- 4- 5-');
  });

  it('says nothing of skills of the same level', () => {
    const twins = [
      { id: 'a-2', level: 2 },
      { id: 'a-2b', level: 2 },
    ];

    expect([...learn(NOTHING_KNOWN, { ...answered('a-2', true), ladder: twins }).keys()]).toEqual(['a-2']);
  });

  it('keeps the skill alone when the release does not hold it any more', () => {
    expect(shown(learn(NOTHING_KNOWN, { ...answered('a-3', true), ladder: [] }))).toBe('3+!');
  });
});

describe('a retry', () => {
  const first = [answered('a-3', false, 10), answered('a-2', true, 11)]; // 1+ 2+! 3-! 4- 5-

  it('keeps what was validated and asks again what was failed long enough ago', () => {
    expect(shown(workingSet(foldAnswers(first), LADDER, 10))).toBe('1+ 2+!');
    expect(shown(workingSet(foldAnswers(first), LADDER, 9))).toBe('1+ 2+! 3-! 4- 5-');
  });

  it('infers over old failures, not over recent ones', () => {
    expect(shown(foldAnswers([...first, answered('a-5', true, 20, 10)]))).toBe('1+ 2+! 3+ 4+ 5+!');
    expect(shown(foldAnswers([...first, answered('a-5', true, 20, 9)]))).toBe('1+ 2+! 3-! 4- 5+!');
  });

  it('lets a direct failure win over an earlier inference, and takes back nothing else that was validated', () => {
    expect(shown(foldAnswers([...first, answered('a-1', false, 20, 15)]))).toBe('1-! 2+! 3- 4- 5-');
  });

  it('asks again failures that are 4 days old when it starts, to the millisecond', () => {
    expect(reaskedUntil(new Date('2026-11-26T08:00:00.000Z'), 4)).toBe(new Date('2026-11-22T08:00:00.000Z').getTime());
  });
});

describe('workingSet', () => {
  it('holds only what the test is about', () => {
    expect(shown(workingSet(foldAnswers([answered('a-3', true)]), [{ id: 'a-1', level: 1 }], 0))).toBe('1+');
  });
});

describe('mergeKnowledge', () => {
  it('lets the latest state of a skill that changed competence win, whatever the order', () => {
    const old = foldAnswers([answered('a-1', false, 1)]);
    const recent = foldAnswers([answered('a-1', true, 2)]);

    expect(mergeKnowledge([old, recent]).get('a-1')?.isValidated).toBe(true);
    expect(mergeKnowledge([recent, old]).get('a-1')?.isValidated).toBe(true);
  });
});
