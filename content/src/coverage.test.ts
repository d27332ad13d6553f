import { afterAll, describe, expect, it } from '@jest/globals';
import { loadContent } from './load';
import { bank, givenBank, removeBanks } from './testing';

afterAll(removeBanks);

const wanted = (changes: Record<string, unknown>): string =>
  JSON.stringify({
    complete: true,
    subjectsPerCompetence: 0,
    skillsPerLevel: 0,
    levels: [1, 2],
    skillsBeyond: 0,
    plainChoicesAtMost: 1,
    withMaterialAtLeast: 0,
    timed: [0, 1],
    targetProfiles: ['debut'],
    ...changes,
  });

const missing = (changes: Record<string, unknown>): string[] =>
  loadContent(givenBank({ ...bank, 'coverage.json': wanted(changes) })).problems.map(
    ({ file, rule, message }) => `${file} ${rule} ${message}`,
  );

describe('the coverage of a bank that says it is complete', () => {
  it('is enough when nothing is wanted', () => {
    expect(missing({})).toEqual([]);
  });

  it('is counted for every competence, even an empty one', () => {
    expect(missing({ subjectsPerCompetence: 1, skillsPerLevel: 2 })).toEqual([
      'coverage.json coverage 1.1: level 1 1/2',
      'coverage.json coverage 1.2: subjects 0/1, level 1 0/2, level 2 0/2',
    ]);
  });

  it.each([
    { changes: { skillsBeyond: 1 }, says: '1.1: above 2 0/1' },
    { changes: { plainChoicesAtMost: 0.2 }, says: '29 % plain choices' },
    { changes: { withMaterialAtLeast: 0.25 }, says: '0 % with a file' },
    { changes: { timed: [0.03, 0.08] }, says: '0 % timed' },
    { changes: { targetProfiles: ['debut', 'suite'] }, says: 'target profile suite' },
  ])('says « $says »', ({ changes, says }) => {
    expect(missing(changes).join('\n')).toContain(says);
  });

  it('is only told, not demanded, while the bank is unfinished', () => {
    expect(missing({ complete: false, subjectsPerCompetence: 9 })).toEqual([]);
  });

  it('is refused when it is not understood', () => {
    expect(missing({ levels: 'tous' })).toEqual([expect.stringContaining('coverage.json schema')]);
  });
});
