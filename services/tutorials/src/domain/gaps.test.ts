import { describe, expect, it } from '@jest/globals';
import { changesOfGaps, type Gap, type SkillResults } from './gaps';

const day = (rank: number): Date => new Date(Date.UTC(2026, 10, rank));
const gap = (skillId: string, failed: number, passed: number | null = null): Gap => ({
  skillId,
  failedAt: day(failed),
  passedAt: passed === null ? null : day(passed),
});
const results = (failed: Record<string, number>, passed: Record<string, number> = {}): SkillResults => {
  const listed = (given: Record<string, number>) =>
    Object.entries(given).map(([skillId, rank]) => ({ skillId, at: day(rank) }));
  return { userId: 'u', failed: listed(failed), passed: listed(passed) };
};

describe('changesOfGaps', () => {
  it.each<[string, Gap[], SkillResults, Gap[], string[]]>([
    ['notes what is failed', [], results({ a: 1 }), [gap('a', 1)], []],
    ['notes nothing twice', [gap('a', 1)], results({ a: 1 }), [], []],
    ['notes the last failure', [gap('a', 1)], results({ a: 2 }), [gap('a', 2)], []],
    ['closes what is held now', [gap('a', 1)], results({}, { a: 3 }), [gap('a', 1, 3)], []],
    ['leaves closed what was', [gap('a', 1, 3)], results({}, { a: 4 }), [], []],
    ['opens again what is failed again', [gap('a', 1, 3)], results({ a: 5 }), [gap('a', 5)], []],
    ['forgets what was reset', [gap('a', 1), gap('b', 1, 2)], results({}), [], ['a', 'b']],
    ['takes no notice of what was never failed', [], results({}, { a: 3 }), [], []],
  ])('%s', (_, before, now, written, removed) => {
    expect(changesOfGaps(before, now)).toEqual({ written, removed });
  });
});
