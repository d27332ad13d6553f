import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Requirements of levels 1 and 2 of each chapter of ASVS 5.0.0 that applies to a backend (reliability-security.md §1). */
const REQUIREMENTS = {
  1: 27,
  2: 11,
  4: 10,
  5: 9,
  6: 35,
  7: 18,
  8: 7,
  9: 7,
  11: 14,
  12: 9,
  13: 13,
  14: 9,
  15: 13,
  16: 16,
};

const page = readFileSync(join(__dirname, '../../../docs/security.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+)(\.\d+\.\d+) \| ([12]) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, chapter, rest, , status, where]) => ({ id: `${chapter}${rest}`, chapter, status, where }),
);

describe('the table of ASVS in docs/security.md', () => {
  it('has every requirement of the chapters that apply, once', () => {
    const counts = Object.fromEntries(
      Object.keys(REQUIREMENTS).map((chapter) => [chapter, rows.filter((row) => row.chapter === chapter).length]),
    );

    expect(counts).toEqual(Object.fromEntries(Object.entries(REQUIREMENTS)));
    expect(rows).toHaveLength(198);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('names a test where it says that there is one', () => {
    for (const { id, where } of rows.filter(({ status }) => status === 'test'))
      expect({ id, where }).toEqual({ id, where: expect.stringContaining('test') });
  });

  it('counts them as they are', () => {
    const of = (status: string): number => rows.filter((row) => row.status === status).length;

    expect(page).toContain(
      `Counts: ${of('test')} test, ${of('by design')} by design, ${of('operator')} operator, ${of('client')} client, ${of('**not met**')} not met.`,
    );
  });
});
