import { describe, expect, it } from '@jest/globals';
import { nodesAreEqual } from './equal-nodes';

const node = (name: string, rows: number, state = 'Synced') => ({
  node: name,
  state,
  tables: { users: `${rows} rows, checksum 7`, answers: '2 rows, checksum 9' },
});

describe('the nodes of a database', () => {
  it('are equal when all three are synchronised and hold the same', () => {
    expect(nodesAreEqual([node('a', 1), node('b', 1), node('c', 1)])).toMatchObject({ violations: 0, examples: [] });
  });

  it('are not when one holds something else, is not synchronised, or is away', () => {
    expect(nodesAreEqual([node('a', 1), node('b', 2), node('c', 1)])).toMatchObject({
      violations: 1,
      examples: ['b users: 2 rows, checksum 7, a: 1 rows, checksum 7'],
    });
    expect(nodesAreEqual([node('a', 1), node('b', 1), node('c', 1, 'Joining')]).examples).toEqual(['c is Joining']);
    expect(nodesAreEqual([node('a', 1), node('b', 1)]).violations).toBe(1);
    expect(nodesAreEqual([]).violations).toBe(1);
  });
});
