import { describe, expect, it } from '@jest/globals';
import { readPage, toConnection } from '../src/pagination';

const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const rows = (count: number): string[] => Array.from({ length: count }, (_, index) => `row ${index}`);
const key = (row: string): string[] => [row];

describe('readPage', () => {
  it.each([
    [undefined, 20],
    [null, 20],
    [1, 1],
    [100, 100],
    [101, 100],
    [2_147_483_647, 100],
    [0, 1],
    [-5, 1],
  ])('asked for %s takes %i', (first, limit) => {
    expect(readPage({ first }).limit).toBe(limit);
  });

  it.each([
    ['nothing', null],
    ['an empty cursor', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['a JSON object', cursorOf({ a: 'b' })],
    ['a JSON string', cursorOf('row 1')],
    ['numbers', cursorOf([1, 2])],
    ['a null part', cursorOf(['a', null])],
    ['nested lists', cursorOf([['a']])],
  ])('starts from the beginning with %s', (_, after) => {
    expect(readPage({ after }).after).toBeNull();
  });
});

describe('toConnection', () => {
  it('says that another page follows, without showing its row', () => {
    const connection = toConnection(rows(4), readPage({ first: 3 }), key);

    expect(connection.nodes).toEqual(['row 0', 'row 1', 'row 2']);
    expect(connection.edges.map(({ node }) => node)).toEqual(connection.nodes);
    expect(connection.pageInfo).toEqual({ hasNextPage: true, endCursor: connection.edges[2]?.cursor });
  });

  it('gives cursors that are read back as the key of their row', () => {
    const { pageInfo } = toConnection(['é «/?+»'], readPage({}), (row) => [row, '2026']);

    expect(readPage({ after: pageInfo.endCursor }).after).toEqual(['é «/?+»', '2026']);
    expect(pageInfo.endCursor).toMatch(/^[\w-]+$/);
  });

  it.each([0, 3])('is the last page with %i rows of 3', (count) => {
    const { pageInfo, edges } = toConnection(rows(count), readPage({ first: 3 }), key);

    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: edges.at(-1)?.cursor ?? null });
  });
});
