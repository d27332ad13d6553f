import { describe, expect, it } from '@jest/globals';
import { type Badge, badgeFaults, type Stage, stageFaults, subjectFaults } from './target-profile';

const stage = (threshold: number): Stage => ({
  threshold,
  title: 't',
  message: 'm',
  teacherTitle: null,
  teacherDescription: null,
});
const badge = (id: string, subjects: { id: string; maxLevel: number }[]): Badge => ({
  id,
  title: 't',
  message: 'm',
  imageAlt: '',
  criteria: [{ threshold: 50, subjects }],
});
const paths = (faults: readonly { path: string }[]): string[] => faults.map(({ path }) => path);

describe('an own target profile', () => {
  it.each([
    ['no stage', [], 0],
    ['stages from 0 on', [0, 40, 80], 0],
    ['no stage at 0', [10, 80], 1],
    ['one threshold twice', [0, 50, 50], 1],
  ])('with %s', (_, thresholds, expected) => {
    expect(stageFaults(thresholds.map(stage))).toHaveLength(expected);
  });

  it('has badges about what it tests alone', () => {
    const caps = [{ id: 'a', maxLevel: 3 }];

    expect(badgeFaults([badge('x', []), badge('y', [{ id: 'a', maxLevel: 3 }])], caps)).toEqual([]);
    expect(paths(badgeFaults([badge('x', [{ id: 'a', maxLevel: 4 }])], caps))).toEqual(['badges.0.criteria']);
    expect(paths(badgeFaults([badge('x', []), badge('x', [{ id: 'b', maxLevel: 1 }])], caps))).toEqual([
      'badges.1.criteria',
      'badges',
    ]);
  });

  it('names subjects that exist, each once', () => {
    const known = new Set(['a', 'b']);

    expect(subjectFaults([{ id: 'a', maxLevel: 1 }], known)).toEqual([]);
    expect(paths(subjectFaults([{ id: 'c', maxLevel: 1 }], known))).toEqual(['subjects.0.id']);
    expect(
      paths(
        subjectFaults(
          [
            { id: 'a', maxLevel: 1 },
            { id: 'a', maxLevel: 2 },
          ],
          known,
        ),
      ),
    ).toEqual(['subjects']);
  });
});
