import { describe, expect, it } from '@jest/globals';
import { divisionsIn, isNoPupil, isOfAnotherSchool, type SchoolAffiliation } from './school-affiliation';

const said = (given: Partial<SchoolAffiliation> = {}): SchoolAffiliation => ({
  profile: null,
  uai: null,
  divisions: [],
  ...given,
});
const HERE = { uai: '0670007U' };

describe('what providers said of somebody', () => {
  it.each([
    [[], false],
    [[said()], false],
    [[said({ profile: 'PUPIL' })], false],
    [[said({ profile: 'TEACHER' })], true],
    [[said({ profile: 'OTHER' }), said()], true],
    [[said({ profile: 'TEACHER' }), said({ profile: 'PUPIL' })], false],
  ])('tells who is no pupil: %j', (affiliations, expected) => {
    expect(isNoPupil(affiliations)).toBe(expected);
  });

  it.each([
    [[], HERE, false],
    [[said()], HERE, false],
    [[said({ uai: '0670007U' })], HERE, false],
    [[said({ uai: '0690037R' })], HERE, true],
    [[said({ uai: '0690037R' }), said({ uai: '0670007U' })], HERE, false],
    [[said({ uai: '0690037R' })], { uai: null }, false],
  ])('tells who comes from another school: %j to %j', (affiliations, organization, expected) => {
    expect(isOfAnotherSchool(affiliations, organization)).toBe(expected);
  });

  it('tells the classes of this school only', () => {
    const both = [said({ uai: '0670007U', divisions: ['2GT1'] }), said({ uai: '0690037R', divisions: ['3A'] })];

    expect(divisionsIn(both, HERE)).toEqual(['2GT1']);
  });
});
